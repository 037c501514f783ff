import { tick } from '../lib/words.ts';
import { TAKEN_LABELS } from '../model/config/cluster.ts';
import { defineCheck } from '../views/check.ts';
import { hasLabel, labelsOfResult } from '../views/series.ts';

/**
 * A label of a rule replaces that of its series (prometheus, rules/alerting.go, Eval): two series that differ in nothing else
 * become one, and Prometheus drops the whole result ("labelset containing the same labels").
 */
export const check = defineCheck({
  law: 'The label that names the cluster has no other meaning on any alert',
  looksAt: ['alerts'],
  anywhere: { not: 'the label that names the cluster is chosen in our config' },
  *overlay({ overlay, index }) {
    const { label } = overlay.config.cluster;
    const at = overlay.at(['cluster', 'label']);
    const fix = 'give it another name under `cluster.label`';
    if (TAKEN_LABELS.includes(label)) {
      yield {
        at,
        what: `${tick(label)} cannot name the cluster: every alert has that label for something else`,
        why: 'routes and messages would read the one for the other',
        fix,
      };
      return;
    }
    const clashing = index
      .seen('rules')
      .filter(({ view }) => view.alerts && hasLabel(labelsOfResult(view.expr, overlay) ?? new Set(), label))
      .map(({ view }) => view.name);
    const [first] = clashing;
    if (first !== undefined)
      yield {
        at,
        what: `${tick(label)} cannot name the cluster: the series of alert ${tick(first)} have that label${clashing.length > 1 ? `, and so have those of ${clashing.length - 1} more` : ''}`,
        why: 'the name of the cluster would replace it: messages would not show which of them is meant, and Prometheus refuses a result in which two become equal',
        fix: `${fix}, or drop the label from the query with \`without (${label})\``,
      };
  },
});
