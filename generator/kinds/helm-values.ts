import { below } from '../lib/depth.ts';
import { isRecord } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';
import type { FileContent, Manifest } from '../model/artifact.ts';
import type { DashboardView } from '../views/dashboards.ts';
import { dig } from '../views/reading.ts';
import type { RuleView } from '../views/views.ts';
import { dashboardIn } from './dashboard-json.ts';
import { areRuleGroups } from './file-kind.ts';
import { rulesIn } from './rules-file.ts';

/** Every value within a value, itself first, with its path. */
function* within(value: unknown, path: Path, depth = 0): Generator<readonly [path: Path, value: unknown]> {
  yield [path, value];
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* within(item, [...path, at], below(depth));
  else if (isRecord(value))
    for (const [key, item] of Object.entries(value)) yield* within(item, [...path, key], below(depth));
}

/**
 * Rules among the values of a chart: each chart has them under keys of its own, and all of them as Prometheus' groups
 * (kube-prometheus-stack `additionalPrometheusRulesMap`, prometheus `serverFiles`, loki `ruler.directories`).
 */
const rulesWithin = (values: unknown, root: Path): readonly RuleView[] =>
  [...within(values, root)].flatMap(([path, value]) =>
    isRecord(value) && areRuleGroups(value['groups']) ? rulesIn(value['groups'], [...path, 'groups']) : [],
  );

/** Dashboards among the values of a chart, each as a text (grafana, `dashboards.<provider>.<name>.json`). */
const dashboardsWithin = (values: unknown, root: Path): readonly DashboardView[] =>
  [...within(values, root)].flatMap(([path, value]) => {
    if (typeof value !== 'string' || !/^\s*\{/.test(value) || !value.includes('"panels"')) return [];
    const dashboard = dashboardIn(value, path);
    return dashboard.json === undefined ? [] : [dashboard];
  });

/** Whether values of a chart hold something that laws read. */
export const holdsRules = (values: unknown): boolean =>
  rulesWithin(values, []).length > 0 || dashboardsWithin(values, []).length > 0;

export const readValuesRules = ({ data }: FileContent): readonly RuleView[] => rulesWithin(data, []);
export const readValuesDashboards = ({ data }: FileContent): readonly DashboardView[] => dashboardsWithin(data, []);

/** Where an object that has Helm render a chart holds the values: Flux' HelmRelease, Argo CD's Application. */
const VALUES: Readonly<Record<string, readonly Path[]>> = {
  HelmRelease: [['spec', 'values']],
  Application: [['spec', 'source', 'helm', 'valuesObject']],
};

const fromValues =
  <View>(read: (values: unknown, root: Path) => readonly View[]) =>
  (object: Manifest): readonly View[] =>
    (VALUES[object.kind] ?? []).flatMap(path => read(dig(object, ...path), path));

export const readReleaseRules = fromValues(rulesWithin);
export const readReleaseDashboards = fromValues(dashboardsWithin);
