import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { type Asked, labelsAsked, resultLabels } from '../promql/labels.ts';
import { parsePromql } from '../promql/syntax.ts';
import type { Expr } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';
import { hasLabel, labelsIn } from '../views/series.ts';

/** A label that no series has groups everything into one, or matches nothing (`Hostname`, `exported_pod`). */
export const check = defineCheck({
  law: 'Every label that a query matches or groups by is on the series it reads',
  restsOn: ['Law 2', 'A19'],
  looksAt: ['queries'],
  anywhere: true,
  *views({ queries }, overlay) {
    for (const { expr, asker, rule, path } of queries) {
      const { root } = parsePromql(expr);
      for (const { label, of, known, opinion } of root ? missing(root, overlay) : []) {
        const near = nearest(label, known);
        yield {
          path,
          word: label,
          opinion,
          what: `${asker} uses label ${tick(label)}, which ${of} does not carry`,
          why: rule
            ? 'the alert would join the wrong series or never fire'
            : 'the panel would lump together what it means to distinguish, or stay empty',
          fix:
            near.length > 0
              ? `write ${listing(near, 4, 'or')}`
              : known.size > 0
                ? `use one of: ${[...known].sort().join(', ')}`
                : 'keep the label where the series are aggregated',
        };
      }
    }
  },
});

interface Missing {
  readonly label: string;
  readonly of: string;
  readonly known: ReadonlySet<string>;
  /** Whether the query answers all the same: a group more that is empty changes nothing. */
  readonly opinion: boolean;
}

function* missing(root: Expr, overlay: OverlayPlan): Generator<Missing> {
  for (const { labels, of, as } of labelsAsked(root)) {
    const known = resultLabels(of, labelsIn(overlay));
    const where = of.type === 'selector' && as === 'matched' ? tick(of.metric ?? 'it') : WHERE[as];
    if (known)
      for (const label of labels)
        if (!hasLabel(known, label)) yield { label, of: where, known, opinion: isHarmless(as, labels, known) };
  }
}

/** Whether other labels of its grouping keep apart what is aggregated. */
const isHarmless = (as: Asked['as'], labels: readonly string[], known: ReadonlySet<string>): boolean =>
  as === 'left out' || (as === 'grouped' && labels.some(label => hasLabel(known, label)));

const WHERE: Readonly<Record<Asked['as'], string>> = {
  matched: 'it',
  grouped: 'what it aggregates',
  'left out': 'what it aggregates',
  joined: 'one side of it',
  'taken over': 'the side it is taken from',
};
