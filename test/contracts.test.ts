import { readdirSync, readFileSync } from 'node:fs';
import * as grafana from '@grafana/grafana-foundation-sdk/units';
import { describe, expect, test } from 'vitest';
import type { MetricType } from '../generator/promql/metric.ts';
import { perHour, perSecond, UNITS, type Unit, unitFacts } from '../generator/promql/unit.ts';
import { compare, isRelease, lacks } from '../generator/promql/version.ts';

/** One metric as its contract file says it; `seriesOf` and the handles take the same facts. */
interface Facts {
  readonly type: MetricType;
  readonly unit: Unit;
  readonly labels: readonly string[];
  readonly meaning: string;
  readonly since?: string;
  readonly removed?: string;
  readonly replacedBy?: string;
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly buckets?: readonly number[];
  readonly range?: readonly [number, number];
  readonly note?: string;
  readonly when?: string;
  readonly changed?: Readonly<Record<string, string>>;
}

interface ContractFile {
  readonly source: string;
  readonly version: string;
  readonly evidence: readonly string[];
  readonly honorLabels: boolean;
  readonly optionalLabels?: Readonly<Record<string, string>>;
  readonly labelRenames?: Readonly<Record<string, string>>;
  readonly labelNotes?: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, Facts>>;
}

const CONTRACTS = new URL('../generator/contracts/', import.meta.url);
const SCRAPES = new URL('fixtures/scrapes/', import.meta.url);

const read = (folder: URL, file: string): string => readFileSync(new URL(file, folder), 'utf8');
const contracts: readonly ContractFile[] = readdirSync(CONTRACTS)
  .sort()
  .map(file => ({ file, data: JSON.parse(read(CONTRACTS, file)) as ContractFile }))
  .map(({ file, data }) => {
    expect(`${data.source}.json`, 'a contract file is named as its source').toBe(file);
    return data;
  });

const BRANCH = /^main@[0-9a-f]{7,40}$/;

const KEYS = [
  'type',
  'unit',
  'labels',
  'meaning',
  'since',
  'removed',
  'replacedBy',
  'values',
  'buckets',
  'range',
  'when',
  'changed',
  'note',
];

describe.each(contracts)('contract $source', contract => {
  const entries = Object.entries(contract.metrics);

  test('shows where it comes from', () => {
    expect(isRelease(contract.version) || BRANCH.test(contract.version), contract.version).toBe(true);
    expect(contract.evidence).not.toHaveLength(0);
    for (const line of contract.evidence) expect(line).toMatch(/^[\w.-]+\/[\w.-]+[: ]/);
    expect(typeof contract.honorLabels).toBe('boolean');
  });

  test('is sorted, each fact in its place', () => {
    expect(entries.map(([name]) => name)).toEqual(entries.map(([name]) => name).sort());
    for (const [name, facts] of entries)
      expect(Object.keys(facts), name).toEqual(KEYS.filter(key => Object.hasOwn(facts, key)));
  });

  test.each(entries)('%s', (name, facts) => {
    expect(name).toMatch(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/);
    expect(['counter', 'gauge', 'histogram', 'summary', 'info']).toContain(facts.type);
    expect(Object.keys(UNITS)).toContain(facts.unit);
    expect(facts.type === 'info', 'type info and unit info go together').toBe(facts.unit === 'info');

    expect(facts.meaning).toMatch(/^[A-Z][^\n]*\.$/);
    expect(facts.meaning.length).toBeLessThanOrEqual(100);
    const texts = [
      facts.note,
      facts.when,
      ...Object.values(facts.changed ?? {}),
      ...Object.values(contract.labelNotes ?? {}),
      ...Object.values(contract.optionalLabels ?? {}),
    ];
    for (const text of texts.filter(text => text !== undefined)) expect(text).toMatch(/^\S[^\n]*[^\s.]$/);

    if (facts.type === 'histogram') expect(name).not.toMatch(/_(bucket|sum|count)$/);
    if ((facts.type === 'counter') !== name.endsWith('_total'))
      expect(facts.note, 'a suffix that misleads is worth a note').toContain('_total');

    expect(new Set(facts.labels).size).toBe(facts.labels.length);
    expect(facts.labels).not.toContain('le');
    // A star stands for any label that begins so.
    for (const label of facts.labels) expect(label).toMatch(/^([a-zA-Z_][a-zA-Z0-9_]*\*?|\*)$/);
    for (const label of Object.keys(facts.values ?? {})) expect(facts.labels).toContain(label);
    for (const label of Object.keys(contract.optionalLabels ?? {})) expect(facts.labels).not.toContain(label);

    for (const version of [facts.since, facts.removed, ...Object.keys(facts.changed ?? {})].filter(
      version => version !== undefined,
    ))
      expect(isRelease(version), version).toBe(true);
    if (facts.since !== undefined && facts.removed !== undefined)
      expect(compare(facts.since, facts.removed)).toBeLessThan(0);
    if (facts.replacedBy !== undefined) {
      expect(Object.keys(contract.metrics)).toContain(facts.replacedBy);
      expect(facts.replacedBy).not.toBe(name);
    }

    if (facts.buckets !== undefined) {
      expect(facts.type).toBe('histogram');
      expect(facts.buckets).toEqual([...new Set(facts.buckets)].sort((a, b) => a - b));
    }
    if (facts.range !== undefined) expect(facts.range[0]).toBeLessThan(facts.range[1]);
  });

  test('names labels it has', () => {
    const labels = new Set(entries.flatMap(([, { labels }]) => labels));
    for (const label of [...Object.keys(contract.labelRenames ?? {}), ...Object.keys(contract.labelNotes ?? {})])
      expect(labels).toContain(label);
  });
});

describe('unit', () => {
  const known = new Set<unknown>(Object.values(grafana));

  test.each(Object.keys(UNITS) as Unit[])('%s', unit => {
    const { grafana: id, min, max, scale } = unitFacts(unit);
    expect(known.has(id) || /^(count|si):\S+$/.test(id), `Grafana knows ${id}`).toBe(true);
    if (min !== undefined && max !== undefined) expect(min).toBeLessThanOrEqual(max);
    if (scale !== undefined) expect(scale).toBeGreaterThan(0);
    expect(Object.keys(UNITS)).toContain(perSecond(unit));
  });

  test('is used, or is the rate of one that is', () => {
    const used = new Set(contracts.flatMap(({ metrics }) => Object.values(metrics).map(({ unit }) => unit)));
    const needed = new Set([...used].flatMap(unit => [unit, perSecond(unit), perHour(perSecond(unit))]));
    expect(Object.keys(UNITS).filter(unit => !needed.has(unit as Unit))).toEqual([]);
  });

  test.each<[Unit, Unit]>([
    ['requests', 'requests/s'],
    ['tokens', 'tokens/s'],
    ['bytes', 'bytes/s'],
    ['seconds', 'cores'],
    ['millijoules', 'milliwatts'],
    ['celsius', 'unknown'],
  ])('%s counted up are %s', (unit, rate) => {
    expect(perSecond(unit)).toBe(rate);
  });
});

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

interface Family {
  readonly help: string;
  readonly type: string;
  readonly samples: Sample[];
}

/** Reads a text exposition (Prometheus, `docs/instrumenting/exposition_formats`); throws at the first line that is none. */
function parseScrape(text: string): Map<string, Family> {
  const families = new Map<string, Family>();
  let help: [string, string] | undefined;
  let open: [string, Family] | undefined;
  for (const line of text.trimEnd().split('\n')) {
    const comment = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/.exec(line);
    if (comment?.[1] === 'HELP') help = [comment[2] ?? '', comment[3] ?? ''];
    else if (comment) {
      const [, , name = '', type = ''] = comment;
      if (help?.[0] !== name || families.has(name)) throw new Error(`not one HELP and one TYPE: ${line}`);
      open = [name, { help: help[1], type, samples: [] }];
      families.set(...open);
    } else {
      const sample = /^([a-zA-Z_:][\w:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\]|\\.)*",?)+)\})? (\S+)$/.exec(line);
      const [, name = '', labels = '', value = ''] = sample ?? [];
      if (!sample || !open || Number.isNaN(Number(value))) throw new Error(`not an exposition line: ${line}`);
      const allowed = { histogram: ['_bucket', '_sum', '_count'], summary: ['', '_sum', '_count'] }[open[1].type] ?? [
        '',
      ];
      if (!allowed.some(suffix => name === `${open?.[0]}${suffix}`)) throw new Error(`not of ${open[0]}: ${line}`);
      const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key = '', text = '']) => [key, text]);
      open[1].samples.push({ name, labels: Object.fromEntries(pairs), value: Number(value) });
    }
  }
  return families;
}

const RUNTIME = /^(process|python|go)_/;
const bare = ({ le: _le, quantile: _quantile, ...labels }: Sample['labels']): Record<string, string> => labels;

/** The histograms of a family: its samples grouped by their labels but `le`. */
const groups = (samples: readonly Sample[]): Sample[][] =>
  Object.values(Object.groupBy(samples, ({ labels }) => JSON.stringify(bare(labels)))).map(group => group ?? []);

describe.each(readdirSync(SCRAPES).sort())('scrape %s', file => {
  const contract = contracts.find(({ source }) => file === `${source}.prom`);
  if (!contract) throw new Error(`${file} has no contract`);
  const families = parseScrape(read(SCRAPES, file));
  // What takes a setting or an event of its own is judged by the real thing, where it can be had (`npm run contracts`).
  const current = Object.entries(contract.metrics).filter(
    ([, facts]) => facts.when === undefined && !lacks(facts, contract.version),
  );

  test('shows the current metrics and nothing else', () => {
    const shown = [...families.keys()].filter(name => !RUNTIME.test(name)).sort();
    expect(shown).toEqual(current.map(([name]) => name));
  });

  test.each(current)('%s', (name, facts) => {
    const family = families.get(name);
    if (!family) throw new Error(`${name} is not in ${file}`);
    // The text format has no info type: such metrics are gauges on the wire.
    expect(family.type).toBe(facts.type === 'info' ? 'gauge' : facts.type);
    expect(family.samples).not.toHaveLength(0);
    expect(new Set(family.samples.map(sample => JSON.stringify(sample))).size).toBe(family.samples.length);

    const [min, max] = facts.range ?? [unitFacts(facts.unit).min, unitFacts(facts.unit).max];
    const fixed = facts.labels.filter(label => !label.endsWith('*'));
    const prefixes = facts.labels.filter(label => label.endsWith('*')).map(label => label.slice(0, -1));
    for (const { labels, value } of family.samples) {
      const own = Object.keys(bare(labels));
      expect(own).toEqual(expect.arrayContaining(fixed));
      const open = own.filter(label => !fixed.includes(label));
      for (const label of open)
        expect(
          prefixes.some(prefix => label.startsWith(prefix)),
          label,
        ).toBe(true);
      for (const prefix of prefixes)
        expect(
          open.some(label => label.startsWith(prefix)),
          `${prefix}*`,
        ).toBe(true);
      for (const [label, values] of Object.entries(facts.values ?? {})) expect(values).toContain(labels[label]);
      if (facts.type === 'counter') expect(value).toBeGreaterThanOrEqual(0);
      if (facts.type === 'gauge' || facts.type === 'info') {
        if (min !== undefined) expect(value).toBeGreaterThanOrEqual(min);
        if (max !== undefined) expect(value).toBeLessThanOrEqual(max);
      }
    }

    if (facts.type !== 'histogram') return;
    for (const group of groups(family.samples)) {
      const buckets = group.filter(sample => sample.name === `${name}_bucket`);
      const bounds = buckets.map(({ labels }) => (labels['le'] === '+Inf' ? Infinity : Number(labels['le'])));
      const counts = buckets.map(({ value }) => value);
      expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
      expect(bounds.at(-1)).toBe(Infinity);
      if (facts.buckets) expect(bounds.slice(0, -1)).toEqual(facts.buckets);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      expect(group.filter(sample => sample.name === `${name}_sum`)).toHaveLength(1);
      expect(group.filter(sample => sample.name === `${name}_count`).map(({ value }) => value)).toEqual(
        counts.slice(-1),
      );
    }
  });
});
