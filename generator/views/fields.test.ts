import { expect, test } from 'vitest';
import { differing, fieldAt, fieldsOf } from './fields.ts';

const groups = {
  groups: [
    {
      name: 'g',
      rules: [
        { alert: 'A', for: '5m' },
        { alert: 'B', labels: {} },
      ],
    },
  ],
  list: ['x', 2],
};

test('every value has a path by the names of what it is in', () => {
  expect(Object.fromEntries(fieldsOf(groups, 'spec'))).toEqual({
    'spec.groups[g].name': 'g',
    'spec.groups[g].rules[A].alert': 'A',
    'spec.groups[g].rules[A].for': '5m',
    'spec.groups[g].rules[B].alert': 'B',
    'spec.groups[g].rules[B].labels': '{}',
    'spec.list[0]': 'x',
    'spec.list[1]': '2',
  });
});

test('members that share a name go by their place', () => {
  expect([...fieldsOf([{ alert: 'A' }, { alert: 'A' }]).keys()]).toEqual(['[0].alert', '[1].alert']);
});

test('a path of indexes has the same name', () => {
  expect(fieldAt(groups, ['groups', 0, 'rules', 1])).toBe('groups[g].rules[B]');
});

test('what only one side has is told by its outermost part', () => {
  const from = { a: [{ name: 'x', v: 1 }], keep: { 'k.io/e': 'p' }, gone: { deep: 1 } };
  const to = {
    a: [
      { name: 'y', v: 1 },
      { name: 'x', v: 2 },
    ],
    keep: { 'k.io/e': 'q', 'k.io/f': 'r' },
  };
  expect(differing(from, to)).toEqual([
    { path: 'a[x].v', was: '1', is: '2' },
    { path: 'a[y]', is: '' },
    { path: 'keep.k.io/e', was: 'p', is: 'q' },
    { path: 'keep.k.io/f', is: 'r' },
    { path: 'gone', was: '' },
  ]);
});
