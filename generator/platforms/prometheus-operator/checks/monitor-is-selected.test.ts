import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../../test/support/cli.ts';

const cwd = mkdtempSync(join(tmpdir(), 'selected-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const object = (kind: string, name: string, labels: object, spec: object) => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind,
  metadata: { name, namespace: 'apps', labels },
  spec,
});
const monitor = (name: string, labels: object) =>
  object('ServiceMonitor', name, labels, { selector: { matchLabels: { app: name } }, endpoints: [{ port: 'http' }] });

/** What `validate` reports of monitors beside a Prometheus with such a selector. */
async function validated(selector: object | undefined, ...monitors: readonly object[]): Promise<readonly string[]> {
  const spec = { ruleSelector: {}, ...(selector ? { serviceMonitorSelector: selector } : {}) };
  const objects = [object('Prometheus', 'main', {}, spec), ...monitors];
  writeFileSync(join(cwd, 'all.yaml'), objects.map(one => `---\n${JSON.stringify(one)}\n`).join(''));
  const { code, out } = await run(['validate', '.', '--platform', 'prometheus-operator', '-o', 'json'], { cwd });
  const { issues } = JSON.parse(out) as { issues: readonly { id: string; level: string; what: string }[] };
  const found = issues.filter(({ id }) => id === 'monitor-is-selected');
  // Another Prometheus may be elsewhere: nothing is proven.
  expect(found.every(({ level }) => level === 'warning')).toBe(true);
  expect(code).toBe(0);
  return found.flatMap(({ what }) => /`([^`]+)`/.exec(what)?.[1] ?? []);
}

test.each<[title: string, selector: object | undefined, unread: readonly string[]]>([
  ['an absent selector takes nothing', undefined, ['a', 'b']],
  ['an empty one takes everything', {}, []],
  ['labels must be equal', { matchLabels: { release: 'stack' } }, ['b']],
  ['a key must be there', { matchExpressions: [{ key: 'release', operator: 'Exists' }] }, ['b']],
  ['a key must not be there', { matchExpressions: [{ key: 'release', operator: 'DoesNotExist' }] }, ['a']],
  ['a value is among some', { matchExpressions: [{ key: 'release', operator: 'In', values: ['stack'] }] }, ['b']],
  [
    'a value is not among some',
    { matchExpressions: [{ key: 'release', operator: 'NotIn', values: ['stack'] }] },
    ['a'],
  ],
])('%s', async (_, selector, unread) => {
  expect(await validated(selector, monitor('a', { release: 'stack' }), monitor('b', {}))).toEqual(unread);
});
