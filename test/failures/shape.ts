import type { MetricType } from '../../generator/promql/metric.ts';

/**
 * How a series behaves for a while: `gone` has no sample, `nothing` is a gauge at zero or a counter that stands, `frozen` is
 * a gauge that keeps one value, `moves` everything else.
 */
export type Shape = 'gone' | 'nothing' | 'frozen' | 'moves';

/** The shape of the values of a series, oldest first. A counter that begins anew moves. */
export function shapeOf(type: MetricType, values: readonly number[]): Shape {
  const [first] = values;
  if (first === undefined) return 'gone';
  const same = values.every(value => value === first);
  if (!same) return 'moves';
  return isLevel(type) && first !== 0 ? 'frozen' : 'nothing';
}

/** Whether a value shows how much there is, and not how much there has been. */
export const isLevel = (type: MetricType): boolean => type === 'gauge' || type === 'info';

/** Labels whose values say what is counted; the others say where, and places differ. */
export const MEANING = [
  'status',
  'status_code',
  'exception_status',
  'le',
  'reason',
  'finished_reason',
  'sleep_state',
  'source',
  'phase',
] as const;

/** What a series is about, wherever it is. */
export const alikeBy = (name: string, labels: Readonly<Record<string, string>>): string =>
  `${name}{${MEANING.flatMap(label => (labels[label] === undefined ? [] : [`${label}=${labels[label]}`])).join(',')}}`;
