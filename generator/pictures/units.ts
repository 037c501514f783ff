/** A way from a value to a text: the value is divided by the divisor of the first step it reaches. */
interface Ladder {
  readonly prefix?: string;
  /** From the greatest down; the last one takes everything below as well. */
  readonly steps: readonly Rung[];
}

/** A step: what values are divided by, what is behind them, and behind more than one. */
type Rung = readonly [divisor: number, suffix: string, plural?: string];

/** A value as a panel shows it: with as many decimals as are told, or else as many as its size asks for. */
export type Format = (value: number, decimals?: number) => string;

/** What an axis needs beside: what its numbers are divided by, so that ticks are round where a person reads them. */
export interface UnitFormat {
  readonly format: Format;
  /** The divisor a value of this size is shown with. */
  readonly divisor: (size: number) => number;
}

const powers = (base: number, suffixes: readonly string[], first = 0): Ladder['steps'] =>
  suffixes.map((suffix, index) => [base ** (index + first), suffix] as const).reverse();

const si = (unit: string): Ladder => ({
  steps: powers(
    1000,
    ['n', 'µ', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'].map(prefix => ` ${prefix}${unit}`),
    -3,
  ),
});
const from = (ladder: Ladder, factor: number): Ladder => ({
  ...ladder,
  steps: ladder.steps.map(([divisor, ...words]) => [divisor / factor, ...words]),
});
const binary = (unit: string): Ladder => ({
  steps: powers(
    1024,
    ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'Zi', 'Yi'].map(prefix => ` ${prefix}${unit}`),
  ),
});
const counted = (unit: string): Ladder => ({
  steps: powers(
    1000,
    ['', 'K', 'M', 'B', 'T'].map(suffix => `${suffix} ${unit}`),
  ),
});
const money = (prefix: string): Ladder => ({ prefix, steps: powers(1000, ['', 'K', 'M', 'B', 'T']) });
const plain = (suffix: string, divisor = 1): Ladder => ({ steps: [[divisor, suffix]] });

/** A duration: how long a step of it is in the unit, and its words. A word alone is the same for one and for many. */
const long = (length: number, word: string, plural = `${word}s`): Rung => [length, ` ${word}`, ` ${plural}`];
const short = (length: number, word: string): Rung => [length, ` ${word}`];

/** Grafana's ids of the units that contracts use (Grafana docs: standard options, unit). */
const LADDERS: Readonly<Record<string, Ladder>> = {
  short: { steps: powers(1000, ['', ' K', ' Mil', ' Bil', ' Tri', ' Quadr', ' Quint', ' Sext', ' Sept']) },
  none: plain(''),
  percent: plain('%'),
  percentunit: plain('%', 0.01),
  reqps: counted('req/s'),
  reqpm: counted('req/m'),
  ops: counted('ops/s'),
  eps: counted('evt/s'),
  cps: counted('c/s'),
  pps: si('p/s'),
  s: {
    steps: [
      ...[long(31_536_000, 'year'), long(604_800, 'week'), long(86_400, 'day'), long(3600, 'hour'), long(60, 'min')],
      ...[short(1, 's'), short(1e-3, 'ms'), short(1e-6, 'µs'), short(1e-9, 'ns')],
    ],
  },
  ms: {
    steps: [
      ...[long(31_536e6, 'year'), long(864e5, 'day'), long(36e5, 'hour'), long(6e4, 'min')],
      ...[short(1000, 's'), short(1, 'ms')],
    ],
  },
  µs: { steps: [short(1e6, 's'), short(1000, 'ms'), short(1, 'µs')] },
  ns: {
    steps: [
      ...[long(864e11, 'day'), long(36e11, 'hour'), long(6e10, 'min')],
      ...[short(1e9, 's'), short(1e6, 'ms'), short(1000, 'µs'), short(1, 'ns')],
    ],
  },
  h: { steps: [long(8760, 'year'), long(168, 'week'), long(24, 'day'), short(1, 'hour')] },
  bytes: binary('B'),
  mbytes: from(binary('B'), 1024 ** 2),
  decmbytes: from(si('B'), 1e6),
  Bps: si('B/s'),
  currencyUSD: money('$'),
  celsius: plain(' °C'),
  watt: si('W'),
  mwatt: from(si('W'), 1e-3),
  joule: si('J'),
  flops: si('FLOPS'),
};

const SI: Readonly<Record<string, number>> = { n: 1e-9, µ: 1e-6, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12 };

function ladderOf(unit: string): Ladder {
  const known = LADDERS[unit];
  if (known) return known;
  const [form = '', name = ''] = unit.split(/:(.*)/s);
  if (form === 'count') return counted(name);
  if (form === 'suffix') return plain(` ${name}`);
  if (form === 'prefix') return { prefix: name, steps: [[1, '']] };
  // A first letter is a prefix where more follows: `MHz`, but `m` alone is metres.
  const factor = name.length > 1 ? SI[name[0] ?? ''] : undefined;
  if (form === 'si') return factor && !/^[A-Z]{2,}$/.test(name) ? from(si(name.slice(1)), factor) : si(name);
  return plain(unit ? ` ${unit}` : '');
}

const stepFor = ({ steps }: Ladder, size: number): Rung => {
  const neutral = steps.find(([divisor]) => divisor === 1) ?? steps.at(-1);
  const found = size === 0 ? neutral : (steps.find(([divisor]) => Math.abs(size) >= divisor) ?? steps.at(-1));
  return found ?? [1, ''];
};

/** Three figures that say something, and none after a whole number. */
const decimalsFor = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.max(0, Math.min(12, 2 - Math.floor(Math.log10(Math.abs(value)))));

function ladderFormat(ladder: Ladder): UnitFormat {
  return {
    divisor: size => stepFor(ladder, size)[0],
    format: (value, decimals) => {
      if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
      const [divisor, suffix, plural = suffix] = stepFor(ladder, value);
      // Division leaves dust such as 0.30000000000000004, which would ask for decimals of its own.
      const scaled = Number((Math.abs(value) / divisor).toPrecision(12));
      return `${value < 0 ? '-' : ''}${ladder.prefix ?? ''}${scaled.toFixed(decimals ?? decimalsFor(scaled))}${scaled > 1 ? plural : suffix}`;
    },
  };
}

/** How long ago something was: up to so many seconds, what one of it is called, how long it is, and how many are called. */
const AGES: readonly (readonly [below: number, one: string, length: number, many: string])[] = [
  [44.5, 'a few seconds', Infinity, ''],
  [89.5, 'a minute', Infinity, ''],
  [44.5 * 60, '', 60, 'minutes'],
  [89.5 * 60, 'an hour', Infinity, ''],
  [21.5 * 3600, '', 3600, 'hours'],
  [35.5 * 3600, 'a day', Infinity, ''],
  [25.5 * 86_400, '', 86_400, 'days'],
  [45.5 * 86_400, 'a month', Infinity, ''],
  [319.5 * 86_400, '', 30.436_875 * 86_400, 'months'],
  [547.5 * 86_400, 'a year', Infinity, ''],
  [Infinity, '', 365.2425 * 86_400, 'years'],
];

function age(seconds: number): string {
  const [, one = '', length = 1, many = ''] = AGES.find(([below]) => seconds < below) ?? [];
  return one || `${Math.round(seconds / length)} ${many}`;
}

/** Truth and dates: no number of them is ever shown. */
const WORDS: Readonly<Record<string, (now: number) => Format>> = {
  bool: () => value => (value ? 'True' : 'False'),
  dateTimeFromNow: now => value => {
    const seconds = now - value / 1000;
    return seconds >= 0 ? `${age(seconds)} ago` : `in ${age(-seconds)}`;
  },
};

/**
 * How Grafana shows values of a unit. `now`, in seconds, is what dates are told from. A unit that is not known is
 * written after the number, as Grafana does.
 */
export function unitFormat(unit: string, now: number): UnitFormat {
  const word = WORDS[unit];
  return word ? { format: word(now), divisor: () => 1 } : ladderFormat(ladderOf(unit));
}
