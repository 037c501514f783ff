import { type Call, childrenOf, type Expr, isVariable, kindOf, type Selector } from './tree.ts';

/** Labels of a selector's series; undefined where nothing is known of them. */
export type LabelsOf = (selector: Selector) => ReadonlySet<string> | undefined;

/** The labels that series of the result may carry, without the metric's name; undefined where they cannot be known. */
export function resultLabels(expr: Expr, labelsOf: LabelsOf): ReadonlySet<string> | undefined {
  const of = (inner: Expr | undefined) => (inner ? resultLabels(inner, labelsOf) : new Set<string>());
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
  of: (inner: Expr | undefined) => ReadonlySet<string> | undefined,
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

/** Labels that a part of an expression asks of another, and what for. */
export interface Asked {
  readonly labels: readonly string[];
  /** What carries them; for matchers the selector itself. */
  readonly of: Expr;
  readonly as: 'matched' | 'grouped' | 'left out' | 'joined' | 'taken over';
}

/** Every label that an expression asks for, outermost first. What two sides need not have in common is not asked for. */
export function* labelsAsked(expr: Expr): Generator<Asked> {
  if (expr.type === 'selector') {
    // A label that must be empty, or may be, is asked for where it is not there too.
    const asked = expr.matchers.filter(({ op, value }) => op.startsWith('=') && value !== '');
    yield { labels: asked.map(({ name }) => name), of: expr, as: 'matched' };
  }
  const inner = expr.type === 'aggregate' ? expr.args.at(-1) : undefined;
  if (expr.type === 'aggregate' && inner)
    yield { labels: expr.by ?? expr.without ?? [], of: inner, as: expr.by ? 'grouped' : 'left out' };
  if (expr.type === 'binary') {
    const { on = [], include, group, left, right } = expr;
    for (const side of [left, right]) yield { labels: on, of: side, as: 'joined' };
    yield { labels: include, of: group === 'right' ? left : right, as: 'taken over' };
  }
  for (const child of childrenOf(expr)) yield* labelsAsked(child);
}

/**
 * Labels of the result that a scrape has put on in place of the source's own, of those that `of` tells of each selector.
 */
export function resultLabelsInPlace(expr: Expr, of: (selector: Selector) => ReadonlySet<string>): ReadonlySet<string> {
  const all = (parts: readonly Expr[]): Set<string> =>
    new Set(parts.flatMap(inner => [...resultLabelsInPlace(inner, of)]));
  switch (expr.type) {
    case 'selector':
      return of(expr);
    case 'aggregate': {
      const { by, without = [], args } = expr;
      return new Set([...all(args)].filter(label => by?.includes(label) ?? !without.includes(label)));
    }
    case 'call': {
      const made = /^label_(replace|join)$/.test(expr.name) && expr.args[1]?.type === 'string' ? expr.args[1].text : '';
      return new Set([...all(expr.args)].filter(label => label !== made));
    }
    case 'binary': {
      const { op, group, include, left, right } = expr;
      if (['and', 'unless'].includes(op)) return all([left]);
      if (!group) return all([left, right]);
      const [many, one] = group === 'right' ? [right, left] : [left, right];
      const taken = [...all([one])].filter(label => include.includes(label));
      return new Set([...[...all([many])].filter(label => !include.includes(label)), ...taken]);
    }
    default:
      return all(childrenOf(expr));
  }
}
