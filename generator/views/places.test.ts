import { expect, test } from 'vitest';
import { verdict } from '../verdicts/panel-goes.ts';
import { placed } from './places.ts';

const places = (query: string) => Object.fromEntries(placed(query).places);

test('a query is parted into what it asks and what it is about', () => {
  const query =
    'sum by (job) (rate(a_total{namespace=~"vllm|chat",job="vllm/x",code!="200"}[5m])) / sum(b{namespace="vllm"})';
  expect(placed(query).asked).toBe(
    'sum by (job) (rate(a_total{namespace="…",job="…",code!="200"}[5m])) / sum(b{namespace="…"})',
  );
  expect(places(query)).toEqual({ namespace: ['chat', 'vllm'], job: ['vllm/x'] });
});

test.each([
  ['a variable', 'a{namespace=~"$namespace"}'],
  ['a pattern', 'a{namespace=~"team-.*"}'],
  ['a matcher that excludes', 'a{namespace!="vllm"}'],
  ['another label', 'a{pod="vllm"}'],
  ['a text outside of a selector', 'label_replace(vector(1), "x", "namespace=\\"vllm\\"", "", "")'],
  ['what cannot be parsed', 'sum(a{namespace="vllm"}'],
])('%s is no place', (_, query) => {
  expect(placed(query)).toEqual({ asked: query, places: new Map() });
});

test.each([
  ['shows one more', ['vllm'], ['vllm', 'chat'], false],
  ['shows one less', ['vllm', 'chat'], ['vllm'], true],
  ['shows another', ['vllm'], ['chat'], true],
])('a panel that %s', (_, from, to, asksForALook) => {
  const says = (namespace: readonly string[]) => ({ query: 'a{namespace="…"}', unit: '', namespace });
  const delta = { topic: 'panel', name: 'A', overlays: ['dev'], from: says(from), to: says(to) } as const;
  expect(verdict.concerns(delta)).toBe(asksForALook);
});
