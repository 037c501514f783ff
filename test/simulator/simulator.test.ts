import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allLeaves } from '../../generator/plan/discover.ts';
import type { MetricType } from '../../generator/promql/metric.ts';
import { type Unit, unitFacts } from '../../generator/promql/unit.ts';
import { firstOverlays } from './configs.ts';
import type { Family, Series } from './family.ts';
import { NOON, play } from './played.ts';
import { profiles, sixHours, world } from './world.ts';

/** A contract as its file has it. */
interface ContractFile {
  readonly version: string;
  readonly metrics: Readonly<Record<string, Facts>>;
}

interface Facts {
  readonly type: MetricType;
  readonly unit: Unit;
  readonly labels: readonly string[];
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly buckets?: readonly number[];
  readonly range?: readonly [number, number];
  readonly removed?: string;
  readonly note?: string;
  readonly when?: string;
}

const fileOf = (source: string): URL => new URL(`../../generator/contracts/${source}.json`, import.meta.url);
const contractOf = (source: string): ContractFile => JSON.parse(readFileSync(fileOf(source), 'utf8'));

const [overlay, ...others] = await firstOverlays();
if (!overlay) throw new Error('there is no overlay');
const played = [...(await play(overlay)), ...(await Promise.all(others.map(other => play(other, ['healthy'])))).flat()];
const names = [...new Set(played.flatMap(({ targets }) => targets.map(({ contract }) => contract)))].sort();

test('every contract that a source has is simulated', async () => {
  // Of what a contract in the user's repository says, there is none here.
  const known = (await allLeaves('sources'))
    .filter(([, { source }]) => Object.keys(source.contract.metrics).length > 0)
    .map(([, { source }]) => source.contract.source);
  expect(known.filter(contract => !names.includes(contract))).toEqual([]);
});

// What a config alone names has no contract to be held to.
describe.each(names.filter(name => existsSync(fileOf(name))))('%s is simulated as its contract lists it:', name => {
  const contract = contractOf(name);
  const own = played.flatMap(({ profile, times, targets }) =>
    targets
      .filter(target => target.contract === name)
      .map(({ families }) => ({ profile: profile.name, times, families })),
  );
  const each = (check: (family: Family, facts: Facts, times: readonly number[]) => void): void => {
    for (const { times, families } of own)
      for (const family of families) check(family, contract.metrics[family.name] as Facts, times);
  };

  test('every metric of its version, and no other', async () => {
    const { absent } = (await import(`./sources/${name}.ts`)) as { absent: readonly string[] };
    const collected = overlay.platform.provides.find(one => one.contract.source === name);
    const dropped = (collected?.drops ?? []).map(pattern => new RegExp(pattern));
    const shown = new Set(own.flatMap(({ families }) => families.map(family => family.name)));
    // What a setting of the server switches on may be there or not.
    const isOptional = (metric: string) => contract.metrics[metric]?.when !== undefined && !shown.has(metric);
    const current = Object.entries(contract.metrics).filter(
      ([metric, { removed }]) => removed === undefined && (!isOptional(metric) || absent.includes(metric)),
    );
    const wanted = current.map(([metric]) => metric).filter(metric => !dropped.some(pattern => pattern.test(metric)));
    expect([...shown].sort()).toEqual(wanted.filter(metric => !absent.includes(metric)).sort());
    expect(absent.filter(metric => !wanted.includes(metric))).toEqual([]);
  });

  test('with its types, labels and values of labels', () => {
    each(({ name: metric, type, series }, facts) => {
      expect(type, metric).toBe(facts.type);
      const open = facts.labels.filter(label => label.endsWith('*')).map(label => label.slice(0, -1));
      const fixed = facts.labels.filter(label => !label.endsWith('*'));
      for (const { labels } of series) {
        const { le: _, ...rest } = labels;
        const more = Object.keys(rest).filter(
          label => !fixed.includes(label) && !open.some(prefix => label.startsWith(prefix)),
        );
        expect([...more, ...fixed.filter(label => !(label in rest))], metric).toEqual([]);
        for (const [label, values] of Object.entries(facts.values ?? {}))
          expect(values, metric).toContain(labels[label]);
      }
      expect(new Set(series.map(({ name: own, labels }) => `${own}${JSON.stringify(labels)}`)).size, metric).toBe(
        series.length,
      );
    });
  });

  test('in its unit, and counters never fall', () => {
    each(({ name: metric, type, series }, facts, times) => {
      const [min, max] = facts.range ?? [unitFacts(facts.unit).min, unitFacts(facts.unit).max];
      for (const one of series) {
        const values = valuesOf(one, times);
        for (const value of values) expect(Number.isFinite(value), metric).toBe(true);
        if (type === 'gauge' || type === 'info') {
          if (min !== undefined) expect(Math.min(...values, min), metric).toBe(min);
          if (max !== undefined) expect(Math.max(...values, max), metric).toBe(max);
        } else expect(values, metric).toEqual([...values].sort((a, b) => a - b));
      }
    });
  });

  test('its histograms whole', () => {
    each(({ name: metric, type, series }, facts, times) => {
      if (type !== 'histogram') return;
      const groups = Object.values(
        Object.groupBy(series, ({ labels: { le: _, ...labels } }) => JSON.stringify(labels)),
      );
      for (const group of groups as Series[][]) {
        const buckets = group.filter(one => one.name === `${metric}_bucket`);
        const bounds = buckets.map(({ labels }) =>
          labels['le'] === '+Inf' ? Number.POSITIVE_INFINITY : Number(labels['le']),
        );
        expect(bounds, metric).toEqual([...bounds].sort((a, b) => a - b));
        expect(bounds.at(-1), metric).toBe(Number.POSITIVE_INFINITY);
        if (facts.buckets) expect(bounds.slice(0, -1), metric).toEqual(facts.buckets);
        const [count] = group.filter(one => one.name === `${metric}_count`);
        for (const time of times) {
          const counts = buckets.map(({ read }) => read(time) ?? 0);
          expect(counts, metric).toEqual([...counts].sort((a, b) => a - b));
          expect(count?.read(time), metric).toBe(counts.at(-1));
        }
      }
    });
  });
});

const valuesOf = ({ read }: Series, times: readonly number[]): number[] => times.flatMap(time => read(time) ?? []);

test('the same world twice is the same', async () => {
  const [calm] = await profiles();
  if (!calm) throw new Error('there is no profile');
  const print = async (): Promise<string> => {
    const targets = await world(overlay, calm, sixHours(NOON, calm));
    return JSON.stringify(
      targets.map(({ labels, families }) => [
        labels,
        families.map(({ series }) => series.map(one => valuesOf(one, [NOON]))),
      ]),
    );
  };
  expect(await print()).toBe(await print());
});
