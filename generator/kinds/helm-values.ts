import { below } from '../lib/depth.ts';
import { parseStream } from '../lib/documents.ts';
import { memo } from '../lib/memo.ts';
import { isRecord, own } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';
import { type Content, type FileContent, type FileKind, isManifest, type Manifest } from '../model/artifact.ts';
import type { DashboardView } from '../views/dashboards.ts';
import { dig, items } from '../views/reading.ts';
import type { RuleView } from '../views/views.ts';
import { dashboardIn } from './dashboard-json.ts';
import { areRuleGroups, type FileInside, fileKindOf, SECTION } from './file-kind.ts';
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
  rulesWithin(values, []).length > 0 ||
  dashboardsWithin(values, []).length > 0 ||
  [...filesWithin(values, [])].length > 0;

export const readValuesRules = ({ data }: FileContent): readonly RuleView[] => rulesWithin(data, []);
export const readValuesDashboards = ({ data }: FileContent): readonly DashboardView[] => dashboardsWithin(data, []);

/** Files of Prometheus and Alertmanager that laws read where a chart takes them as values. */
const KINDS: readonly (FileKind | undefined)[] = ['alertmanager-yml', 'prometheus-yml'];

/**
 * Files among the values of a chart (kube-prometheus-stack `alertmanager.config`, `additionalScrapeConfigs`; prometheus
 * `serverFiles`). A route without a receiver gets one from the chart: its values are joined with those of the chart.
 */
function* filesWithin(value: unknown, path: Path, depth = 0): Generator<FileInside> {
  // A text may be a whole file; what is in texts of that one is its own affair.
  const data = typeof value === 'string' && SECTION.test(value) ? textOf(value) : value;
  const kind = fileKindOf(data);
  if (kind !== undefined && KINDS.includes(kind)) {
    if (kind !== 'alertmanager-yml' || dig(data, 'route', 'receiver') !== undefined) yield { kind, data, path };
    return;
  }
  if (Array.isArray(value))
    for (const [at, item] of value.entries()) yield* filesWithin(item, [...path, at], below(depth));
  else if (isRecord(value))
    for (const [key, item] of Object.entries(value)) yield* filesWithin(item, [...path, key], below(depth));
}

/** What a text of YAML holds; nothing where it is none. */
const textOf = (text: string): unknown => parseStream(text)[0]?.value;

/** Where an object that has Helm render a chart holds its values, as a mapping or as a text. */
const VALUES: Readonly<Record<string, (object: Manifest) => readonly Path[]>> = {
  // Flux.
  HelmRelease: () => [['spec', 'values']],
  // Argo CD, with one source or several.
  Application: object => [
    ...ofSource(['spec', 'source']),
    ...items(dig(object, 'spec', 'sources')).flatMap((_, at) => ofSource(['spec', 'sources', at])),
  ],
  // Helm's controller of k3s.
  HelmChart: () => [['spec', 'valuesContent']],
  HelmChartConfig: () => [['spec', 'valuesContent']],
};

/** Where an object holds values. */
const placesOf = (object: Manifest): readonly Path[] => own(VALUES, object.kind)?.(object) ?? [];

const ofSource = (source: Path): readonly Path[] => [
  [...source, 'helm', 'valuesObject'],
  [...source, 'helm', 'values'],
];

/** The values that an object, or a file of them, has for a chart, each with where they are. */
const valuesIn = memo((content: Content): readonly (readonly [values: unknown, path: Path])[] =>
  isManifest(content)
    ? placesOf(content).flatMap(path => {
        const found = dig(content, ...path);
        return found === undefined ? [] : [[typeof found === 'string' ? textOf(found) : found, path] as const];
      })
    : content.kind === 'helm-values'
      ? [[content.data, []] as const]
      : [],
);

/** The files of Prometheus and Alertmanager in the values of an object or a file. */
export const filesInValues = memo((content: Content): readonly FileInside[] =>
  valuesIn(content).flatMap(([values, path]) => [...filesWithin(values, path)]),
);

const fromValues =
  <View>(read: (values: unknown, root: Path) => readonly View[]) =>
  (object: Manifest): readonly View[] =>
    valuesIn(object).flatMap(([values, path]) => read(values, path));

export const readReleaseRules = fromValues(rulesWithin);
export const readReleaseDashboards = fromValues(dashboardsWithin);

const isObject = (value: unknown): value is Manifest =>
  isRecord(value) &&
  typeof value['apiVersion'] === 'string' &&
  typeof value['kind'] === 'string' &&
  typeof dig(value, 'metadata', 'name') === 'string';

/** Objects that a chart takes as values and applies as they are (`extraManifests`, `extraObjects`, `extraDeploy`). */
export const objectsInValues = (content: Content): readonly (readonly [path: Path, object: Manifest])[] =>
  valuesIn(content).flatMap(([values, root]) =>
    [...within(values, root)].flatMap(([path, value]) => (isObject(value) ? [[path, value] as const] : [])),
  );

/** The name of the chart that an object has rendered, of which its values are all that is at hand; nothing for others. */
export const chartOf = (object: Manifest): string | undefined => {
  if (placesOf(object).length === 0) return undefined;
  const named = [['chart', 'spec', 'chart'], ['source', 'chart'], ['sources', 0, 'chart'], ['chart']]
    .map(path => dig(object, 'spec', ...path))
    .find(name => typeof name === 'string');
  return named ?? (valuesIn(object).length > 0 ? object.metadata.name : undefined);
};
