import type { MetricType } from '../../generator/promql/metric.ts';
import type { Unit } from '../../generator/promql/unit.ts';
import { type Course, type Reading, remembered, type Sure, type Swaying } from './course.ts';
import { below, type Spread } from './spread.ts';

export type Labels = Readonly<Record<string, string>>;

/** One series as its source exposes it. */
export interface Series {
  readonly name: string;
  readonly labels: Labels;
  readonly read: Reading;
}

/** A metric with all its series. */
export interface Family {
  readonly name: string;
  readonly type: MetricType;
  readonly help: string;
  readonly series: readonly Series[];
}

/** What a contract file says of a metric, as far as an exposition shows it. */
interface Facts {
  readonly type: MetricType;
  readonly unit: Unit;
  readonly meaning: string;
  readonly buckets?: readonly number[];
  readonly removed?: string;
}

/** Units of things, which come whole: recordings have no half request and no half byte. */
const THINGS: ReadonlySet<Unit> = new Set([
  ...(['requests', 'tokens', 'operations', 'events', 'errors', 'lines', 'packets', 'connections'] as const),
  ...(['pods', 'bytes'] as const),
]);

export const isWhole = (unit: Unit): boolean => THINGS.has(unit);

/** One value of a counter or gauge. */
export interface Point {
  readonly labels: Labels;
  readonly read: Reading;
}

/** The observations of a histogram or summary: how many, and how they lie before and during the cause. */
export interface Observed {
  readonly labels: Labels;
  readonly count: Sure;
  readonly before: Spread;
  readonly during: Spread;
  readonly cause: number;
  /** Bounds, where they depend on the settings of the source and not on its version. */
  readonly bounds?: readonly number[];
}

export type Points = readonly (Point | Observed)[];

/** How the metrics of a contract move, by name: a name that the contract lacks does not compile. */
export type Moves<Data extends { readonly metrics: object }> = { readonly [Name in keyof Data['metrics']]?: Points };

/** Observations whose spread follows the state of a thing. */
export const observed = <State extends Swaying>(
  { before, during, cause }: Course<State>,
  labels: Labels,
  count: Sure,
  spread: (state: State) => Spread,
  bounds?: readonly number[],
): Observed => ({
  labels,
  count,
  before: spread(before),
  during: spread(during),
  cause,
  ...(bounds ? { bounds } : {}),
});

/** The exposition of a source, in the order of its contract: the facts of that, and its own motion. */
export function expose<const Data extends { readonly metrics: object }>(data: Data, moves: Moves<Data>): Family[] {
  const motions = moves as Readonly<Record<string, Points | undefined>>;
  return Object.entries<Facts>(data.metrics as Readonly<Record<string, Facts>>).flatMap(([name, facts]) => {
    const points = motions[name] ?? [];
    const series = points.flatMap(point => ('count' in point ? parts(name, facts, point) : [{ name, ...point }]));
    return series.length === 0 ? [] : [{ name, type: facts.type, help: facts.meaning, series }];
  });
}

/** The series of a histogram, or of a summary without quantiles (Prometheus exposition formats). */
function parts(name: string, facts: Facts, point: Observed): Series[] {
  const { labels, count, before, during, cause } = point;
  const bounds = point.bounds ?? facts.buckets ?? [];
  /** Observations made before the cause, and those made since. */
  const split = remembered((time): readonly [number, number] => {
    const early = count(Math.min(time, cause));
    return [early, count(time) - early];
  });
  const bucket = (bound: number): Series => {
    const [earlier, later] = [below(before, bound), below(during, bound)];
    const read: Reading = time => {
      const [early, late] = split(time);
      return Math.floor(early * earlier) + Math.floor(late * later);
    };
    return { name: `${name}_bucket`, labels: { ...labels, le: le(bound) }, read };
  };
  const sum: Reading = time => {
    const [early, late] = split(time);
    const all = early * before.mean + late * during.mean;
    return isWhole(facts.unit) ? Math.round(all) : all;
  };
  return [
    ...(facts.type === 'histogram' ? [...bounds, Number.POSITIVE_INFINITY].map(bucket) : []),
    { name: `${name}_sum`, labels, read: sum },
    { name: `${name}_count`, labels, read: count },
  ];
}

/** A bound as Prometheus stores it: a float, so never `1` (feature of Prometheus 3, normalized `le` labels). */
const le = (bound: number): string =>
  bound === Number.POSITIVE_INFINITY ? '+Inf' : Number.isInteger(bound) ? `${bound}.0` : `${bound}`;
