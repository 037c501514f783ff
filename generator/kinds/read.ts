import { memo } from '../lib/memo.ts';
import type { Content, FileContent, FileKind, Manifest } from '../model/artifact.ts';
import type { DashboardView } from '../views/dashboards.ts';
import type { Json } from '../views/reading.ts';
import type { QueryView, RuleView, TargetView, Views } from '../views/views.ts';
import { readAlertmanagerConfig } from './alertmanager-config.ts';
import { readAlertmanagerYml } from './alertmanager-yml/read.ts';
import { readDashboardFile, readGrafanaDashboard, readSidecarConfigMap } from './dashboard-json.ts';
import { readMonitor } from './monitor.ts';
import { readPrometheusRule } from './prometheus-rule.ts';
import { readPrometheusYml } from './prometheus-yml.ts';
import { readRulesFile } from './rules-file.ts';
import { readUnit } from './systemd-unit.ts';
import { readWorkload, TEMPLATES } from './workload.ts';

/** What a kind is read to, queries excepted: they follow from rules and dashboards. */
type Readers<From> = { readonly [View in Exclude<keyof Views, 'queries'>]?: (content: From) => Views[View] };

/** How each kind of object that holds something laws read is read. */
const OBJECTS: Readonly<Record<string, Readers<Manifest>>> = {
  PrometheusRule: { rules: readPrometheusRule },
  AlertmanagerConfig: { notifying: object => [readAlertmanagerConfig(object)] },
  PodMonitor: { scrapes: readMonitor('podMetricsEndpoints') },
  ServiceMonitor: { scrapes: readMonitor('endpoints') },
  GrafanaDashboard: { dashboards: readGrafanaDashboard },
  ConfigMap: { dashboards: readSidecarConfigMap },
  ...Object.fromEntries(
    Object.entries(TEMPLATES).map(([kind, template]) => [kind, { processes: readWorkload(template) }]),
  ),
};

/** How each kind of file is read. */
const FILES: { readonly [Kind in FileKind]: Readers<FileContent> } = {
  'rules-file': { rules: readRulesFile },
  'alertmanager-yml': { notifying: file => [readAlertmanagerYml(file)] },
  'prometheus-yml': { scrapes: readPrometheusYml },
  'dashboard-json': { dashboards: readDashboardFile },
  'systemd-unit': { processes: readUnit },
};

const readersOf = (content: Content): Readers<Content> | undefined =>
  ('apiVersion' in content ? OBJECTS[content.kind] : FILES[content.kind]) as Readers<Content> | undefined;

const reader = <View extends Exclude<keyof Views, 'queries'>>(view: View): ((content: Content) => Views[View]) =>
  memo<Content, Views[View]>(content => readersOf(content)?.[view]?.(content) ?? ([] as unknown as Views[View]));

/** The rules in an object or a file, in its order. */
export const rulesOf = reader('rules');
/** Who gets which alert, by an object or a file; nothing where it is about something else. */
export const notifyingOf = reader('notifying');
/** The scrapes of a monitor or a file. */
export const scrapesOf = reader('scrapes');
/** The dashboards in an object or a file; one without JSON where the text is none, or deeper than any dashboard. */
export const dashboardsOf = reader('dashboards');
/** The programs that an object or a file runs. */
const processesOf = reader('processes');

/** The dashboard in an object; an empty one where there is none. */
export const dashboardOf = (content: Content): DashboardView =>
  dashboardsOf(content)[0] ?? { panels: [], variables: [], path: [] };

/** Datasources that take PromQL: Grafana's own and, where nothing is said, any; its pipes give Loki's language away. */
const isPromql = ({ type, expr }: TargetView): boolean =>
  expr !== '' &&
  (type === undefined
    ? !/^\s*\{|\|[=~]|\|\s*(json|logfmt|unwrap|pattern|line_format)\b/.test(expr)
    : type === 'prometheus' || type.startsWith('$'));

const askerOf = ({ alerts, name }: RuleView): string => `${alerts ? 'alert' : 'recording rule'} \`${name}\``;

/** Every query of an object or a file. */
export const queriesOf: (content: Content) => readonly QueryView[] = memo<Content, readonly QueryView[]>(content => [
  ...rulesOf(content).map(rule => ({ expr: rule.expr, asker: askerOf(rule), rule, path: [...rule.path, 'expr'] })),
  ...dashboardsOf(content)
    .flatMap(({ panels }) => panels)
    .flatMap(panel =>
      panel.targets.filter(isPromql).map(target => ({
        expr: target.expr,
        asker: `panel \`${panel.title}\``,
        panel,
        target,
        path: [...target.path, 'expr'],
      })),
    ),
]);

/** All that laws read in an object or a file. */
export const viewsOf = (content: Content): Views => ({
  rules: rulesOf(content),
  queries: queriesOf(content),
  notifying: notifyingOf(content),
  scrapes: scrapesOf(content),
  dashboards: dashboardsOf(content),
  processes: processesOf(content),
});

/** The endpoints of a monitor, as they are written. */
export const endpointsOf = (content: Content): readonly Json[] => scrapesOf(content).map(({ json }) => json);

export const isMonitor = ({ kind }: Content): boolean =>
  kind === 'PodMonitor' || kind === 'ServiceMonitor' || kind === 'Probe';
