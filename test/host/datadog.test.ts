import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { goldens } from '../tools/goldens.ts';

/*
 * What is rendered for a Datadog Agent, and what its own code made of exactly that (test/fixtures/datadog/try.py, which the gate
 * does without: `python try.py FOLDER >sent.json` takes it anew).
 */
interface Sent {
  readonly tried: { readonly instances: readonly { readonly metrics: readonly string[] }[] };
  readonly asked: readonly [path: string, withToken: boolean];
  readonly sent: Readonly<Record<string, readonly string[]>>;
}
const captured: Readonly<Record<string, Sent>> = JSON.parse(
  readFileSync(new URL('../fixtures/datadog/sent.json', import.meta.url), 'utf8'),
);
const rendered = new Map(
  (await goldens())
    .filter(({ name }) => name === 'host-sends-beyond')
    .flatMap(({ plan }) => plan.overlays.flatMap(({ files = [] }) => files.map(({ file }) => file)))
    .filter(({ path }) => path.startsWith('datadog/'))
    .map(({ path, data }) => [basename(path), data] as const),
);

test('what was tried is what is rendered', () => {
  expect(Object.fromEntries(Object.entries(captured).map(([name, { tried }]) => [name, tried]))).toEqual(
    Object.fromEntries(rendered),
  );
});

test.each(Object.entries(captured))('%s: the Agent sent each metric that it names', (_, { tried, sent }) => {
  const names = Object.keys(sent);
  for (const metric of tried.instances.flatMap(({ metrics }) => metrics))
    expect(
      names.filter(name => name.startsWith(`observability.${metric}`)),
      metric,
    ).not.toEqual([]);
  expect(names.filter(name => !/^observability\./.test(name))).toEqual([]);
});

test('it proved itself with the token, and kept the address of a probe', () => {
  expect(captured['gateway.yaml']?.asked).toEqual(['/metrics/', true]);
  expect(captured['page.yaml']?.asked[0]).toContain('target=http%3A%2F%2F127.0.0.1%3A8000%2Fv1%2Fmodels');
});
