import { expect, test } from 'vitest';
import { jsonDocument, parseStream } from './documents.ts';
import { isJson, placeInJson } from './json-places.ts';

const TEXT = `{
  "a": [1, {"b\\"": "x{\\"]"}, -2.5e3 ],
  "e": {}, "t": true,
  "deep": { "er": [ [ "last" ] ] }
}`;

test.each<[path: (string | number)[], found: string, depth: number]>([
  [[], TEXT, 0],
  [['a'], '[1, {"b\\"": "x{\\"]"}, -2.5e3 ]', 1],
  [['a', 0], '1', 2],
  [['a', 1, 'b"'], '"x{\\"]"', 3],
  [['a', 2], '-2.5e3', 2],
  [['e'], '{}', 1],
  [['t'], 'true', 1],
  [['deep', 'er', 0, 0], '"last"', 4],
  [['deep', 'else', 0], '{ "er": [ [ "last" ] ] }', 1],
  [['t', 'none'], 'true', 1],
])('%j', (path, found, depth) => {
  const { value, depth: reached } = placeInJson(TEXT, path);
  expect([TEXT.slice(...value), reached]).toEqual([found, depth]);
});

test('a place is the one that a parser with positions finds', () => {
  const [parsed] = parseStream(TEXT);
  const document = jsonDocument(TEXT);
  for (const path of [[], ['a', 1, 'b"'], ['deep', 'er', 0, 0], ['t']])
    for (const more of [{}, { part: 'key' as const }, { word: 'last' }])
      expect(document.locate({ path, ...more })).toEqual(parsed?.locate({ path, ...more }));
});

test('of a key that is there twice the last one counts', () => {
  expect(placeInJson('{"a":1,"a":22}', ['a']).value).toEqual([11, 13]);
});

test.each(['{', '[1,]', 'a: b', '"text"', ''])('%j is no JSON document', text => expect(isJson(text)).toBe(false));
