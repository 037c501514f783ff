import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { labelsAsked } from '../promql/labels.ts';
import { parsePromql } from '../promql/syntax.ts';
import { isVariable, type Selector } from '../promql/tree.ts';
import { defineCheck, type Found } from '../views/check.ts';
import { dig, items, textAt } from '../views/reading.ts';
import { surelyReadBy } from '../views/shared.ts';

/** Labels that scrapes and Prometheuses usually add, beside those that name a place in an organisation. */
const ADDED = new Set(
  `namespace pod job instance container service endpoint node nodename host hostname cluster cluster_id cluster_name prometheus
  prometheus_replica replica tenant tenant_id env environment region zone datacenter dc stack team project app application
  component name release receive severity alertname metrics_path provider __name__ le quantile`.split(/\s+/),
);
const PREFIXED = /^(?:exported|label|annotation|app_kubernetes_io|kubernetes_io|k8s|__|openshift|topology)_?/;

/** The labels of a selector's source, where it is known beyond doubt and neither it nor its scrape sets the label. */
function lacking(label: string, selector: Selector, overlay: OverlayPlan): readonly string[] | undefined {
  if (ADDED.has(label) || PREFIXED.test(label) || isVariable(label)) return undefined;
  const read = surelyReadBy(selector, overlay);
  const own = read.flatMap(({ metric, provided: { contract } }) => [...metric.labels, ...contract.optionalLabels]);
  const isOwn = own.some(one => one === label || (one.endsWith('*') && label.startsWith(one.slice(0, -1))));
  const isAdded = read.some(({ provided: { targetLabels } }) => targetLabels.includes(label));
  return read.length === 0 || isOwn || isAdded ? undefined : own;
}

const found = (asker: string, label: string, metric: string, own: readonly string[]): Omit<Found, 'path'> => {
  const near = nearest(label, own).concat(own.filter(one => one.startsWith(`${label}_`)));
  return {
    word: label,
    what: `${asker} uses label ${tick(label)}, which the source of ${tick(metric)} does not set`,
    why: 'unless a relabeling adds it, it matches nothing, and groups all into one',
    fix:
      near.length > 0
        ? `write ${listing([...new Set(near)], 4, 'or')}`
        : own.length > 0
          ? `use one of: ${[...new Set(own)].sort().join(', ')}`
          : 'take it out, or add it by a relabeling',
  };
};

/** `label_values(metric{…}, label)` and `label_values(label)` (Grafana, docs: Prometheus query variables). */
function valuesAsked(query: string): { readonly metric?: string; readonly label?: string } {
  const inner = /^label_values\((.*)\)$/s.exec(query.trim())?.[1] ?? '';
  const comma = inner.lastIndexOf(',');
  const label = inner.slice(comma + 1).trim();
  if (!/^[a-zA-Z_]\w*$/.test(label)) return {};
  return comma < 0 ? { label } : { label, metric: inner.slice(0, comma) };
}

/** The commonest mistake of rules about models: `model` where the label is `model_name` (vllm-project/vllm#9311 #20677). */
export const check = defineCheck({
  law: 'A query asks for labels that its source or its scrape sets',
  restsOn: ['Law 2'],
  looksAt: ['queries', 'dashboards'],
  anywhere: 'opinion',
  *views({ queries, dashboards }, overlay) {
    // Where all that is scraped is known, `query-reads-labels-that-exist` reports the same of every label.
    for (const { expr, asker, path } of overlay.partial ? queries : []) {
      const { root } = parsePromql(expr);
      for (const { labels, of, as } of root ? labelsAsked(root) : []) {
        if (as === 'left out') continue;
        const inner =
          of.type === 'call' && !of.name.startsWith('label_') ? of.args.find(arg => arg.type === 'selector') : of;
        if (inner?.type !== 'selector') continue;
        for (const label of labels) {
          const own = lacking(label, inner, overlay);
          if (own) yield { path, ...found(asker, label, inner.metric ?? '', own) };
        }
      }
    }
    for (const { json, path } of dashboards)
      for (const [at, variable] of items(dig(json, 'templating', 'list')).entries()) {
        const query = textAt(variable, 'query', 'query') ?? textAt(variable, 'query') ?? '';
        const { metric, label } = valuesAsked(query);
        if (label === undefined) continue;
        const spot = [...path, 'templating', 'list', at];
        const asker = `variable ${tick(textAt(variable, 'name') ?? '')}`;
        const { root } = metric === undefined ? {} : parsePromql(metric);
        if (metric === undefined)
          yield {
            path: spot,
            word: label,
            level: 'note',
            what: `${asker} takes the values of ${tick(label)} from every series there is`,
            why: 'names of other things appear among them, and the query reads the whole of the index',
            fix: `name a metric: \`label_values(METRIC, ${label})\``,
          };
        const own = root?.type === 'selector' ? lacking(label, root, overlay) : undefined;
        if (own && root?.type === 'selector') yield { path: spot, ...found(asker, label, root.metric ?? '', own) };
      }
  },
});
