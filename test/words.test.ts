import { readFileSync } from 'node:fs';
import { globSync } from 'glob';
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
    .replace(/\b[a-z]+(?:-[a-z]+){2,}\b/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .split('\n')
    .flatMap((line, index) => (line.search(STUMBLING) < 0 ? [] : [`${index + 1}: ${line}`]));
};

/** What the program makes for people: pages, messages, reviews. Words of the config, as `managedBy: nobody`, are code there. */
const MADE = [
  'OPERATIONS.md',
  'METRICS.md',
  ...globSync(['apps/*/runbooks/*.md', 'test/golden/*/{comment.md,issues.txt}', 'test/golden/*/files/**/*.md'], {
    cwd: ROOT,
    posix: true,
  }),
];

/** Lines of a file that a message shows, and text that the file of a person holds. */
const SHOWN = /^\s*\d* \|.*$/gm;

test('pages, messages and reviews that the program makes have none either', () => {
  expect(MADE.length).toBeGreaterThan(200);
  const found = MADE.flatMap(page =>
    stumbling(readFileSync(`${ROOT}/${page}`, 'utf8').replace(SHOWN, '')).map(line => `${page}:${line}`),
  );
  expect([...new Set(found.map(line => line.replace(/^\S+?:\d+: /, '')))].slice(0, 60)).toEqual([]);
});

test.each(PAGES)('%s has no word that makes a reader stumble', page => {
  expect(stumbling(readFileSync(`${ROOT}/${page}`, 'utf8'))).toEqual([]);
});

test('what is quoted, generated or code is not judged, and the rest is', () => {
  const page =
    'A `tell` [x](say.md)\n```\nnobody\n```\n<!-- generated:a -->\nsays\n<!-- /generated:a -->\nIt is told.\nA standard.';
  expect(stumbling(page)).toEqual(['8: It is told.']);
});
