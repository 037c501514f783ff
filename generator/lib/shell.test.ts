import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { fragment, sh } from './shell.ts';

const TEXTS = [
  ...['plain', 'a/b.c:d@e,f=g+h%i-j_k', '', ' ', "it's", '"q"', '$(touch PWN)', '`touch PWN`', '$HOME', '${HOME}'],
  ...[
    'a;b',
    'a&b',
    'a|b',
    'a>b',
    '*',
    '~',
    '#x',
    '!x',
    'a\\b',
    '\\',
    "'$(x)'",
    'a\nb',
    'größe 模型',
    'a\tb',
    '\u202eabc',
    "\u200b'x'",
    '\u{e0041}',
    '=ls',
    '{a,b}',
  ],
];

const said = (line: string): string => spawnSync('bash', ['-c', line], { encoding: 'utf8' }).stdout;

describe('a shell reads each value as it was', () => {
  test.each<[where: string, line: (text: string) => string]>([
    ['as a word', text => sh`printf '%s' ${text}`],
    ['in double quotes', text => sh`printf '%s' "${text}"`],
    ['in single quotes', text => sh`printf '%s' '${text}'`],
    ['behind quotes that ended', text => sh`printf '%s' ""''${text}`],
    ['in a command', text => sh`printf '%s' "$(printf '%s' ${text})"`],
  ])('%s', (_, line) => {
    for (const text of TEXTS) expect(said(line(text)), line(text)).toBe(text);
  });
});

test('a plain value needs no quotes, a list is words in a row, a command goes in as it is', () => {
  expect(sh`kubectl get ${'a b'} -n ${'n'}`).toBe("kubectl get 'a b' -n n");
  expect(sh`label ${['a=1', "b'c"]} ${[]}`).toBe("label a=1 'b'\\''c' ");
  expect(sh`${fragment`oc get`} ${7}`).toBe('oc get 7');
});

test('what no person would see stands as an escape', () => {
  expect(sh`label ${'a\u202eb\nc'}`).toBe("label 'a'$'\\xe2\\x80\\xae''b'$'\\n''c'");
});
