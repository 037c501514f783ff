import { describe, expect, test } from 'vitest';
import { re2 } from './re2.ts';

describe('regular expressions of Go', () => {
  test.each<[string, string, boolean]>([
    ['a|b', 'a', true],
    ['a|b', 'ab', false],
    ['a.*', 'a\nb', true],
    ['.', '🦆', true],
    ['', '', true],
    ['(?i)chat', 'CHAT', true],
    ['[[:alpha:]]+', 'chat', true],
    ['\\pL+', 'größe', true],
    ['chat\\z', 'chat', true],
    ['\\Qa.b\\E', 'a.b', true],
    ['\\Qa.b\\E', 'axb', false],
    ['a{2}|b', 'aa', true],
    ['(chat|embeddings)-[0-9]+', 'chat-7', true],
    ['(chat|embeddings)-[0-9]+', 'my-chat-7', false],
  ])('`%s` and %j: %s', (text, value, expected) => {
    expect(re2(text)?.test(value)).toBe(expected);
  });

  test.each(['(?=chat)', '(?!chat).*', '(a)\\1', 'a{1001}', 'a**', '\\u0041', '[', '(', '*'])('`%s` is none', text => {
    expect(re2(text)).toBeNull();
  });

  test('a dot takes a line break where it is asked to', () => {
    for (const text of ['a.b', '(a.b)']) {
      expect(re2(text, { takesLineBreaks: false })?.test('a\nb')).toBe(false);
      expect(re2(text, { takesLineBreaks: true })?.test('a\nb')).toBe(true);
    }
  });
});
