import { existsSync, readFileSync } from 'node:fs';
import type { MetricType } from '../../generator/promql/metric.ts';
import { outcomes } from '../failures/kept.ts';
import { CAUSE, GRAIN } from '../failures/record.ts';
import type { Reading, Times } from './course.ts';
import type { Family } from './family.ts';
import type { Profile } from './profile.ts';
import { type Own, ownSeries } from './recorded-series.ts';
import type { Target } from './target.ts';
import type { Stretch } from './world.ts';

/** A profile that shows what was recorded of a failure, in place of what is made up. */
export const replayOf = (failure: string, title: string): Profile => ({
  name: failure,
  title,
  after: 0,
  replays: failure,
  changes: {},
  alerts: [],
});

/** The stretch of time that a recording fills, up to a moment. */
export function stretchOf(failure: string, end: number): Stretch {
  const cause = end - (outcomes()[failure]?.ended ?? 0);
  return { born: cause - 2 * GRAIN, start: cause - 2 * GRAIN, cause, end };
}

interface Facts {
  readonly metrics: Readonly<Record<string, { readonly type: MetricType; readonly meaning: string }>>;
}

const fileOf = (contract: string): URL => new URL(`../../generator/contracts/${contract}.json`, import.meta.url);

const factsOf = (contract: string): Facts['metrics'] =>
  (JSON.parse(readFileSync(fileOf(contract), 'utf8')) as Facts).metrics;

/** The value of a recording at a time: its latest sample, unless that is older than two of its steps. */
function readingOf({ samples }: Own, { cause }: Pick<Times, 'cause'>): Reading {
  const at = new Map(samples.map(([time, value]) => [Math.floor((time - CAUSE) / GRAIN), value]));
  return time => {
    const step = Math.floor((time - cause) / GRAIN);
    return at.get(step) ?? at.get(step - 1);
  };
}

/** What a pod exposed, as the families of its contract. */
function families(contract: string, series: readonly Own[], times: Pick<Times, 'cause'>): Family[] {
  const facts = factsOf(contract);
  const metricOf = (name: string) =>
    facts[name] ? name : [name.replace(/_(bucket|sum|count)$/, '')].find(base => facts[base]);
  return [...Map.groupBy(series, ({ name }) => metricOf(name))].flatMap(([name, own]) => {
    const known = name === undefined ? undefined : facts[name];
    if (name === undefined || !known) return [];
    const all = own.map(one => ({ name: one.name, labels: one.labels, read: readingOf(one, times) }));
    return [{ name, type: known.type, help: known.meaning, series: all }];
  });
}

/**
 * Targets with what was recorded of a failure in place of what is made up: those of a source of the recording show its
 * pods, one after the other. Throws where the overlay has none of its sources.
 */
export async function replayed(
  targets: readonly Target[],
  failure: string,
  times: Pick<Times, 'cause'>,
): Promise<Target[]> {
  const recorded = await ownSeries(failure);
  if (!targets.some(({ contract }) => recorded.has(contract)))
    throw new Error(`${failure} was recorded of ${[...recorded.keys()].join(', ')}, and nothing of that is here`);
  const counts = new Map<string, number>();
  return targets.flatMap(target => {
    const pods = [...Map.groupBy(recorded.get(target.contract) ?? [], ({ pod }) => pod).values()];
    // What the product itself exposes has no contract file, and is made up.
    if (pods.length === 0 || !existsSync(fileOf(target.contract))) return [target];
    const count = counts.get(target.source) ?? 0;
    counts.set(target.source, count + 1);
    const series = pods[count];
    // There were no more pods than that.
    if (!series) return [];
    const up = series.find(({ name }) => name === 'up');
    const read = up && readingOf(up, times);
    return [{ ...target, up: read ?? (() => 1), families: families(target.contract, series, times) }];
  });
}
