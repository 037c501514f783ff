import type { MetricType } from './metric.ts';

/** What `# TYPE` may say in either format (Prometheus, `exposition_formats.md`; OpenMetrics 1.0, section 4.4). */
type Declared = MetricType | 'untyped' | 'unknown' | 'stateset' | 'gaugehistogram';

/** A metric as a page of metrics reports of it. */
export interface Family {
  /** Its name as queries read it: of a histogram or summary without what its series end in. */
  readonly name: string;
  readonly declared: Declared;
  readonly help: string;
  /** What OpenMetrics' `# UNIT` says. */
  readonly unit?: string;
  /** 1-based line that it begins on. */
  readonly line: number;
  /** Values of each label that the program itself sets, without `le` and `quantile`. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  /** The sets of bounds that its series have, without `+Inf`: one where all agree. */
  readonly bounds: readonly (readonly number[])[];
}

/** A line that is none of either format. */
interface Odd {
  readonly line: number;
  readonly what: string;
}

export interface Exposition {
  readonly families: readonly Family[];
  readonly odd: readonly Odd[];
}

const NAME = /[a-zA-Z_:][\w:]*/y;
const LABEL = /[a-zA-Z_]\w*/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
const NUMBER = /^[-+]?(?:inf|nan|[\d.][\d.e+-]*)$/i;

/** How the series of each type end; OpenMetrics names a family without the end of its counter. */
const ENDS: Readonly<Record<Declared, readonly string[]>> = {
  counter: ['_total', '', '_created'],
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count', '_created'],
  gaugehistogram: ['_bucket', '_gsum', '_gcount'],
  summary: ['', '_sum', '_count', '_created'],
  info: ['_info', ''],
  stateset: [''],
  untyped: [''],
  unknown: [''],
};

interface Open {
  name: string;
  declared: Declared;
  help: string;
  unit?: string;
  line: number;
  readonly labels: Map<string, Set<string>>;
  /** Bounds by the other labels of their series. */
  readonly bounds: Map<string, number[]>;
  /** Whether a series of it was there. A program names metrics that have none yet. */
  seen: boolean;
}

/**
 * Reads a page of metrics in Prometheus' text format or in OpenMetrics. Lines that are none come back, and the rest is read all
 * the same. A metric that is declared and has no series yet is among the families: its type is known, its labels are not.
 */
export function readExposition(text: string): Exposition {
  const families = new Map<string, Open>();
  const odd: Odd[] = [];
  const family = (name: string, line: number): Open => {
    const known = families.get(name);
    if (known) return known;
    const made: Open = { name, declared: 'untyped', help: '', line, labels: new Map(), bounds: new Map(), seen: false };
    families.set(name, made);
    return made;
  };
  let current: Open | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    const number = index + 1;
    if (line.startsWith('#')) {
      const [word = '', name = '', ...rest] = line
        .slice(1)
        .trim()
        .split(/[ \t]+/);
      if (!['HELP', 'TYPE', 'UNIT'].includes(word)) continue;
      current = family(name, number);
      const said = rest.join(' ');
      if (word === 'HELP') current.help = said;
      else if (word === 'UNIT') current.unit = said;
      else if (Object.hasOwn(ENDS, said)) current.declared = said as Declared;
      else odd.push({ line: number, what: `\`${said}\` is no type of a metric` });
      continue;
    }
    if (line.trim() === '') continue;
    const sample = sampleOf(line);
    if (sample === undefined) {
      odd.push({ line: number, what: 'this is no line of Prometheus text or OpenMetrics' });
      continue;
    }
    const { series, pairs } = sample;
    const open = current;
    const owned = open && ENDS[open.declared].some(end => series === `${open.name}${end}`);
    current = owned ? open : (ownerOf(series, families) ?? family(series, number));
    add(current, series, pairs);
  }
  return { families: [...families.values()].map(finished), odd };
}

/** The family that a series belongs to, where another one's lines stand between. */
function ownerOf(series: string, families: ReadonlyMap<string, Open>): Open | undefined {
  const end = /_(?:bucket|sum|count|gsum|gcount|total|created|info)$/.exec(series)?.[0] ?? '';
  const base = series.slice(0, series.length - end.length);
  return [
    [families.get(base), end],
    [families.get(series), ''],
  ].find(
    (found): found is [Open, string] =>
      typeof found[0] === 'object' && ENDS[found[0].declared].includes(String(found[1])),
  )?.[0];
}

interface Sample {
  readonly series: string;
  readonly pairs: ReadonlyMap<string, string>;
}

/** A line as a series with a value; a time and an exemplar may follow it. */
function sampleOf(line: string): Sample | undefined {
  const [series] = at(NAME, line, 0) ?? [];
  if (series === undefined) return undefined;
  const pairs = new Map<string, string>();
  let end = series.length;
  const brace = /^\s*\{/.exec(line.slice(end))?.[0];
  if (brace !== undefined) {
    end += brace.length;
    for (let found = labelAt(line, end); found; found = labelAt(line, end)) {
      pairs.set(found.name, found.value);
      end = found.end;
    }
    const close = /^\s*\}/.exec(line.slice(end))?.[0];
    if (close === undefined) return undefined;
    end += close.length;
  }
  const [value = '', time] = line
    .slice(end)
    .trim()
    .split(/[ \t]+/);
  const ends = time === undefined || time === '#' || NUMBER.test(time);
  return NUMBER.test(value) && ends ? { series, pairs } : undefined;
}

/** What a sticky expression finds at a place. */
/** The label that comes next, with the comma behind it. */
function labelAt(line: string, place: number): { name: string; value: string; end: number } | undefined {
  const [name] = at(LABEL, line, blanksEnd(line, place)) ?? [];
  const equals = blanksEnd(line, LABEL.lastIndex);
  if (name === undefined || line[equals] !== '=') return undefined;
  const [, value] = at(QUOTED, line, blanksEnd(line, equals + 1)) ?? [];
  if (value === undefined) return undefined;
  const behind = blanksEnd(line, QUOTED.lastIndex);
  return { name, value, end: line[behind] === ',' ? behind + 1 : behind };
}

/** The first place from this one on that is no blank. */
function blanksEnd(line: string, place: number): number {
  let end = place;
  while (line[end] === ' ' || line[end] === '\t') end++;
  return end;
}

function at(expression: RegExp, text: string, place: number): RegExpExecArray | null {
  expression.lastIndex = place;
  return expression.exec(text);
}

function add(open: Open, series: string, pairs: ReadonlyMap<string, string>): void {
  // OpenMetrics tells when a series began; Prometheus keeps it as the start of that series, not as a metric of its name.
  if (series === `${open.name}_created` && open.declared !== 'gauge') return;
  // A counter and an info are stored by the names of their series.
  if (['counter', 'info'].includes(open.declared) && !open.seen) open.name = series;
  open.seen = true;
  const own = [...pairs].filter(([label]) => label !== 'le' && label !== 'quantile');
  for (const [label, value] of own) {
    const values = open.labels.get(label) ?? new Set();
    open.labels.set(label, values.add(value));
  }
  const bound = pairs.get('le');
  if (bound === undefined || !series.endsWith('_bucket')) return;
  const key = JSON.stringify(own);
  const bounds = open.bounds.get(key) ?? [];
  open.bounds.set(key, bounds);
  if (/^[-+\d]/.test(bound) && Number.isFinite(Number(bound))) bounds.push(Number(bound));
}

function finished({ name, declared, help, unit, line, labels, bounds }: Open): Family {
  const sets = [...bounds.values()].map(one => [...new Set(one)].sort((a, b) => a - b));
  const distinct = [...new Map(sets.map(one => [one.join(), one])).values()];
  return { name, declared, help: unescaped(help), ...(unit ? { unit } : {}), line, labels, bounds: distinct };
}

const unescaped = (help: string): string =>
  help.replace(/\\(\\|n|")/g, (_, mark) => (mark === 'n' ? ' ' : mark)).trim();
