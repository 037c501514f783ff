import type { Origin } from '../lib/origin.ts';
import type { OverlayPlan, Provided } from '../model/plan.ts';
import { seconds } from '../promql/duration.ts';
import { type LabelsOf, resultLabels } from '../promql/labels.ts';
import { matchValue, pattern } from '../promql/matcher.ts';
import type { Contract, Metric } from '../promql/metric.ts';
import { seriesOf } from '../promql/metric.ts';
import { parsePromql } from '../promql/syntax.ts';
import type { Selector } from '../promql/tree.ts';

/** A series that a scrape of the overlay brings in, by one of the ways it may come. */
export interface KnownSeries {
  readonly metric: Metric;
  readonly provided: Provided;
  /** Labels it may carry; `*` at an end stands for the rest of a name. */
  readonly labels: ReadonlySet<string>;
  /** Its own labels in whose place it bears those of the scrape; what it says itself is in `exported_<name>`. */
  readonly replaced: ReadonlySet<string>;
}

/** Series that Prometheus itself makes for every target (docs: jobs and instances). */
const MADE_BY_PROMETHEUS = [
  'up',
  'scrape_duration_seconds',
  'scrape_samples_scraped',
  'scrape_samples_post_metric_relabeling',
  'scrape_series_added',
];

/** Whether Prometheus itself makes the series of a name, of every target that it scrapes. */
export const isMadeByPrometheus = (name: string): boolean => name === 'up' || name.startsWith('scrape_');

type SeriesByName = ReadonlyMap<string, readonly KnownSeries[]>;

const known = new WeakMap<OverlayPlan['provided'], SeriesByName>();
/** Overlays that differ in thresholds and receivers only are provided with the same. */
const alike = new Map<string, SeriesByName>();

/** Every series the overlay's scrapes and its platform's own provide, by name. */
export function seriesIn({ provided }: OverlayPlan): SeriesByName {
  const found = known.get(provided);
  if (found) return found;
  const all = [...provided.values()].flat();
  const key = JSON.stringify(all.map(({ contract, ...rest }) => [contract.source, contract.version, rest]));
  const series = alike.get(key) ?? seriesOfAll(all);
  alike.set(key, series);
  known.set(provided, series);
  return series;
}

function seriesOfAll(provided: readonly Provided[]): SeriesByName {
  const all = new Map<string, KnownSeries[]>();
  const add = (name: string, series: KnownSeries) => void all.set(name, [...(all.get(name) ?? []), series]);
  for (const one of provided) {
    const { contract, targetLabels } = one;
    for (const metric of Object.values(contract.metrics)) {
      // What Prometheus itself makes of a target has the labels of that target, and no others.
      const labels = isMadeByPrometheus(metric.name) ? [] : [...metric.labels, ...contract.optionalLabels];
      const replaced = new Set(contract.honorLabels ? [] : labels.filter(label => targetLabels.includes(label)));
      const own = labels.map(label => (replaced.has(label) ? `exported_${label}` : label));
      for (const name of seriesOf(metric)) {
        const extra = name.endsWith('_bucket')
          ? ['le']
          : metric.type === 'summary' && name === metric.name
            ? ['quantile']
            : [];
        for (const prefix of ['', ...contract.copiedAs])
          add(`${prefix}${name}`, {
            metric,
            provided: one,
            labels: new Set([...targetLabels, ...own, ...extra]),
            replaced,
          });
      }
    }
    for (const name of MADE_BY_PROMETHEUS) {
      const unit = name === 'up' ? 'bool' : name.endsWith('_seconds') ? 'seconds' : 'count';
      const metric: Metric = {
        name,
        contract: contract.source,
        type: 'gauge',
        unit,
        labels: [],
        meaning: 'Made by Prometheus for each target.',
      };
      add(name, { metric, provided: one, labels: new Set(targetLabels), replaced: new Set() });
    }
  }
  const [first] = provided;
  if (first)
    for (const name of MADE_OF_ALERTS) {
      // An alert has the labels of what its rule reads, and those that the rule adds: any.
      const metric: Metric = {
        name,
        contract: first.contract.source,
        type: 'gauge',
        unit: name === 'ALERTS' ? 'bool' : 'timestamp',
        labels: [],
        meaning: 'Made by Prometheus for each alert.',
      };
      const { job: _, ...anywhere } = first;
      add(name, { metric, provided: anywhere, labels: new Set(['*']), replaced: new Set() });
    }
  return all;
}

/** Series that Prometheus makes for each alert that is pending or fires (docs: alerting rules). */
const MADE_OF_ALERTS = ['ALERTS', 'ALERTS_FOR_STATE'];

/**
 * The series of a selector's name from those scrapes whose `job` and `namespace` pass its matchers. A job that one of
 * them is known to have is not taken for that of a platform's own scrape, whose job nobody says.
 */
export function fitting({ metric, matchers }: Selector, overlay: OverlayPlan): readonly KnownSeries[] {
  const all = metric === undefined ? [] : (seriesIn(overlay).get(metric) ?? []);
  const fits = all.filter(({ provided: { job, namespace, contract } }) =>
    matchers.every(matcher => {
      // A source that keeps its own labels has the namespaces of what it tells of, not its own.
      const actual =
        matcher.name === 'job' ? job : matcher.name === 'namespace' && !contract.honorLabels ? namespace : undefined;
      // What a variable of a dashboard stands for is not known.
      return actual === undefined || matcher.value.includes('$') || matchValue(matcher, actual);
    }),
  );
  const known = fits.filter(({ provided }) => provided.job !== undefined);
  return known.length > 0 && matchers.some(({ name, op }) => name === 'job' && op === '=') ? known : fits;
}

/** What a selector may read. Where its matchers fit no scrape, all that bear its name: that is told once, elsewhere. */
export function readBy(selector: Selector, overlay: OverlayPlan): readonly KnownSeries[] {
  const read = fitting(selector, overlay);
  return read.length > 0 ? read : (seriesIn(overlay).get(selector.metric ?? '') ?? []);
}

/** The contract whose series of this name the platform drops before it stores them. */
export const droppedBy = (metric: string, { provided }: OverlayPlan): Contract | undefined =>
  [...provided.values()].flat().find(({ drops }) => drops?.some(text => pattern(text)?.test(metric)))?.contract;

export const hasLabel = (labels: ReadonlySet<string>, name: string): boolean =>
  labels.has(name) || [...labels].some(label => label.endsWith('*') && name.startsWith(label.slice(0, -1)));

/** Labels of a selector's series in this overlay; undefined where the series is not known. */
export const labelsIn =
  (overlay: OverlayPlan): LabelsOf =>
  selector => {
    const read = readBy(selector, overlay);
    return read.length === 0 ? undefined : new Set(read.flatMap(({ labels }) => [...labels]));
  };

/** Labels that a query's result may carry; undefined where they cannot be known. */
export function labelsOfResult(expr: string, overlay: OverlayPlan): ReadonlySet<string> | undefined {
  const series = seriesIn(overlay);
  const results = resultsOf.get(series) ?? new Map<string, ReadonlySet<string> | undefined>();
  resultsOf.set(series, results);
  if (!results.has(expr)) {
    const { root } = parsePromql(expr);
    results.set(expr, root && resultLabels(root, labelsIn(overlay)));
  }
  return results.get(expr);
}

const resultsOf = new WeakMap<SeriesByName, Map<string, ReadonlySet<string> | undefined>>();

/** Where the alert of this name is changed by the config, for one source instance or for all, or else declared. */
export function alertAt({ config, instances, at }: OverlayPlan, name: string, key: string): Origin | undefined {
  const change = config.alerts[name];
  if (change && key in change) return at(['alerts', name, key]);
  const own = Object.entries(change?.sources ?? {}).find(([, one]) => key in one);
  if (own) return at(['alerts', name, 'sources', own[0], key]);
  return instances.flatMap(({ rules }) => rules).find(rule => rule.name === name)?.alert.origin;
}

/**
 * Seconds between two scrapes of what is provided, where we scrape it, and the platform's usual ones where we do not.
 */
export function intervalOf({ contract, job, interval }: Provided, { instances, platform }: OverlayPlan): number {
  if (interval !== undefined) return interval;
  const scrape = instances.find(
    ({ contract: own, placement }) => own.source === contract.source && placement.job === job,
  )?.scrape;
  return scrape && 'interval' in scrape ? seconds(scrape.interval) : platform.interval;
}
