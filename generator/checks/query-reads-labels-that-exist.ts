import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../model/check.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { resultLabels } from '../model/promql-labels.ts';
import { parsePromql } from '../model/promql-syntax.ts';
import { childrenOf, type Expr } from '../model/promql-tree.ts';
import { hasLabel, labelsIn } from '../model/series.ts';
import { queriesOf } from '../model/views.ts';

/**
 * C-09: a label that no series has groups everything into one, or matches nothing (trap A19: `Hostname`,
 * `exported_pod`).
 */
export const check = defineCheck({
  law: 'Every label that a query matches or groups by is on the series it reads',
  looksAt: 'queries',
  anywhere: true,
  *each({ object }, overlay) {
    for (const { expr, asker, rule, path } of queriesOf(object)) {
      const { root } = parsePromql(expr);
      for (const { label, of, known } of root ? missing(root, overlay) : []) {
        const near = nearest(label, known);
        yield {
          path,
          word: label,
          what: `${asker} uses label ${tick(label)}, which ${of} does not carry`,
          why: rule
            ? 'the alert would join the wrong series or never fire'
            : 'the panel would lump together what it means to tell apart, or stay empty',
          fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : `use one of: ${[...known].sort().join(', ')}`,
        };
      }
    }
  },
});

interface Missing {
  readonly label: string;
  readonly of: string;
  readonly known: ReadonlySet<string>;
}

function* missing(expr: Expr, overlay: OverlayPlan): Generator<Missing> {
  const labelsOf = (part: Expr | undefined) => part && resultLabels(part, labelsIn(overlay));
  const among = function* (
    labels: readonly string[],
    known: ReadonlySet<string> | undefined,
    of: string,
  ): Generator<Missing> {
    if (known) for (const label of labels) if (!hasLabel(known, label)) yield { label, of, known };
  };
  if (expr.type === 'selector')
    // A label that must be empty, or may be, is asked for where it is not there too.
    yield* among(
      expr.matchers.filter(({ op, value }) => op.startsWith('=') && value !== '').map(({ name }) => name),
      labelsOf(expr),
      tick(expr.metric ?? 'it'),
    );
  if (expr.type === 'aggregate')
    yield* among(expr.by ?? expr.without ?? [], labelsOf(expr.args.at(-1)), 'what it aggregates');
  if (expr.type === 'binary') {
    for (const side of [expr.left, expr.right])
      yield* among(expr.on ?? expr.ignoring ?? [], expr.on ? labelsOf(side) : undefined, 'one side of it');
    yield* among(expr.include, labelsOf(expr.group === 'right' ? expr.left : expr.right), 'the side it is taken from');
  }
  for (const child of childrenOf(expr)) yield* missing(child, overlay);
}
