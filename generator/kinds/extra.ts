import { type Content, isManifest, type Manifest, type Unsupported, unsupported } from '../model/artifact.ts';
import { type Config, clusterLabels } from '../model/config.ts';
import type { Given } from '../model/platform.ts';
import { dig, fields, items, textAt } from '../views/reading.ts';
import { shownIn, slug } from './grafana.ts';
import { kindFacts, make } from './kind.ts';
import { dashboardOf } from './read.ts';
import { groupsOf, holdsRules } from './rules-file.ts';

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
  if (!json) return undefined;
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
  selected: Readonly<Record<string, string>> = {},
): Manifest | Unsupported {
  const own = isManifest(content) ? content.metadata : { name };
  const namespace = own.namespace ?? given;
  const alertLabels = { ...clusterLabels(config), ...(namespace ? { namespace } : {}), source };
  if (holdsRules(content)) {
    if (namespace === undefined) return homeless('rules');
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
  if (content.kind === 'dashboard-json' || (content.kind === 'GrafanaDashboard' && json)) {
    if (config.grafana.deploy === 'nothing')
      return unsupported('this config has no Grafana', 'leave the dashboard out, or take `grafana.deploy` out');
    const uid = String(json?.['uid']);
    return make(
      'GrafanaDashboard',
      { name: own.name, namespace: config.grafana.namespace },
      {
        spec: {
          uid,
          ...shownIn(config.grafana),
          folderRef: slug(config.grafana.folder),
          json: `${JSON.stringify(json, null, 2)}\n`,
        },
      },
    );
  }
  if (!isManifest(content))
    return unsupported(
      'a cluster takes objects, rules and dashboards, and this is a file for another program',
      'take it out of `files`',
    );
  const isClustered = kindFacts(content.kind)?.clusterScoped ?? dig(content, 'metadata', 'namespace') === undefined;
  if (isClustered && own.namespace === undefined && kindFacts(content.kind)?.clusterScoped !== false) return content;
  if (namespace === undefined) return homeless(content.kind);
  const labels = SELECTED.includes(content.kind) ? selected : {};
  return { ...content, metadata: withLabels({ ...own, namespace }, labels) };
}

const withLabels = (metadata: Manifest['metadata'], added: Readonly<Record<string, string>>): Manifest['metadata'] =>
  Object.keys(added).length === 0 ? metadata : { ...metadata, labels: { ...metadata.labels, ...added } };

const homeless = (what: string): Unsupported =>
  unsupported(
    `nothing says in which namespace its ${what} belong: it would land wherever it happens to be applied`,
    'write `namespace` beside `files`, or `metadata.namespace` in the file',
  );
