import { globSync } from 'node:fs';
import { byText } from '../../generator/lib/sort.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { dig, fields, textAt } from '../../generator/views/reading.ts';
import { cluster } from './cluster.ts';
import type { Reading, Times } from './course.ts';
import type { Labels } from './family.ts';
import { platformTargets } from './platform.ts';
import type { Profile } from './profile.ts';
import { replayed } from './replay.ts';
import { type Roles, simulateContract } from './sources/custom.ts';
import { neighboursOf, type SimulatePod, type Target, targetsOf, type Watched } from './target.ts';

const HOUR = 3600;

/** The stretch of time that a profile is looked at. */
export interface Stretch extends Times {
  readonly start: number;
  readonly end: number;
}

/** Six hours from a moment on, of things that had been running for two days by then. */
export const sixHours = (start: number, { after }: Pick<Profile, 'after'>): Stretch => ({
  born: start - 48 * HOUR,
  start,
  cause: start + 60 * after,
  end: start + 6 * HOUR,
});

/** One series as Prometheus stores it. */
export interface Stored {
  readonly name: string;
  /** The metric it belongs to: its own name, or that of its histogram. */
  readonly metric: string;
  readonly labels: Labels;
  readonly read: Reading;
}

const FOLDER = import.meta.dirname;

/** Every profile, by name: each is one file. */
export async function profiles(): Promise<readonly Profile[]> {
  const files = globSync('profiles/*.ts', { cwd: FOLDER }).sort(byText);
  const loaded = await Promise.all(
    files.map(async file => ((await import(`./${file}`)) as { profile: Profile }).profile),
  );
  // The calm day first: it is what every panel is asked on.
  return loaded.sort((a, b) => Number(b.name === 'healthy') - Number(a.name === 'healthy'));
}

/** Everything that an overlay's Prometheus scrapes while a profile happens. */
export async function world(overlay: OverlayPlan, profile: Profile, times: Times): Promise<readonly Target[]> {
  const everything = cluster(overlay, profile, times);
  const instances = [...overlay.instances, ...neighboursOf(overlay)];
  const targets = await Promise.all(
    instances.map(async instance => targetsOf(instance, await simulatorOf(instance), everything)),
  );
  const all = [...targets.flat(), ...platformTargets(overlay, everything)];
  return profile.replays === undefined ? all : replayed(all, profile.replays, times);
}

async function simulatorOf({ contract, source, options }: Watched): Promise<SimulatePod> {
  const file = `sources/${contract.source}.ts`;
  if (source.kind === 'custom') return simulateContract(contract, rolesIn(options));
  if (globSync(file, { cwd: FOLDER }).length === 0)
    throw new Error(`nothing simulates ${contract.source}: write test/simulator/${file}`);
  return ((await import(`./${file}`)) as { simulate: SimulatePod }).simulate;
}

/** The roles that the contract of the user's own service gives its metrics. */
const rolesIn = (options: Watched['options']): Roles =>
  Object.fromEntries(
    Object.entries(fields(dig(options, 'contract', 'metrics'))).map(([name, metric]) => [name, textAt(metric, 'role')]),
  );

/**
 * The series of a target as a scrape stores them (prometheus, scrape/scrape.go, mutateSampleLabels): a label of the
 * source that the scrape sets as well becomes `exported_<name>`, or wins where labels are honoured. A target that is down
 * has `up` alone.
 */
export function stored({ labels: ofTarget, honorLabels, up, families, drop = {} }: Target): Stored[] {
  const merged = (own: Labels): Labels => {
    if (honorLabels) return withoutEmpty({ ...ofTarget, ...own });
    const renamed = Object.entries(withoutEmpty(own)).map(([name, value]) => [
      name in ofTarget ? `exported_${name}` : name,
      value,
    ]);
    return withoutEmpty({ ...Object.fromEntries(renamed), ...ofTarget });
  };
  return [
    { name: 'up', metric: 'up', labels: ofTarget, read: up },
    ...families
      .filter(({ name }) => !drop.metrics?.includes(name))
      .flatMap(({ name: metric, series }) =>
        series.map(({ name, labels, read }) => ({
          name,
          metric,
          labels: merged(Object.fromEntries(Object.entries(labels).filter(([label]) => !drop.labels?.includes(label)))),
          read: (time: number) => (up(time) === 1 ? read(time) : undefined),
        })),
      ),
  ];
}

/** An empty label is no label. */
const withoutEmpty = (labels: Labels): Labels =>
  Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== ''));
