import type { Path } from '../lib/yaml.ts';
import type { Manifest } from '../model/artifact.ts';
import { type DashboardView, dashboardOf, dashboardsOf, type PanelView, type TargetView } from './dashboard-views.ts';
import { dig, fields, items, type Json, once, type Texts, textAt, texts } from './reading.ts';

export { type DashboardView, dashboardOf, dashboardsOf, type PanelView, type TargetView };

/** A rule of a PrometheusRule. */
export interface RuleView {
  readonly name: string;
  /** Whether it alerts; else it records. */
  readonly alerts: boolean;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Texts;
  readonly annotations: Texts;
  /** Where it is in its object. */
  readonly path: Path;
}

/** The rules of a PrometheusRule, in its order; none of any other object. */
export const rulesOf: (object: Manifest) => readonly RuleView[] = once(object =>
  object.kind !== 'PrometheusRule'
    ? []
    : items(dig(object, 'spec', 'groups'))
        .flatMap((group, at) =>
          items(group['rules']).map((rule, index) => ({ rule, path: ['spec', 'groups', at, 'rules', index] })),
        )
        .map(({ rule, path }) => ({
          name: textAt(rule, 'alert') ?? textAt(rule, 'record') ?? '',
          alerts: 'alert' in rule,
          expr: String(rule['expr'] ?? ''),
          ...(typeof rule['for'] === 'string' ? { for: rule['for'] } : {}),
          labels: texts(rule['labels']),
          annotations: texts(rule['annotations']),
          path,
        })),
);

/** Datasources that take PromQL: Grafana's own and, where nothing is said, any; Loki's language is told by its pipes. */
const isPromql = ({ type, expr }: TargetView): boolean =>
  expr !== '' &&
  (type === undefined
    ? !/^\s*\{|\|[=~]|\|\s*(json|logfmt|unwrap|pattern|line_format)\b/.test(expr)
    : type === 'prometheus' || type.startsWith('$'));

/** A query of a rule or a panel, and what asks it, as messages call it. */
export interface QueryView {
  readonly expr: string;
  readonly asker: string;
  readonly rule?: RuleView;
  readonly panel?: PanelView;
  readonly target?: TargetView;
  /** Where the expression is in the object. */
  readonly path: Path;
}

/** Every query of an object. */
export const queriesOf: (object: Manifest) => readonly QueryView[] = once(object => [
  ...rulesOf(object).map(rule => ({
    expr: rule.expr,
    asker: `${rule.alerts ? 'alert' : 'recording rule'} \`${rule.name}\``,
    rule,
    path: [...rule.path, 'expr'],
  })),
  ...dashboardsOf(object)
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

/** The pods an object runs. */
export interface PodView {
  readonly labels: Texts;
  readonly spec: Json;
  readonly containers: readonly Json[];
}

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/** The pod template of a workload. Not that of a Grafana: the operator fills that one in. */
export const podOf: (object: Manifest) => PodView | undefined = once(object => {
  const path = TEMPLATES[object.kind];
  if (!path) return undefined;
  const template = dig(object, ...path);
  const spec = fields(dig(template, 'spec'));
  return {
    labels: texts(dig(template, 'metadata', 'labels')),
    spec,
    containers: [...items(spec['initContainers']), ...items(spec['containers'])],
  };
});

/** The endpoints of a monitor. */
export const endpointsOf: (object: Manifest) => readonly Json[] = once(({ kind, spec }) =>
  kind === 'PodMonitor'
    ? items(dig(spec, 'podMetricsEndpoints'))
    : kind === 'ServiceMonitor'
      ? items(dig(spec, 'endpoints'))
      : [],
);

export const isMonitor = ({ kind }: Manifest): boolean =>
  kind === 'PodMonitor' || kind === 'ServiceMonitor' || kind === 'Probe';
