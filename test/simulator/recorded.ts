import { byText } from '../../generator/lib/sort.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { seconds } from '../../generator/promql/duration.ts';
import { parsePromql } from '../../generator/promql/syntax.ts';

/** Points that stand for a stretch of recorded series: each of them is reckoned anew from what it was recorded of. */
const POINTS = 24;

/** An expression whose series have some more labels. */
const withLabels = (expr: string, labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .sort(([a], [b]) => byText(a, b))
    .reduce((inner, [name, value]) => `label_replace(${inner}, "${name}", "${value}", "", "")`, expr);

/** No expression is longer that reads no recording of recordings. */
const MOST = 5000;

/**
 * What the alerts of instances ask, with their own labels: what Prometheus reports of them as `ALERTS`, but for how long
 * they wait. Budgets are left out: what they record of days fills pages.
 */
const alertsOf = (overlay: OverlayPlan, sources: string | undefined): readonly string[] =>
  overlay.instances
    .filter(({ name }) => sources?.split('|').includes(name))
    .flatMap(({ name, rules }) =>
      rules
        .map(rule => ({ rule, asked: writtenOut(rule.query.expr, overlay) }))
        .filter(({ asked }) => asked.length < MOST)
        .map(({ rule, asked }) =>
          withLabels(`(${asked})`, { alertname: rule.name, severity: rule.severity, source: name }),
        ),
    );

/**
 * An expression with what is recorded written out, and alerts: nothing records anything in days that are written at once. A stretch
 * of a recorded series becomes a subquery, and one that is added up minute by minute takes longer steps, each of which
 * counts for its minutes.
 */
export function writtenOut(expr: string, overlay: OverlayPlan): string {
  const { selectors } = parsePromql(expr);
  const written = [...selectors]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, metric = '', matchers }) => {
      const job = matchers.find(({ name }) => name === 'job')?.value;
      const recording = overlay.instances
        .filter(({ placement }) => placement.job === job)
        .flatMap(({ rules }) => rules.flatMap(({ records = [] }) => records))
        .find(({ record }) => record === metric);
      if (metric === 'ALERTS') {
        const fires = alertsOf(overlay, matchers.find(({ name }) => name === 'source')?.value);
        const [whole = ''] = text.slice(from).match(/^[^{]*\{[^}]*\}/) ?? [];
        return fires.length === 0
          ? text
          : `${text.slice(0, from)}(${fires.join(' or ')})${text.slice(from + whole.length)}`;
      }
      if (!recording) return text;
      const [whole = '', range] = text.slice(from).match(/^[^{]*\{[^}]*\}(?:\[(\w+)\])?/) ?? [];
      const query = withLabels(writtenOut(recording.query.expr, overlay), recording.labels ?? {});
      return `${text.slice(0, from)}(${query})${range ? `[${range}:5m]` : ''}${text.slice(from + whole.length)}`;
    }, expr);
  return written.replace(/\[(\w+):1m\]\)( \* 60 )?/g, (_, range: string, each?: string) => {
    const step = Math.max(60, seconds(range) / POINTS);
    return `[${range}:${step}s])${each ? ` * ${step} ` : ''}`;
  });
}
