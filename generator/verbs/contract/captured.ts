import { UNSEEN } from '../../lib/shown.ts';
import type { Family } from '../../promql/exposition.ts';
import type { MetricType } from '../../promql/metric.ts';
import { UNITS, type Unit } from '../../promql/unit.ts';

/** A metric as a contract file has it. */
export interface CapturedMetric {
  readonly type: MetricType;
  readonly unit: Unit;
  readonly labels?: readonly string[];
  readonly buckets?: readonly number[];
  readonly meaning: string;
}

/** A contract as `contract capture` writes it, in the form of `schemas/contract.schema.json`. */
export interface Captured {
  readonly source: string;
  readonly version: string;
  readonly metrics: Readonly<Record<string, CapturedMetric>>;
}

/** What a type of either format is to a contract; nothing where no contract can tell of it. */
const TYPE_OF: Readonly<Record<Family['declared'], MetricType | undefined>> = {
  counter: 'counter',
  gauge: 'gauge',
  histogram: 'histogram',
  summary: 'summary',
  info: 'info',
  // One series a state, each 0 or 1.
  stateset: 'gauge',
  untyped: 'gauge',
  unknown: 'gauge',
  gaugehistogram: undefined,
};

/** Units by how names end (Prometheus, naming best practices), before `_total` of a counter. The longest ending wins. */
const BY_NAME: readonly (readonly [end: RegExp, unit: Unit])[] = [
  [/_timestamp(?:_seconds)?$|_created$|_time_epoch$/, 'timestamp'],
  [/_milliseconds$|_ms$/, 'milliseconds'],
  [/_microseconds$|_us$/, 'microseconds'],
  [/_nanoseconds$|_ns$/, 'nanoseconds'],
  [/_seconds$|_duration$|_latency$/, 'seconds'],
  [/_bytes$/, 'bytes'],
  [/_ratio$/, 'ratio'],
  [/_percent(?:age)?$|_perc$/, 'percent'],
  [/_celsius$/, 'celsius'],
  [/_joules$/, 'joules'],
  [/_watts$/, 'watts'],
  [/_usd$|_dollars$/, 'usd'],
  [/_tokens$/, 'tokens'],
  [/_requests$/, 'requests'],
  [/_errors$|_failures$/, 'errors'],
  [/_connections$/, 'connections'],
  [/_packets$/, 'packets'],
  [/_lines$/, 'lines'],
  [/_info$/, 'info'],
];

/** Units as help texts put them in brackets: `GPU temperature (in C).` */
const BY_HELP: Readonly<Record<string, Unit>> = {
  '%': 'percent',
  C: 'celsius',
  MHz: 'megahertz',
  MiB: 'mebibytes',
  MB: 'megabytes',
  W: 'watts',
  mW: 'milliwatts',
  J: 'joules',
  mJ: 'millijoules',
  s: 'seconds',
  seconds: 'seconds',
  ms: 'milliseconds',
  milliseconds: 'milliseconds',
  us: 'microseconds',
  ns: 'nanoseconds',
  bytes: 'bytes',
};

/** The unit of a family: what it says itself, else how its name ends, else what its help has in brackets. */
function unitOf({ name, unit, declared, help }: Family): Unit {
  if (declared === 'stateset') return 'bool';
  if (declared === 'info') return 'info';
  if (unit !== undefined && Object.hasOwn(UNITS, unit)) return unit as Unit;
  const base = name.replace(/_total$/, '');
  const bracket = /\((?:in |unit: ?)?([\w%]+)\)/.exec(help)?.[1] ?? '';
  const said = Object.hasOwn(BY_HELP, bracket) ? BY_HELP[bracket] : undefined;
  return BY_NAME.find(([end]) => end.test(base))?.[1] ?? said ?? (declared === 'counter' ? 'count' : 'unknown');
}

/** A label that a contract may name (`OWN_LABEL` of the config's schema). */
export const isOwnLabel = (label: string): boolean => !label.startsWith('__');

/** The metric that a contract has for a family; nothing where none can tell of it. */
export function metricOf(family: Family): CapturedMetric | undefined {
  const type = TYPE_OF[family.declared];
  if (type === undefined) return undefined;
  const labels = [...family.labels.keys()].filter(isOwnLabel).sort();
  const [bounds, ...others] = family.bounds;
  return {
    type,
    unit: unitOf(family),
    ...(labels.length > 0 ? { labels } : {}),
    ...(type === 'histogram' && bounds !== undefined && bounds.length > 0 && others.length === 0
      ? { buckets: bounds }
      : {}),
    meaning: meaningOf(family),
  };
}

/** What its help says, as one line that no template can read; its name in words where it says nothing. */
function meaningOf({ name, help }: Family): string {
  const said = help
    .replace(UNSEEN, ' ')
    .replace(/\{(?=\{)/g, '{ ')
    .trim();
  return said === '' ? `${name.replaceAll('_', ' ')}; the program does not describe it.` : said;
}

/** The version that a program tells of itself: that of its `*_build_info`, where there is one. */
export function versionOf(families: readonly Family[]): string | undefined {
  const found = families
    .filter(({ name }) => /(?:_build|^build|_version)_info$/.test(name) && !/^(?:python|go)_/.test(name))
    .flatMap(({ labels }) => [...(labels.get('version') ?? [])])
    .filter(version => /^v?\d[\w.+-]*$/.test(version));
  return new Set(found).size === 1 ? found[0] : undefined;
}
