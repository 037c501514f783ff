import { expect, test } from 'vitest';
import type { Artifact, FileKind } from '../generator/model/artifact.ts';
import { failed } from '../generator/model/issue.ts';
import { allContracts, leaf, leaves } from '../generator/plan/discover.ts';
import { foreignPlan } from '../generator/plan/foreign.ts';
import { verify } from '../generator/verify/run.ts';

const origin = { file: 'a', line: 1, column: 1 };
const file = (kind: FileKind, path: string, data: unknown): Artifact => ({
  form: 'file',
  file: { kind, path, data },
  part: 'a',
  origin,
});

/** What the laws that hold anywhere find in files. */
async function found(...artifacts: readonly Artifact[]) {
  const [name = ''] = leaves('platforms');
  const [{ platform }, { delivery }, contracts] = await Promise.all([
    leaf('platforms', name),
    leaf('deliveries', leaves('deliveries')[0] ?? ''),
    allContracts(),
  ]);
  const { issues, counts } = await verify(
    foreignPlan([{ name: 'a', artifacts }], { kind: platform, delivery }, contracts, origin),
  );
  return { ids: issues.map(({ id, subject }) => `${id} ${subject}`), isClean: !failed(issues), counts };
}

const rules = (expr: string) =>
  file('rules-file', 'rules/a.yml', { groups: [{ name: 'g', rules: [{ alert: 'A', expr, for: '5m' }] }] });
const routes = (receiver: string) =>
  file('alertmanager-yml', 'alertmanager.yml', { route: { receiver }, receivers: [{ name: 'team' }] });
const scrape = (timeout: string) =>
  file('prometheus-yml', 'prometheus.yml', {
    scrape_configs: [{ job_name: 'a', scrape_interval: '10s', scrape_timeout: timeout }],
  });
const panel = (expr: string) =>
  file('dashboard-json', 'dashboards/a.json', {
    panels: [{ title: 'P', type: 'timeseries', targets: [{ expr, datasource: { type: 'prometheus', uid: 'p' } }] }],
  });

test.each([
  ['a query of a rule that does not parse', rules('sum(up'), 'query-parses rules/a.yml'],
  ['a query of a panel that does not parse', panel('sum(up'), 'query-parses dashboards/a.json'],
  ['a panel that asks with an unknown variable', panel('up{job="$job"}'), 'panel-is-drawn dashboards/a.json'],
  ['a route to a receiver that is not there', routes('taem'), 'receiver-exists alertmanager.yml'],
  ['a scrape that ends after the next begins', scrape('20s'), 'scrape-ends-before-the-next prometheus.yml'],
])('%s is found in a file', async (_, artifact, expected) => {
  expect((await found(artifact)).ids).toContain(expected);
});

test('sound files break no law, and laws without anything to look at are counted', async () => {
  const { isClean, counts } = await found(rules('up == 0'), routes('team'), scrape('5s'), panel('up'));
  expect(isClean).toBe(true);
  expect(counts).toMatchObject({ objects: 4, alerts: 1, queries: 2 });
  expect(counts.unlooked).toContain('service-finds-its-pods');
  expect(counts.unlooked).not.toContain('query-parses');
  const nothing = await found();
  expect(nothing.counts.unlooked).toHaveLength(nothing.counts.checks);
});
