import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Labels } from '../simulator/family.ts';
import { startPrometheus } from '../simulator/prometheus.ts';
import { scrapeConfig, serve } from '../simulator/serve.ts';
import { profiles, stored, world } from '../simulator/world.ts';
import { judge, planRepository } from './support.ts';

const DAY = 86_400;

const print = (labels: Labels): string => JSON.stringify(Object.entries(labels).sort());

// What is written into blocks skips the scrape; here a real one shows whether it was right to.
judge(
  { judge: 'prometheus', judged: 'scraped series of the simulator', tools: ['prometheus'] },
  async (tally, binary = '') => {
    const { plan } = await planRepository();
    const [overlay] = plan.overlays;
    const [calm] = await profiles();
    if (!overlay || !calm) throw new Error('there is nothing to play');
    const now = (): number => Math.floor(Date.now() / 1000);
    const targets = await world(overlay, calm, { born: now() - 2 * DAY, cause: now() + DAY });
    const serving = await serve(targets, { now });
    const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
    const prometheus = await startPrometheus(binary, folder, scrapeConfig(serving, '1s'));
    try {
      const awaited = targets.filter(({ up }) => up(now()) !== undefined);
      const settled = async (): Promise<boolean> => (await prometheus.at('up', now())).length === awaited.length;
      for (let tries = 0; !(await settled()) && tries < 60; tries++) await pause(250);

      const scraped = await prometheus.at('{__name__=~".+",__name__!~"scrape_.+"}', now());
      const time = now();
      const meant = targets.flatMap(stored).filter(({ read }) => read(time) !== undefined);
      expect(scraped.map(({ labels }) => print(labels)).sort()).toEqual(
        meant.map(({ name, labels }) => print({ __name__: name, ...labels })).sort(),
      );
      tally(scraped.length);
    } finally {
      await prometheus.stop();
      await serving.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
