import { type Firing, type Motion, type Sample, type Silent, sample, strangers } from '../../model/alert.ts';
import { kept, placeOf } from '../../model/scope.ts';
import { parsePromql } from '../../promql/syntax.ts';
import type { OwnAlert, OwnSeries } from './alerts-schema.ts';
import { type At, isOwn, metricOf, queryOf, stored } from './filled.ts';
import { replica } from './scenario.ts';

type Values = Readonly<Record<string, number>>;
type Labels = Readonly<Record<string, string>>;

/** A number that follows a threshold, as the schema has checked it. */
const FOLLOWS = /^(?:(-?[\d.]+) ?\* ?)?\$(\w+)$/;

/** A number of a scenario, which may follow a threshold: `1.04 * $seconds`. */
export function amountOf(given: number | string, values: Values): number {
  if (typeof given === 'number') return given;
  const [, factor = '1', name = ''] = FOLLOWS.exec(given) ?? [];
  // What a product is off by a bit would show in the texts of an alert.
  return Number((Number(factor) * (values[name] ?? 0)).toPrecision(12));
}

function motionOf(given: OwnSeries['during'] | undefined, values: Values): Motion | undefined {
  if (given === undefined || given === null) return given;
  if (typeof given !== 'object') return amountOf(given, values);
  const { perMinute, from } = given;
  return {
    perMinute: amountOf(perMinute, values),
    ...(from === undefined ? {} : { from: amountOf(from, values) }),
  };
}

/** A first growth begins far above zero, where `rate` would guess when a counter began (Prometheus, promql/functions.go). */
const begun = (motion: Motion | undefined): Motion | undefined =>
  typeof motion === 'object' && motion !== null ? { from: 1e6, ...motion } : motion;

/** Name and labels of a series as a scenario writes it; nothing where it is no series with fixed labels. */
export function seriesIn(text: string): { readonly name: string; readonly labels: Labels } | undefined {
  const { root } = parsePromql(text);
  if (root?.type !== 'selector' || root.metric === undefined || root.ranged) return undefined;
  if (root.matchers.some(({ op }) => op !== '=')) return undefined;
  return { name: root.metric, labels: Object.fromEntries(root.matchers.map(({ name, value }) => [name, value])) };
}

/** A series of a scenario as its scrape stores it; a bound of a bucket may follow a threshold. One that no contract knows is left out: a refusal names it. */
function sampleOf(at: At, { series, replica: number, before, during, after }: OwnSeries, values: Values): Sample[] {
  const read = seriesIn(series);
  const metric = read && metricOf(at, read.name);
  if (!read || !metric) return [];
  const own = Object.entries(read.labels).map(([key, value]) => [
    isOwn(at, metric) ? stored(at, key) : key,
    FOLLOWS.test(value) ? `${amountOf(value, values)}` : value,
  ]);
  const labels = { ...(isOwn(at, metric) ? replica(at, number) : placeOf(at)), ...Object.fromEntries(own) };
  const [past, now, then] = [before, during, after].map(motion => motionOf(motion, values));
  const cause = (past === undefined ? begun(now) : now) ?? null;
  return [
    sample({ series: read.name, metric }, labels, {
      ...(past === undefined ? {} : { before: begun(past) ?? null }),
      during: cause,
      ...(then === undefined ? {} : { after: then }),
    }),
  ];
}

const samplesOf = (at: At, given: readonly OwnSeries[], values: Values): readonly Sample[] =>
  given.flatMap(one => sampleOf(at, one, values));

/** A number in the format of the first action on `$value` in some texts (Prometheus, template/template.go). */
export function valueText(value: number, texts: string): string | undefined {
  const [, format] = /\{\{ ?\$value \| (\w+(?: "[^"]*")?) ?\}\}/.exec(texts) ?? [];
  if (format === undefined) return undefined;
  if (format === 'humanizePercentage') return `${Number((100 * value).toPrecision(4))}%`;
  if (format === 'humanize') return humanize(value);
  return fixed(value, Number(/\d/.exec(format)?.[0] ?? 0));
}

/** A number with so many decimals. Between two that are as near, Go takes the even one. */
function fixed(value: number, decimals: number): string {
  const scaled = value * 10 ** decimals;
  const isTie = Math.abs(scaled % 1) === 0.5;
  return ((isTie ? 2 * Math.round(scaled / 2) : scaled) / 10 ** decimals).toFixed(decimals);
}

/** Four digits and the prefix of a thousand. */
function humanize(value: number): string {
  const prefixes = Math.abs(value) >= 1 ? ['', 'k', 'M', 'G', 'T', 'P', 'E'] : ['', 'm', 'u', 'n', 'p'];
  const scale = Math.abs(value) >= 1 ? 1 / 1000 : 1000;
  if (value === 0) return '0';
  let [scaled, step] = [value, 0];
  while (step < prefixes.length - 1 && (Math.abs(value) >= 1 ? Math.abs(scaled) >= 1000 : Math.abs(scaled) < 1)) {
    scaled *= scale;
    step++;
  }
  return `${Number(scaled.toPrecision(4))}${prefixes[step]}`;
}

/** The scenarios in which an alert fires. */
export function firesOf(at: At, own: OwnAlert, values: Values): readonly Firing[] {
  const { by } = queryOf(at, own.expr, values);
  return own.fires.map(({ title, given, labels, value, within, clears }) => {
    const samples = samplesOf(at, given, values);
    const texts = `${own.summary} ${own.description}`;
    const shown = value === undefined ? undefined : valueText(amountOf(value, values), texts);
    return {
      title,
      given: samples,
      labels: labels.map(more => kept({ ...samples[0]?.labels, ...more }, by)),
      within,
      clears,
      ...(shown === undefined ? {} : { value: shown }),
    };
  });
}

/**
 * The scenarios in which it stays silent, and one more for each in which it fires: the same befalls neighbours of its own.
 * A matcher that was forgotten shows there.
 */
export function silentOf(at: At, own: OwnAlert, values: Values): readonly Silent[] {
  const elsewhere = own.fires.map(({ title, given }) => ({
    title: `${title}, of neighbours`,
    given: samplesOf(at, given, values).flatMap(({ series, metric, labels, ...motion }) =>
      strangers({ series, metric }, labels, motion),
    ),
  }));
  return [
    ...own.silent.map(({ title, given }) => ({ title, given: samplesOf(at, given, values) })),
    ...(own.missing === 'silent' ? elsewhere : []),
  ];
}
