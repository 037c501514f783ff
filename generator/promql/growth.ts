import { seconds } from './duration.ts';
import type { Metric, Series } from './metric.ts';
import { type Grain, grouped, measured, on, promql, type Query, range, where } from './promql.ts';
import { perSecond } from './unit.ts';

/** A grain that names its window. */
type Window = Grain & { readonly over: string };

/**
 * Events that a counter has counted within a window, summed at the grain. A series that is not there yet at the start of
 * the window counts in full: clients of Prometheus create the series of a label with its first event, which `increase`
 * never sees (Prometheus docs, "Avoid missing metrics"). A process that is scraped for the first time counts all it ever
 * did for one window, so an alert waits (`for`) at least as long as the window.
 */
export function events(metric: Metric, { where: conditions = {}, by = [], over }: Window): Query {
  const series = promql`${metric}${where(conditions)}`;
  const start = { matchers: ` offset ${over}` };
  return measured(
    promql`sum${grouped(by)} (${series} unless ${series}${start} or increase(${series}${range(over)}))`,
    metric.unit,
    by,
  );
}

/** Some series of a metric. */
interface Selected extends Pick<Grain, 'where'> {
  readonly metric: Metric | Series;
}

/**
 * Events a second within a window, summed at the grain, of some series of the targets that exposed a counter at its start.
 * A series that such a target begins within the window counts in full, although it is gone again: a server that dies
 * answers what it holds with its first failures, and one scrape reads them. A target that is scraped for the first time
 * counts from there: it may have counted for days.
 */
export function witnessed(
  some: Selected,
  by: readonly string[],
  over: string,
  /** Labels that tell targets apart. */
  targets: readonly string[],
  counter: Selected = some,
): Query {
  const select = ({ metric, where: conditions = {} }: Selected): Query => promql`${metric}${where(conditions)}`;
  const series = select(some);
  const start = { matchers: ` offset ${over}` };
  const begun = promql`max_over_time(${series}${range(over)}) / ${seconds(over)} unless ${series}${start} and ${on(targets)} ${select(counter)}${start}`;
  return promql`sum${grouped(by)} (${begun} or rate(${series}${range(over)}))`;
}

/** How much a counter has grown within a window, summed at the grain; series that begin within it count from there. */
export const growth = (of: Metric | Series, { where: conditions = {}, by = [], over }: Window): Query =>
  measured(
    promql`sum${grouped(by)} (increase(${of}${where(conditions)}${range(over)}))`,
    ('series' in of ? of.metric : of).unit,
    by,
  );

/** The same as a speed: events a second, over five minutes unless told. */
export const eventRate = (metric: Metric, grain: Grain): Query => {
  const over = grain.over ?? '5m';
  return measured(
    promql`${events(metric, { ...grain, over })} / ${seconds(over)}`,
    perSecond(metric.unit),
    grain.by ?? [],
  );
};

/**
 * How far a counter is above the least that it has read within a window: whole events, where `increase` extrapolates
 * three to three and a bit. For counters that several targets report of one thing, such as the restarts of a container,
 * which `by` names; a counter that begins again needs another name.
 */
export function steps(metric: Metric, { where: conditions = {}, by = [], over }: Window): Query {
  const series = promql`${metric}${where(conditions)}`;
  return measured(
    promql`max${grouped(by)} (${series}) - min${grouped(by)} (min_over_time(${series}${range(over)}))`,
    metric.unit,
    by,
  );
}
