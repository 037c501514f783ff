import { describe, expect, test } from 'vitest';
import { firstOverlay, NOON } from './played.ts';
import { ownSeries } from './recorded-series.ts';
import { replayOf, stretchOf } from './replay.ts';
import { world } from './world.ts';

const FAILURE = 'engine-stopped-busy';
const RUNNING = 'vllm:num_requests_running';

const overlay = await firstOverlay();
const stretch = stretchOf(FAILURE, NOON);
const targets = await world(overlay, replayOf(FAILURE, 'as it was'), stretch);
const engines = targets.filter(({ contract, families }) => contract === 'vllm' && families.length > 0);

/** Values of a series of a target at each step of the stretch. */
const values = (name: string): readonly number[] => {
  const [series] = engines
    .flatMap(({ families }) => families.flatMap(family => family.series))
    .filter(one => one.name === name);
  const times = Array.from({ length: (stretch.end - stretch.start) / 15 }, (_, index) => stretch.start + 15 * index);
  return times.flatMap(time => series?.read(time) ?? []);
};

describe('a recording that is shown in place of what is made up', () => {
  test('has the values that were scraped, from the first to the last', async () => {
    const own = (await ownSeries(FAILURE)).get('vllm')?.find(({ name }) => name === RUNNING);
    const recorded = own?.samples.map(([, value]) => value) ?? [];
    expect(recorded.length).toBeGreaterThan(10);
    expect(new Set(values(RUNNING))).toEqual(new Set(recorded));
    expect(values(RUNNING).length).toBeGreaterThanOrEqual(recorded.length - 2);
  });

  test('is that of as many pods as there were, with the labels of this overlay', () => {
    expect(engines.length).toBeGreaterThan(0);
    const jobs = overlay.instances.filter(({ contract }) => contract.source === 'vllm').map(one => one.placement.job);
    for (const { labels, families } of engines) {
      expect(jobs.some(job => labels['job']?.endsWith(job.split('/').at(-1) ?? job))).toBe(true);
      for (const { series } of families) for (const one of series) expect(one.labels).not.toHaveProperty('namespace');
    }
  });

  test('leaves what was not recorded as it is made up', () => {
    expect(targets.filter(({ contract, families }) => contract === 'dcgm-exporter' && families.length > 0)).not.toEqual(
      [],
    );
  });

  test('is refused where nothing of it is watched', async () => {
    await expect(world(overlay, replayOf('cache-full', ''), stretch)).rejects.toThrow(
      'cache-full was recorded of redis-exporter, and nothing of that is here',
    );
  });
});
