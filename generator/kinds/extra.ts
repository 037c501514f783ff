import { type Content, isManifest, type Manifest, type Unsupported, unsupported } from '../model/artifact.ts';
import type { Given } from '../model/config/extra.ts';
import { type Config, clusterLabels } from '../model/config.ts';
import { fields, items, textAt } from '../views/reading.ts';
import { grafanaDashboardOf } from './grafana-dashboard.ts';
import { make } from './kind.ts';
import { dashboardOf } from './read.ts';
import { groupsOf, holdsRules } from './rules-file.ts';

/** The object that brings a dashboard to Grafana, by its name and its JSON model. */
export type DashboardForm = (name: string, json: Readonly<Record<string, unknown>>) => Manifest;

/** Kinds that a Prometheus selects by their labels. */
const SELECTED = ['PrometheusRule', 'PodMonitor', 'ServiceMonitor', 'Probe', 'ScrapeConfig'];

/** Groups of rules whose alerts carry what they are routed by, where their own labels do not say it. */
export const labelledGroups = (content: Content, labels: Readonly<Record<string, string>>): readonly object[] =>
  groupsOf(content).map(group => ({
    ...group,
    rules: items(group.rules).map(rule =>
      'alert' in rule ? { ...rule, labels: { ...labels, ...fields(rule['labels']) } } : rule,
    ),
  }));

/** A dashboard of a file or an object as its JSON, with the uid that it has, or else the name it goes by. */
export function dashboardOfTheirs(content: Content, name: string): Readonly<Record<string, unknown>> | undefined {
  const { json } = dashboardOf(content);
  if (!json || content.kind === 'ConfigMap') return undefined;
  const { id: _, __inputs, __requires, ...rest } = json;
  return { ...rest, uid: textAt(content, 'spec', 'uid') ?? textAt(json, 'uid') ?? name };
}

/**
 * What a file of the team holds, as an object of a cluster: rules with the labels by which they are selected and routed, a
 * dashboard in the folder of the Grafana, any other object in its namespace.
 */
export function extraObject(
  content: Content,
  { name, source, namespace: given }: Given,
  config: Config,
  {
    selected = {},
    shown = (name, json) => grafanaDashboardOf(name, json, config),
  }: {
    /** Labels by which a Prometheus selects monitors and rules. */
    readonly selected?: Readonly<Record<string, string>>;
    /** How a dashboard comes to Grafana. */
    readonly shown?: DashboardForm;
  } = {},
): Manifest | Unsupported {
  const own = isManifest(content) ? content.metadata : { name };
  const namespace = own.namespace ?? given;
  const alertLabels = { ...clusterLabels(config), ...(namespace ? { namespace } : {}), source };
  if (holdsRules(content)) {
    if (namespace === undefined) return homeless();
    const groups = labelledGroups(content, alertLabels);
    if (!isManifest(content))
      return make('PrometheusRule', withLabels({ name, namespace }, selected), { spec: { groups: groups as never } });
    return {
      ...content,
      metadata: withLabels({ ...own, namespace }, selected),
      spec: { ...fields(content['spec']), groups },
    };
  }
  const json = dashboardOfTheirs(content, name);
  if (json) return shown(own.name, json);
  if (!isManifest(content))
    return unsupported(
      'a cluster takes objects, rules and dashboards, and this is a file for another program',
      'take it out of `files`',
    );
  if (namespace === undefined) return homeless();
  const labels = SELECTED.includes(content.kind) ? selected : {};
  return { ...content, metadata: withLabels({ ...own, namespace }, labels) };
}

const withLabels = (metadata: Manifest['metadata'], added: Readonly<Record<string, string>>): Manifest['metadata'] =>
  Object.keys(added).length === 0 ? metadata : { ...metadata, labels: { ...metadata.labels, ...added } };

const homeless = (): Unsupported =>
  unsupported(
    'nothing names the namespace that it belongs to: it would land wherever it happens to be applied',
    'write `namespace` beside `files`, or `metadata.namespace` in the file',
  );
