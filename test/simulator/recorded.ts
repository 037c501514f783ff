import { byText } from '../../generator/lib/sort.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { parsePromql } from '../../generator/promql/syntax.ts';

/**
 * An expression with what is recorded written out: nothing records anything in days that are written at once. A stretch
 * of a recorded series becomes a subquery.
 */
export function writtenOut(expr: string, overlay: OverlayPlan): string {
  const { selectors } = parsePromql(expr);
  return [...selectors]
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
}
