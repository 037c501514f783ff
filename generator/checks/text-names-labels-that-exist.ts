import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck, type Found } from '../views/check.ts';
import { hasLabel, labelsOfResult } from '../views/series.ts';
import type { RuleView } from '../views/views.ts';

const namesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name ?? '');

/**
 * Prometheus and Grafana both fill an unknown label in as nothing, without a word. An annotation sees the labels of the
 * query's result only, not those the rule adds (prometheus, rules/alerting.go, Eval).
 */
export const check = defineCheck({
  law: 'Every label named in a legend or an annotation is on the result of its query',
  restsOn: ['C-09'],
  looksAt: ['queries'],
  anywhere: true,
  *views({ queries }, overlay) {
    for (const { expr, asker, rule, panel, target, path } of queries) {
      if (overlay.partial && rule?.alerts) yield* putOnLater(rule, asker, overlay);
      const labels = labelsOfResult(expr, overlay);
      if (!labels) continue;
      const named = rule
        ? Object.entries(rule.annotations).flatMap(([key, text]) =>
            namesIn(text, /\$labels\.(\w+)/g).map(
              name => [`annotation ${tick(key)}`, name, [...rule.path, 'annotations', key]] as const,
            ),
          )
        : namesIn(target?.legend ?? '', /\{\{\s{0,9}(\w{1,200})\s{0,9}\}\}/g).map(
            name => ['its legend', name, [...path.slice(0, -1), 'legendFormat']] as const,
          );
      // Lines of a panel are told apart by any label that their names show, and one line by none.
      const isTold = labels.size === 0 || named.some(([, name]) => hasLabel(labels, name));
      for (const [where, name, spot] of named) {
        if (hasLabel(labels, name)) continue;
        const near = nearest(name, labels);
        yield {
          path: spot,
          word: name,
          // A table shows labels as columns, and no legend.
          ours: panel?.type === 'table',
          opinion: !rule && isTold,
          what: `${where}${rule ? ` of ${asker}` : ` in ${asker}`} names label ${tick(name)}, which the query's result does not carry`,
          why: rule
            ? 'the message would have a hole where a person looks for what is wrong'
            : isTold
              ? 'the name of the line would have a hole'
              : 'all lines of the panel would be named alike',
          fix:
            near.length > 0
              ? `write ${listing(near, 4, 'or')}, or keep the label in the query's \`by\``
              : "keep the label in the query's `by`, or do not name it",
        };
      }
    }
  },
});

/** Labels in the texts of an alert that are put on it after its texts are made: its name, and what the rule adds. */
function* putOnLater(
  { name, expr, labels, annotations, path }: RuleView,
  asker: string,
  overlay: OverlayPlan,
): Generator<Found> {
  const brought = labelsOfResult(expr, overlay);
  const { selectors } = parsePromql(expr);
  // Alerts themselves are series with a name, and what a query asks for is there.
  const asked = new Set(selectors.flatMap(({ matchers }) => matchers.map(matcher => matcher.name)));
  const isAboutAlerts = selectors.some(({ metric = '' }) => metric.startsWith('ALERTS'));
  const later = ['alertname', ...Object.keys(labels)].filter(
    label => !asked.has(label) && !(label === 'alertname' && isAboutAlerts),
  );
  // Where the result lacks the label for sure, that is reported as it is of any other.
  for (const [key, text] of Object.entries(annotations))
    for (const label of new Set(namesIn(text, /\$labels\.(\w+)/g)))
      if (later.includes(label) && (!brought || hasLabel(brought, label)))
        yield {
          path: [...path, 'annotations', key],
          word: label,
          level: 'warning',
          what: `annotation ${tick(key)} of ${asker} names label ${tick(label)}, which is put on the alert after its texts are made`,
          why: 'unless the series bring a label of that name, the message has a hole',
          fix: label === 'alertname' ? `write ${tick(name)}` : `write ${tick(labels[label] ?? '')}`,
        };
}
