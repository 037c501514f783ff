import { expect, test } from 'vitest';
import { jsonDocument, jsonStream, parseStream } from './documents.ts';
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

test('a stream of values is read one by one, each with its places', () => {
  const stream = jsonStream('{"a":"} {"}\n{\n "b": [1]\n}\n 7 ');
  expect(stream.map(({ value }) => value)).toEqual([{ a: '} {' }, { b: [1] }, 7]);
  expect(stream.map(({ locate }) => locate({ path: [] }).line)).toEqual([1, 2, 5]);
  expect(stream[1]?.locate({ path: ['b', 0] })).toMatchObject({ line: 3, column: 8 });
  expect(jsonStream(' \n')).toEqual([]);
});

test.each(['{"a":1} b', '{"a":1}{', '{"a":1,,}', '}', '"a'])('%j is no stream', text =>
  expect(() => jsonStream(text)).toThrow(),
);
