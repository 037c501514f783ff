import { describe, expect, test } from 'vitest';
import { firstOverlays } from './configs.ts';
import type { Labels } from './family.ts';
import { play } from './played.ts';
import { type Own, recordedSeries } from './recorded-series.ts';
import { RELATIONS, type Relation, type Value } from './relations.ts';
import type { Target } from './target.ts';

const played = (await Promise.all((await firstOverlays()).map(overlay => play(overlay)))).flat();
const recorded = await recordedSeries();

/** Rates and means of the simulator are reckoned in floating point. */
const SLACK = 1e-6;

const matches = (labels: Labels, where: Labels): boolean =>
  Object.entries(where).every(([label, value]) => labels[label] === value);

const asked =
  <S extends { readonly name: string; readonly labels: Labels }>(
    series: readonly S[],
    read: (one: S) => number | undefined,
  ): Value =>
  (name, where = {}) =>
    series
      .filter(one => one.name === name && matches(one.labels, where))
      .reduce((sum, one) => sum + (read(one) ?? 0), 0);

/** What of a relation does not hold, as sentences; and how often it was looked at. */
function broken({ ordered }: Relation, value: Value, where: string): readonly string[] {
  return ordered(value).flatMap(([less, more], index) =>
    less <= more * (1 + SLACK) + SLACK ? [] : [`${where}: ${index}. ${less} is more than ${more}`],
  );
}

/** Each scrape of a recording: the values of one target at one moment. */
function* scrapes(series: readonly Own[], name: string): Generator<readonly [where: string, value: Value]> {
  for (const [target, own] of Map.groupBy(series, ({ failure, pod }) => `${failure}/${pod}`)) {
    const times = new Set(own.filter(one => one.name === name).flatMap(({ samples }) => samples.map(([time]) => time)));
    const at = new Map(own.map(one => [one, new Map(one.samples)]));
    for (const time of times) yield [`${target} at ${time}`, asked(own, one => at.get(one)?.get(time))];
  }
}

describe.each(RELATIONS)('$contract: $title', relation => {
  const [sign = ''] = relation.of;

  test('so it was recorded', () => {
    const all = [...scrapes(recorded.get(relation.contract) ?? [], sign)];
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap(([where, value]) => broken(relation, value, where)).slice(0, 5)).toEqual([]);
  });

  test('so it is simulated', () => {
    const faults: string[] = [];
    let looked = 0;
    for (const { profile, targets, times } of played)
      for (const target of targets.filter(one => one.contract === relation.contract)) {
        const series = target.families.flatMap(family => family.series);
        for (const time of times.filter(moment => target.up(moment) === 1)) {
          const value = asked(series, one => one.read(time));
          faults.push(...broken(relation, value, `${target.source} on a day ${profile.name}`));
          looked++;
        }
      }
    expect(looked).toBeGreaterThan(0);
    expect(faults.slice(0, 5)).toEqual([]);
  });
});

describe('values that no recording has agree with each other:', () => {
  const each = (contract: string, check: (value: Value, target: Target) => void): void => {
    let checked = 0;
    for (const { targets, times } of played)
      for (const target of targets.filter(candidate => candidate.contract === contract))
        for (const time of times) {
          check(
            asked(
              target.families.flatMap(family => family.series),
              one => one.read(time),
            ),
            target,
          );
          checked++;
        }
    expect(checked).toBeGreaterThan(0);
  };

  test('responses of a model server are as many as what ends, and those that hang', () =>
    each('vllm', value => {
      const responses =
        value('http_requests_total', { status: '2xx' }) + value('http_requests_total', { status: '5xx' });
      expect(responses).toBeGreaterThanOrEqual(value('vllm:request_success_total'));
    }));

  test('memory of a GPU is used, free or reserved', () =>
    each('dcgm-exporter', value => {
      const parts = ['USED', 'FREE', 'RESERVED'].map(part => value(`DCGM_FI_DEV_FB_${part}`));
      expect(parts.reduce((sum, part) => sum + part)).toBe(4 * 81_559);
    }));

  test('a CPU spends a second in each second', () =>
    each('node-exporter', value => {
      expect(value('node_cpu_seconds_total', { cpu: '0' })).toBeCloseTo(
        value('node_time_seconds') - value('node_boot_time_seconds') - 86_400,
        3,
      );
    }));
});
