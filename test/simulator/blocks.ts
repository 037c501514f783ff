import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byText } from '../../generator/lib/sort.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { output } from '../tools/support.ts';
import type { Profile } from './profile.ts';
import { writeOpenMetrics } from './text.ts';
import { type Stretch, stored, world } from './world.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache/simulator');

/** Seconds from one sample to the next. */
export const STEP = 60;

/** Seconds that one block of Prometheus spans. */
const BLOCK = 7200;

const DAY = 86_400_000;

interface Made {
  readonly overlay: OverlayPlan;
  readonly profile: Profile;
  readonly stretch: Stretch;
  /** Metrics to keep; all of them where it is not given. */
  readonly only?: ReadonlySet<string>;
  /** Seconds from one sample to the next: a minute where nothing is said. */
  readonly step?: number;
}

/** What an overlay scrapes: overlays that scrape the same see the same. */
export const scrapedBy = ({ instances, platform }: OverlayPlan): string =>
  JSON.stringify([
    platform.name,
    instances.map(({ name, scrape, placement, source, contract }) => [
      name,
      scrape,
      placement,
      source.kind,
      contract.source,
    ]),
  ]);

/** Everything that blocks follow from: the simulator, the contracts, and what the overlay scrapes. */
function keyOf({ overlay, profile, stretch, only }: Made): string {
  const files = globSync(['test/simulator/**/*.ts', 'test/recordings/**/*.*', 'generator/contracts/*.json'], {
    cwd: ROOT,
    exclude: ['**/*.test.ts'],
  }).sort(byText);
  const hash = createHash('sha256').update(
    JSON.stringify([scrapedBy(overlay), profile, stretch, [...(only ?? [])].sort(byText)]),
  );
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The folder that holds the blocks of one profile, made once. */
export async function blocksOf(promtool: string, made: Made): Promise<string> {
  const folder = join(CACHE, `${made.profile.name}-${keyOf(made)}`);
  if (existsSync(folder)) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'work-'));
  try {
    const targets = await world(made.overlay, made.profile, made.stretch);
    const series = targets.flatMap(stored).filter(({ metric }) => made.only?.has(metric) ?? true);
    const { start, end } = made.stretch;
    const { step = STEP } = made;
    // promtool reads a file once for each block that it makes of it, so each gets a file of its own.
    for (let from = start; from <= end; from += BLOCK) {
      const file = join(work, `${from}.om`);
      writeOpenMetrics(file, series, { start: from, end: Math.min(end, from + BLOCK - step), step });
      await output(promtool, ['tsdb', 'create-blocks-from', 'openmetrics', '--quiet', file, join(work, 'blocks')]);
      rmSync(file);
    }
    if (!existsSync(folder)) renameSync(join(work, 'blocks'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/** A folder of its own with the blocks of several others, for a Prometheus that writes beside them. */
export function gathered(folders: readonly string[]): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
  for (const from of folders) cpSync(from, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Throws away blocks that no run has used for a day: the simulator or the config has changed since. */
export function forgetOld(now: number): void {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE))
    if (now - statSync(join(CACHE, name)).mtimeMs > DAY) rmSync(join(CACHE, name), { recursive: true, force: true });
}
