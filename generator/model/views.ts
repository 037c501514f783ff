import { KEY } from '../lib/names.ts';
import type { Manifest } from './artifact.ts';
import { dig, fields, items, type Json, once, type Texts, textAt, texts } from './reading.ts';

/** A rule of a PrometheusRule. */
export interface RuleView {
  readonly name: string;
  /** Whether it alerts; else it records. */
  readonly alerts: boolean;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Texts;
  readonly annotations: Texts;
}

/** The rules of a PrometheusRule, in its order; none of any other object. */
export const rulesOf: (object: Manifest) => readonly RuleView[] = once(object =>
  object.kind !== 'PrometheusRule'
    ? []
    : items(dig(object, 'spec', 'groups'))
        .flatMap(group => items(group['rules']))
        .map(rule => ({
          name: textAt(rule, 'alert') ?? textAt(rule, 'record') ?? '',
          alerts: 'alert' in rule,
          expr: String(rule['expr'] ?? ''),
          ...(typeof rule['for'] === 'string' ? { for: rule['for'] } : {}),
          labels: texts(rule['labels']),
          annotations: texts(rule['annotations']),
        })),
);

/** One query of a panel. */
export interface TargetView {
  readonly expr: string;
  readonly legend: string;
  readonly uid?: string;
}

export interface PanelView {
  readonly title: string;
  readonly type: string;
  readonly json: Json;
  readonly targets: readonly TargetView[];
}

export interface DashboardView {
  /** Absent where the text is not JSON, or is not in the object. */
  readonly json?: Json;
  /** Panels and rows, those within rows included. */
  readonly panels: readonly PanelView[];
  /** Names of its variables. */
  readonly variables: readonly string[];
}

const uidOf = (datasource: unknown): string | undefined =>
  typeof datasource === 'string' ? datasource : textAt(datasource, 'uid');

function panelView(json: Json): PanelView {
  const own = uidOf(json['datasource']);
  return {
    title: textAt(json, 'title') ?? '',
    type: textAt(json, 'type') ?? '',
    json,
    targets: items(json['targets']).map(target => {
      const uid = uidOf(target['datasource']) ?? own;
      return {
        expr: textAt(target, 'expr') ?? '',
        legend: textAt(target, 'legendFormat') ?? '',
        ...(uid === undefined ? {} : { uid }),
      };
    }),
  };
}

/** The dashboard in a GrafanaDashboard; an empty one for any other object. */
export const dashboardOf: (object: Manifest) => DashboardView = once(object => {
  const none = { panels: [], variables: [] };
  const text = object.kind === 'GrafanaDashboard' ? textAt(object, 'spec', 'json') : undefined;
  if (text === undefined) return none;
  try {
    const json = fields(JSON.parse(text));
    const panels = items(json['panels']).flatMap(panel => [panel, ...items(panel['panels'])]);
    const variables = items(dig(json, 'templating', 'list')).flatMap(variable => textAt(variable, 'name') ?? []);
    return { json, panels: panels.map(panelView), variables };
  } catch {
    return none;
  }
});

/** A query of a rule or a panel, and what asks it, as messages call it. */
export interface QueryView {
  readonly expr: string;
  readonly asker: string;
  readonly rule?: RuleView;
  readonly panel?: PanelView;
  readonly target?: TargetView;
}

/** Every query of an object. */
export const queriesOf: (object: Manifest) => readonly QueryView[] = once(object => [
  ...rulesOf(object).map(rule => ({
    expr: rule.expr,
    asker: `${rule.alerts ? 'alert' : 'recording rule'} \`${rule.name}\``,
    rule,
  })),
  ...dashboardOf(object).panels.flatMap(panel =>
    panel.targets
      .filter(({ expr }) => expr !== '')
      .map(target => ({ expr: target.expr, asker: `panel \`${panel.title}\``, panel, target })),
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

/** The Argo CD sync wave of an object; 0 where it names none. */
export const waveOf = ({ metadata }: Manifest): number => Number(metadata.annotations?.[KEY.wave] ?? 0);

/** Argo CD's sync options on an object. */
export const syncOptionsOf = ({ metadata }: Manifest): readonly string[] =>
  String(metadata.annotations?.[KEY.syncOptions] ?? '')
    .split(',')
    .map(option => option.trim());
