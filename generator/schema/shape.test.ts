import { expect, test } from 'vitest';
import { schemaAt, shapeOf } from './shape.ts';

const SECRET = {
  type: 'object',
  properties: { name: { type: 'string' }, key: { default: 'token' }, more: { type: 'string' } },
  required: ['name', 'key'],
};

test.each([
  ['a mapping, by what it must have', SECRET, '{ name: …, key: token }'],
  [
    'one that may be empty, by its first fields',
    { properties: { a: {}, b: { enum: ['x', 'y'] }, c: {} } },
    '{ a: …, b: x }',
  ],
  [
    'a mapping in a mapping',
    { properties: { secret: SECRET }, required: ['secret'] },
    '{ secret: { name: …, key: token } }',
  ],
  ['names that their writer chooses', { additionalProperties: { type: 'string' } }, '{ …: … }'],
  ['a list', { type: 'array', items: SECRET }, '[{ name: …, key: token }]'],
  ['one of several forms', { anyOf: [{ const: 'none' }, SECRET] }, '{ name: …, key: token }'],
  ['a string', { type: 'string' }, undefined],
  ['nothing that is known', undefined, undefined],
])('%s', (_, schema, shape) => {
  expect(shapeOf(schema)).toBe(shape);
});

test('a path leads through fields, lists and maps', () => {
  const schema = { properties: { all: { type: 'array', items: { additionalProperties: SECRET } } } };
  expect(schemaAt(schema, ['all', 0, 'mine'])).toBe(SECRET);
  expect(schemaAt(schema, ['other', 0])).toBeUndefined();
});
