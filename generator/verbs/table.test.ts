import { expect, test } from 'vitest';
import { facts, type Row, table, textsOf } from './table.ts';

const ROWS: readonly Row[] = [
  {
    alert: 'VllmQueueBacklog',
    receivers: ['team', 'pager'],
    law: 'Requests wait longer than people do, for ten minutes',
  },
  { alert: 'GpuHot', receivers: { shown: '-', data: [] }, law: 'A GPU is hot' },
];
const widest = (text: string): number => Math.max(...text.split('\n').map(line => line.length));
const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean).sort();

test('a row is one line where no terminal sets a width', () => {
  expect(table(ROWS).trimEnd().split('\n')).toHaveLength(3);
  expect(table(ROWS)).toContain('VllmQueueBacklog  team, pager  Requests wait');
});

test.each([200, 80, 60, 45])('every line fits %i columns, and no word is lost', width => {
  const text = table(ROWS, width);
  expect(widest(text)).toBeLessThanOrEqual(width);
  expect(wordsOf(text)).toEqual(wordsOf(table(ROWS)));
});

test('where the longest words do not fit side by side, a row is a block', () => {
  expect(table(ROWS, 30)).toMatch(/^VllmQueueBacklog\n {2}receivers {2}team, pager\n {2}law {8}Requests wait/);
});

test('facts are wrapped below themselves', () => {
  expect(facts('x: a law', [['law', 'one two three four five six']], 24)).toBe(
    'x: a law\n  law  one two three four\n       five six\n',
  );
});

test('a letter of several code points counts as one that a terminal draws', () => {
  const lines = table([
    { a: '模型服务', b: 'x' },
    { a: 'abcdefgh', b: 'y' },
  ]).split('\n');
  expect(lines.slice(1, 3)).toEqual(['模型服务  x', 'abcdefgh  y']);
  const flag = table([
    { a: '\u{1f1e9}\u{1f1ea}', b: 'x' },
    { a: 'e\u0301', b: 'y' },
  ]).split('\n');
  expect(flag.slice(1, 3)).toEqual(['\u{1f1e9}\u{1f1ea}  x', 'e\u0301   y']);
  expect(textsOf({ n: 3 })).toEqual({ n: '3' });
});
