import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { quoted } from './shell.ts';

test.each([
  ['llm-inference', 'llm-inference'],
  ['app=litellm,tier=web', 'app=litellm,tier=web'],
  ['', "''"],
  ['two words', "'two words'"],
  ["$(id) `id` it's", `'$(id) \`id\` it'\\''s'`],
])('%j is the word %s', (text, word) => {
  expect(quoted(text)).toBe(word);
  expect(execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' })).toBe(text);
});
