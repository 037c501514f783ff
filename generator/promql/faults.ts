import { matchValue, pattern } from './matcher.ts';
import { countFault, kindFault } from './signatures.ts';
import { type Aggregate, type Expr, kindOf, type Stretch } from './tree.ts';

const COMPARISONS = ['==', '!=', '>', '<', '>=', '<='];
const SETS = ['and', 'or', 'unless'];

/** A fault, and where in the expression it is. */
export type Fault = Stretch & { readonly message: string };

/** What Prometheus refuses although the grammar takes it (prometheus, `promql/parser/parse.go`, checkAST). */
export function faultsOf(expr: Expr): Fault[] {
  const fault = (message: string, { from, to }: Stretch): Fault => ({ message, from, to });
  if (expr.type === 'selector' && expr.range === 0) return [fault('a range is longer than nothing', expr)];
  if (expr.type === 'selector' && expr.isNamedTwice) return [fault('the name of the metric is there twice', expr)];
  if (expr.type === 'selector')
    return expr.metric === undefined && expr.matchers.every(({ op, value }) => matchValue({ op, value }, ''))
      ? [fault('a selector needs a metric name, or a matcher that does not match everything', expr)]
      : expr.matchers
          .filter(({ op, value }) => op.endsWith('~') && !pattern(value))
          .map(({ value }) => fault(`\`${value}\` is not a regular expression`, expr));
  if (expr.type === 'call') {
    const wrong = kindFault(expr, kindOf);
    if (wrong) return [fault(wrong.message, wrong.arg)];
    const count = countFault(expr);
    return count === undefined ? [] : [fault(`\`${expr.name}\` ${count}`, expr)];
  }
  if (expr.type === 'aggregate') return aggregateFaults(expr, fault);
  if (expr.type === 'binary') {
    const { op, bool, left, right } = expr;
    const kinds = [kindOf(left), kindOf(right)];
    if (kinds.includes('matrix')) return [fault(`\`${op}\` takes no range`, kinds[0] === 'matrix' ? left : right)];
    if (kinds.includes('string')) return [fault(`\`${op}\` takes no text`, kinds[0] === 'string' ? left : right)];
    if (SETS.includes(op) && expr.group) return [fault(`\`${op}\` takes no \`group_${expr.group}\``, expr)];
    const both = expr.on?.find(label => expr.include.includes(label));
    if (both !== undefined) return [fault(`label \`${both}\` is joined by and taken over at once`, expr)];
    if (SETS.includes(op) && kinds.includes('scalar')) return [fault(`\`${op}\` needs a vector on both sides`, expr)];
    if (COMPARISONS.includes(op) && !bool && kinds.every(kind => kind === 'scalar'))
      return [fault('a comparison of two numbers needs `bool`', expr)];
    if (bool && !COMPARISONS.includes(op)) return [fault(`\`bool\` does not go with \`${op}\``, expr)];
  }
  return [];
}

/** What an aggregation takes before what it aggregates (prometheus, promql/parser/parse.go, newAggregateExpr). */
const PARAMETERS: Readonly<Record<string, 'scalar' | 'string'>> = {
  topk: 'scalar',
  bottomk: 'scalar',
  limitk: 'scalar',
  limit_ratio: 'scalar',
  quantile: 'scalar',
  count_values: 'string',
};

function aggregateFaults({ op, args, ...at }: Aggregate, fault: (message: string, at: Stretch) => Fault): Fault[] {
  const parameter = PARAMETERS[op];
  const over = args.at(-1);
  if (!over || kindOf(over) !== 'vector') return [fault(`\`${op}\` needs a vector to aggregate`, over ?? at)];
  const count = parameter ? 2 : 1;
  if (args.length !== count) return [fault(`\`${op}\` needs ${count === 1 ? 'one argument' : 'two arguments'}`, at)];
  const [first] = args;
  return parameter && first && kindOf(first) !== parameter
    ? [fault(`\`${op}\` needs a ${parameter === 'scalar' ? 'number' : 'text'} first`, first)]
    : [];
}
