import type { Annotation, Dashboard, Panel } from '../model/dashboard.ts';
import { metricsOf } from '../model/datasource.ts';
import type { Instance } from '../model/plan.ts';
import type { Platform } from '../model/platform.ts';
import { matches, promql, where } from '../promql/promql.ts';
import { upOf } from './cross.ts';
import { whereChosen } from './narrowing.ts';

/** The datasource that holds what is asked. */
type UidOf = (ask: Pick<Panel, 'queries'>) => string;

/** The firing alerts of instances, marked on every graph. The datasource that holds most has what all rules report. */
function firing(instances: readonly string[], platform: Platform): readonly Annotation[] {
  const [widest] = [...metricsOf(platform.datasources)].sort((a, b) => b.holds.length - a.holds.length);
  return widest === undefined
    ? []
    : [
        {
          name: 'Firing alerts',
          expr: `ALERTS${where({ alertstate: 'firing', source: instances.length === 1 ? (instances[0] ?? '') : matches(instances.join('|')) }).matchers}`,
          uid: widest.uid,
          color: 'red',
          text: '{{alertname}} ({{severity}})',
        },
      ];
}

/**
 * The replicas that a person chose and that started: they answer, and did not two minutes ago, because they are new or were
 * down. A rollout and a restart are such starts, on every platform.
 */
function starts(instances: readonly Instance[], { variables = [] }: Dashboard, uidOf: UidOf): readonly Annotation[] {
  const [first] = instances;
  const labels = instances.flatMap(({ placement }) => Object.keys(placement.scope));
  const chosen = variables.filter(({ label }) => labels.includes(label)).map(({ label }) => label);
  if (!first || chosen.length === 0) return [];
  const up = promql`${upOf(first.contract.source)}${whereChosen(chosen)}`;
  const started = promql`(${up} == 1) unless (${up} offset 2m == 1)`;
  const reads = instances.map(({ contract }) => upOf(contract.source));
  return [
    {
      name: 'Starts',
      expr: started.expr,
      uid: uidOf({ queries: [{ query: { ...started, reads } }] }),
      color: 'yellow',
      text: `{{job}} {{${first.placement.replica.at(-1)}}} started`,
    },
  ];
}

/** What every graph of a dashboard marks: firing alerts of those of its instances that have some, and starts. */
export function marksOf(
  dashboard: Dashboard,
  instances: readonly Instance[],
  platform: Platform,
  uidOf: UidOf,
): readonly Annotation[] {
  const watched = instances.filter(({ rules }) => rules.length > 0).map(({ name }) => name);
  return [...(watched.length > 0 ? firing(watched, platform) : []), ...starts(instances, dashboard, uidOf)];
}
