/** What a unit means to a dashboard and to a test. */
interface UnitFacts {
  /** Unit id of a Grafana field (`@grafana/grafana-foundation-sdk/units`), or a custom `count:` or `si:` form. */
  readonly grafana: string;
  /** Least and greatest value that makes sense; absent where there is none. */
  readonly min?: number;
  readonly max?: number;
  /** What a query must multiply by before Grafana shows it rightly. */
  readonly scale?: number;
}

/**
 * The closed vocabulary of units: every metric of every contract is in one of them, one word per idea. `count` is a
 * number of things that the meaning names; `operations` are things done, `events` things that befell.
 * Custom forms (Grafana, `packages/grafana-data/src/valueFormats/valueFormats.ts`): `count:x` shortens 12300 to
 * "12.3 K x", where `suffix:x` would print all digits; `si:MHz` turns 1410 into "1.41 GHz".
 */
export const UNITS = {
  requests: { grafana: 'short' },
  'requests/s': { grafana: 'reqps', min: 0 },
  'requests/h': { grafana: 'count:req/h', min: 0 },
  'requests/min': { grafana: 'reqpm', min: 0 },
  tokens: { grafana: 'short' },
  'tokens/s': { grafana: 'count:tok/s', min: 0 },
  'tokens/min': { grafana: 'count:tok/min', min: 0 },
  operations: { grafana: 'short' },
  'operations/s': { grafana: 'ops', min: 0 },
  'operations/h': { grafana: 'count:ops/h', min: 0 },
  events: { grafana: 'short' },
  'events/s': { grafana: 'eps', min: 0 },
  'events/h': { grafana: 'count:evt/h', min: 0 },
  errors: { grafana: 'short' },
  'errors/s': { grafana: 'count:err/s', min: 0 },
  'errors/h': { grafana: 'count:err/h', min: 0 },
  lines: { grafana: 'short' },
  'lines/s': { grafana: 'count:lines/s', min: 0 },
  packets: { grafana: 'short' },
  'packets/s': { grafana: 'pps', min: 0 },
  connections: { grafana: 'short' },
  'connections/s': { grafana: 'count:conn/s', min: 0 },
  'connections/h': { grafana: 'count:conn/h', min: 0 },
  pods: { grafana: 'short' },
  count: { grafana: 'short' },
  'count/s': { grafana: 'cps', min: 0 },

  seconds: { grafana: 's' },
  milliseconds: { grafana: 'ms' },
  microseconds: { grafana: 'µs' },
  nanoseconds: { grafana: 'ns' },
  hours: { grafana: 'h' },
  /** Seconds since 1970; Grafana counts its dates in milliseconds. */
  timestamp: { grafana: 'dateTimeFromNow', min: 0, scale: 1000 },
  /** How many are busy at once: seconds of work in each second. */
  cores: { grafana: 'count:cores', min: 0 },

  bytes: { grafana: 'bytes', min: 0 },
  'bytes/s': { grafana: 'Bps', min: 0 },
  mebibytes: { grafana: 'mbytes', min: 0 },
  megabytes: { grafana: 'decmbytes', min: 0 },

  ratio: { grafana: 'percentunit', min: 0, max: 1 },
  percent: { grafana: 'percent', min: 0, max: 100 },
  /** A quotient that may exceed 1. */
  factor: { grafana: 'none', min: 0 },

  usd: { grafana: 'currencyUSD' },
  /** What is spent in a second is a fraction of a cent: people read the hour. */
  'usd/s': { grafana: 'count:USD/s', min: 0 },
  'usd/h': { grafana: 'count:USD/h', min: 0 },

  celsius: { grafana: 'celsius' },
  megahertz: { grafana: 'si:MHz', min: 0 },
  watts: { grafana: 'watt', min: 0 },
  milliwatts: { grafana: 'mwatt', min: 0 },
  joules: { grafana: 'joule', min: 0 },
  millijoules: { grafana: 'si:mJ', min: 0 },
  flop: { grafana: 'si:FLOP', min: 0 },
  'flop/s': { grafana: 'flops', min: 0 },

  bool: { grafana: 'bool', min: 0, max: 1 },
  /** Always 1: the labels are the fact. */
  info: { grafana: 'none', min: 1, max: 1 },
  /** A number that names something, such as a status: compared, never averaged. */
  code: { grafana: 'none' },
  /** A label says the unit: select one before doing sums. */
  mixed: { grafana: 'short' },
  /** The source does not say. */
  unknown: { grafana: 'short' },
} as const satisfies Readonly<Record<string, UnitFacts>>;

export type Unit = keyof typeof UNITS;

/** The facts of a unit, absent bounds included. */
export const unitFacts = (unit: Unit): UnitFacts => UNITS[unit];

const PER_SECOND: Readonly<Partial<Record<Unit, Unit>>> = {
  requests: 'requests/s',
  tokens: 'tokens/s',
  operations: 'operations/s',
  events: 'events/s',
  errors: 'errors/s',
  lines: 'lines/s',
  packets: 'packets/s',
  connections: 'connections/s',
  count: 'count/s',
  seconds: 'cores',
  bytes: 'bytes/s',
  usd: 'usd/s',
  joules: 'watts',
  millijoules: 'milliwatts',
  flop: 'flop/s',
};

/**
 * The unit of `rate()` over a counter in this unit. Seconds become `cores`: work that went on at once, which is a
 * `ratio` only where a single thing can be busy (a disk, a pressure stall), and the query's writer says so. A unit
 * that is never counted up, or whose rate is only of use divided by another, answers `unknown`.
 */
export const perSecond = (unit: Unit): Unit => PER_SECOND[unit] ?? 'unknown';

const PER_HOUR: Readonly<Partial<Record<Unit, Unit>>> = {
  'requests/s': 'requests/h',
  'operations/s': 'operations/h',
  'events/s': 'events/h',
  'errors/s': 'errors/h',
  'connections/s': 'connections/h',
  'usd/s': 'usd/h',
};

/** The unit of 3600 times as much. */
export const perHour = (unit: Unit): Unit => PER_HOUR[unit] ?? 'unknown';
