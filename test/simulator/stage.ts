import type { OverlayPlan, Plan } from '../../generator/model/plan.ts';
import { eachOf } from '../tools/support.ts';
import { blocksOf, forgetOld, gathered, scrapedBy } from './blocks.ts';
import type { Playable } from './configs.ts';
import type { Profile } from './profile.ts';
import { type Prometheus, startPrometheus } from './prometheus.ts';
import { profiles, type Stretch, sixHours } from './world.ts';

const CALM_DAY = 'healthy';
const DAY = 86_400;
/** Further apart than any rule looks back. */
const APART = 4 * DAY;
const NOON = Date.UTC(2026, 0, 5, 12) / 1000;

/** One Prometheus that holds six hours of every profile, each on days of its own. */
export interface Stage {
  readonly prometheus: Prometheus;
  readonly profiles: readonly Profile[];
  readonly stretchOf: (overlay: OverlayPlan, profile: Profile) => Stretch;
  readonly stop: () => Promise<void>;
}

/** Names of the metrics that rules and panels read. */
const metricsRead = ({ overlays }: Plan): ReadonlySet<string> => {
  const rules = overlays.flatMap(({ instances }) => instances.flatMap(({ rules }) => rules.map(({ query }) => query)));
  const panels = overlays
    .flatMap(({ instances }) => instances.flatMap(({ dashboards }) => dashboards.flatMap(({ rows }) => rows)))
    .flatMap(row => row.panels.flatMap(({ queries }) => queries.map(({ query }) => query)));
  return new Set(['up', ...[...rules, ...panels].flatMap(({ reads }) => reads.map(({ name }) => name))]);
};

/** Names of the alerts that there are in any overlay. */
const alertsOf = ({ overlays }: Plan): ReadonlySet<string> =>
  new Set(overlays.flatMap(({ instances }) => instances.flatMap(({ rules }) => rules.map(({ name }) => name))));

/** The calm day, and what else is played of what is about an alert that there is. */
async function playedIn({ plan, troubled }: Playable): Promise<readonly Profile[]> {
  const known = alertsOf(plan);
  const isPlayed = ({ name, alerts }: Profile): boolean =>
    typeof troubled === 'boolean' ? troubled && alerts.some(({ alert }) => known.has(alert)) : troubled.includes(name);
  return (await profiles()).filter(profile => profile.name === CALM_DAY || isPlayed(profile));
}

/**
 * Sets the stage for a config. Of most days only what something reads is held, as the rest would take time and change
 * nothing. Overlays that scrape the same share their days.
 */
export async function stage(config: Playable, promtool: string, binary: string): Promise<Stage> {
  forgetOld(Date.now());
  const { plan, entire } = config;
  const all = await playedIn(config);
  const worlds = [...new Map(plan.overlays.map(overlay => [scrapedBy(overlay), overlay])).entries()];
  const stretchOf: Stage['stretchOf'] = (overlay, profile) => {
    const world = worlds.findIndex(([scraped]) => scraped === scrapedBy(overlay));
    return sixHours(NOON + APART * (world * all.length + all.indexOf(profile)), profile);
  };
  const only = metricsRead(plan);
  const folders: string[] = [];
  const wanted = worlds.flatMap(([, overlay]) => all.map(profile => ({ overlay, profile })));
  await eachOf(wanted, async ({ overlay, profile }) => {
    const stretch = stretchOf(overlay, profile);
    const every = entire && profile.name === CALM_DAY;
    folders.push(await blocksOf(promtool, { overlay, profile, stretch, ...(every ? {} : { only }) }));
  });
  const { folder, remove } = gathered(folders);
  const prometheus = await startPrometheus(binary, folder);
  const stop = async (): Promise<void> => {
    await prometheus.stop();
    remove();
  };
  return { prometheus, profiles: all, stretchOf, stop };
}
