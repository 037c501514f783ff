import { matchValue, pattern } from './matcher.ts';
import { type Expr, kindOf, type Stretch } from './tree.ts';

/** Functions over a stretch of time (prometheus, `promql/parser/functions.go`: arguments of type matrix). */
const OVER_TIME =
  /^(rate|irate|increase|delta|idelta|deriv|changes|resets|predict_linear|double_exponential_smoothing|\w+_over_time)$/;
const COMPARISONS = ['==', '!=', '>', '<', '>=', '<='];
const SETS = ['and', 'or', 'unless'];

/** A fault, and where in the expression it is. */
export type Fault = Stretch & { readonly message: string };

/** What Prometheus refuses although the grammar takes it (prometheus, `promql/parser/parse.go`, checkAST). */
export function faultsOf(expr: Expr): Fault[] {
  const fault = (message: string, { from, to }: Stretch): Fault => ({ message, from, to });
  if (expr.type === 'selector')
    return expr.metric === undefined && expr.matchers.every(({ op, value }) => matchValue({ op, value }, ''))
      ? [fault('a selector needs a metric name, or a matcher that does not match everything', expr)]
      : expr.matchers
          .filter(({ op, value }) => op.endsWith('~') && !pattern(value))
          .map(({ value }) => fault(`\`${value}\` is not a regular expression`, expr));
  if (expr.type === 'call') {
    const wants = OVER_TIME.test(expr.name) ? 'matrix' : 'vector';
    const wrong = expr.args.find(arg => ['vector', 'matrix'].includes(kindOf(arg)) && kindOf(arg) !== wants);
    if (!wrong) return [];
    const message =
      wants === 'matrix' ? `\`${expr.name}\` needs a range such as \`[5m]\`` : `\`${expr.name}\` takes no range`;
    return [fault(message, wrong)];
  }
  if (expr.type === 'aggregate') {
    const over = expr.args.at(-1);
    return over && kindOf(over) === 'vector' ? [] : [fault(`\`${expr.op}\` needs a vector to aggregate`, over ?? expr)];
  }
  if (expr.type === 'binary') {
    const { op, bool, left, right } = expr;
    const kinds = [kindOf(left), kindOf(right)];
    if (kinds.includes('matrix')) return [fault(`\`${op}\` takes no range`, kinds[0] === 'matrix' ? left : right)];
    if (kinds.includes('string')) return [fault(`\`${op}\` takes no text`, kinds[0] === 'string' ? left : right)];
    if (SETS.includes(op) && kinds.includes('scalar')) return [fault(`\`${op}\` needs a vector on both sides`, expr)];
    if (COMPARISONS.includes(op) && !bool && kinds.every(kind => kind === 'scalar'))
      return [fault('a comparison of two numbers needs `bool`', expr)];
    if (bool && !COMPARISONS.includes(op)) return [fault(`\`bool\` does not go with \`${op}\``, expr)];
  }
  return [];
}
