import { type Call, type Expr, isVariable, kindOf, type Selector } from './promql-tree.ts';

/** Labels of a selector's series; undefined where nothing is known of them. */
export type LabelsOf = (selector: Selector) => ReadonlySet<string> | undefined;

/** The labels that series of the result may carry, without the metric's name; undefined where they cannot be known. */
export function resultLabels(expr: Expr, labelsOf: LabelsOf): ReadonlySet<string> | undefined {
  const of = (part: Expr | undefined) => (part ? resultLabels(part, labelsOf) : new Set<string>());
  switch (expr.type) {
    case 'selector':
      return labelsOf(expr);
    case 'subquery':
      return of(expr.expr);
    case 'aggregate': {
      const inner = of(expr.args.at(-1));
      if (['topk', 'bottomk', 'limitk', 'limit_ratio'].includes(expr.op)) return inner;
      const added = expr.op === 'count_values' && expr.args[0]?.type === 'string' ? [expr.args[0].text] : [];
      if (expr.without)
        return inner && new Set([...inner].filter(label => !expr.without?.includes(label)).concat(added));
      // What a variable of a dashboard stands for is not known.
      if (expr.by?.some(isVariable)) return undefined;
      return new Set([...(expr.by ?? []), ...added]);
    }
    case 'call':
      return callLabels(expr, of);
    case 'binary': {
      const [left, right] = [of(expr.left), of(expr.right)];
      if (expr.op === 'or') return left && right && new Set([...left, ...right]);
      if (['and', 'unless'].includes(expr.op) || kindOf(expr.right) === 'scalar') return left;
      if (kindOf(expr.left) === 'scalar') return right;
      const many = expr.group === 'right' ? right : left;
      if (expr.group) return many && new Set([...many, ...expr.include]);
      // One to one, comparisons too: what was matched on is kept, what was ignored is not (promql/engine.go, resultMetric).
      if (expr.on) return new Set(expr.on);
      return left && new Set([...left].filter(label => !expr.ignoring?.includes(label)));
    }
    default:
      return new Set();
  }
}

function callLabels(
  { name, args }: Call,
  of: (part: Expr | undefined) => ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  const vector = args.find(arg => ['vector', 'matrix'].includes(kindOf(arg)));
  if (['time', 'pi', 'vector', 'scalar'].includes(name)) return new Set();
  if (name === 'absent' || name === 'absent_over_time') {
    // Only what the selector fixes survives, and only where the argument is a selector and nothing more.
    if (vector?.type !== 'selector') return new Set();
    return new Set(vector.matchers.filter(({ op }) => op === '=').map(({ name: label }) => label));
  }
  const labels = of(vector);
  if (name === 'label_replace' || name === 'label_join')
    return labels && new Set([...labels, args[1]?.type === 'string' ? args[1].text : '']);
  if (name === 'histogram_quantile' || name === 'histogram_fraction')
    return labels && new Set([...labels].filter(label => label !== 'le'));
  return labels;
}
