import { parsePromql } from '../../generator/promql/syntax.ts';
import type { Answered } from '../../generator/views/picture.ts';
import type { Labels } from './family.ts';

/**
 * The expression with one more matcher upon every selector: so a platform evaluates the rules of a namespace
 * (prometheus-operator, `enforcedNamespaceLabel`; prom-label-proxy, injectproxy), and so a namespace is left out.
 */
export function narrowed(expr: string, matcher: string): string {
  const { selectors, error } = parsePromql(expr);
  if (error) throw new Error(`${expr}: ${error.message}`);
  // From the end, so that positions still hold.
  return [...selectors]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, metric = '', matchers }) => {
      const at = from + metric.length;
      const rest = text.slice(at);
      const more = rest.startsWith('{')
        ? `{${matcher}${matchers.length > 0 ? ',' : ''}${rest.slice(1)}`
        : `{${matcher}}${rest}`;
      return text.slice(0, at) + more;
    }, expr);
}

/**
 * Labels of the alerts that fire at a moment: those whose expression has answered at every evaluation for as long as the
 * rule waits (Prometheus, rules/alerting.go: from the first answer on, without a gap).
 */
export function firing(
  answers: readonly Answered[],
  { at, wait, step }: { readonly at: number; readonly wait: number; readonly step: number },
): Labels[] {
  return answers
    .filter(({ values }) => {
      const times = new Set(values.map(([time]) => time));
      for (let time = at; time >= at - wait; time -= step) if (!times.has(time)) return false;
      return true;
    })
    .map(({ labels: { __name__: _, ...labels } }) => labels);
}
