import { byText } from '../../generator/lib/sort.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { seconds } from '../../generator/promql/duration.ts';
import { parsePromql } from '../../generator/promql/syntax.ts';

/** Points that stand for a stretch of recorded series: each of them is reckoned anew from what it was recorded of. */
const POINTS = 24;

/**
 * An expression with what is recorded written out: nothing records anything in days that are written at once. A stretch
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
      if (!recording) return text;
      const [whole = '', range] = text.slice(from).match(/^[^{]*\{[^}]*\}(?:\[(\w+)\])?/) ?? [];
      const query = Object.entries(recording.labels ?? {})
        .sort(([a], [b]) => byText(a, b))
        .reduce(
          (inner, [name, value]) => `label_replace(${inner}, "${name}", "${value}", "", "")`,
          writtenOut(recording.query.expr, overlay),
        );
      return `${text.slice(0, from)}(${query})${range ? `[${range}:5m]` : ''}${text.slice(from + whole.length)}`;
    }, expr);
  return written.replace(/\[(\w+):1m\]\)( \* 60 )?/g, (_, range: string, each?: string) => {
    const step = Math.max(60, seconds(range) / POINTS);
    return `[${range}:${step}s])${each ? ` * ${step} ` : ''}`;
  });
}
