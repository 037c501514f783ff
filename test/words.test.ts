import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from './tools/support.ts';

/*
 * Pages that people write by hand are in plain English. Things do not talk, and an actor has a name. Regions that are generated
 * follow the words of their leaves, quoted output and code are as they are.
 */
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'docs/traps.md',
  'docs/config.md',
  'docs/guarantees.md',
];

const STUMBLING =
  /\b(?:told|tells?|says?|said|saying|wants?|wanted|stands?|stood|bears?|bore|whoever|for ever|mend(?:s|ed|ing)?|somebody|nobody|shall|reckon(?:s|ed)?)\b/gi;

/** The lines of a page with such a word. */
const stumbling = (text: string): readonly string[] => {
  const emptied = (part: string): string => part.replace(/[^\n]/g, '');
  return text
    .replace(/<!-- generated:(\S+) -->[\s\S]*?<!-- \/generated:\1 -->/g, emptied)
    .replace(/```[\s\S]*?```/g, emptied)
    .replace(/`[^`\n]+`/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .split('\n')
    .flatMap((line, index) => (line.search(STUMBLING) < 0 ? [] : [`${index + 1}: ${line}`]));
};

test.each(PAGES)('%s has no word that makes a reader stumble', page => {
  expect(stumbling(readFileSync(`${ROOT}/${page}`, 'utf8'))).toEqual([]);
});

test('what is quoted, generated or code is not judged, and the rest is', () => {
  const page =
    'A `tell` [x](say.md)\n```\nnobody\n```\n<!-- generated:a -->\nsays\n<!-- /generated:a -->\nIt is told.\nA standard.';
  expect(stumbling(page)).toEqual(['8: It is told.']);
});
