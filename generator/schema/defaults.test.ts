import { expect, test } from 'vitest';
import { withDefaults } from './defaults.ts';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    size: { type: 'integer', default: 3 },
    at: { type: 'object', default: {}, properties: { path: { type: 'string', default: '.' } } },
    more: { type: 'object', properties: { path: { default: '.' } } },
  },
};

test.each([
  ['fills in what is absent, in objects that are absent, too', {}, { size: 3, at: { path: '.' } }],
  ['keeps what is there', { size: 0, at: { path: 'a' } }, { size: 0, at: { path: 'a' } }],
  ['fills in an object that is there', { more: {} }, { size: 3, at: { path: '.' }, more: { path: '.' } }],
  ['keeps what no schema is for', { extra: [1] }, { size: 3, at: { path: '.' }, extra: [1] }],
])('%s', (_, given, expected) => {
  expect(withDefaults(schema, given)).toEqual(expected);
});
