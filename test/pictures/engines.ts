import type { OverlayPlan } from '../../generator/model/plan.ts';
import { asGrafanaAsks } from '../../generator/pictures/variables.ts';
import { oneOf } from '../../generator/verbs/parse.ts';
import type { Engine, Engines } from '../../generator/views/picture.ts';
import { allFailures } from '../failures/all.ts';
import { hasRecording } from '../failures/kept.ts';
import { GRAIN } from '../failures/record.ts';
import { blocksOf, forgetOld, gathered, STEP, scrapedBy } from '../simulator/blocks.ts';
import type { Profile } from '../simulator/profile.ts';
import { type Prometheus, startPrometheus } from '../simulator/prometheus.ts';
import { replayOf, stretchOf } from '../simulator/replay.ts';
import { profiles, type Stretch } from '../simulator/world.ts';
import { needTool } from '../tools/support.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 0, 5, 12) / 1000;

/** Seconds between two scrapes, from which Grafana works out its rate interval. */
const SCRAPE = 30;

/** Names of the metrics that the panels of an overlay read: blocks of these alone are made in seconds. */
const metricsRead = ({ instances }: OverlayPlan): ReadonlySet<string> =>
  new Set([
    'up',
    ...instances
      .flatMap(({ dashboards }) => dashboards.flatMap(({ rows }) => rows.flatMap(({ panels }) => panels)))
      .flatMap(({ queries }) => queries.flatMap(({ query }) => query.reads.map(({ name }) => name))),
  ]);

/** A day, whose last hour is what a profile changes; or a recording as long as it is. */
const stretchFor = ({ replays }: Profile): Stretch =>
  replays === undefined
    ? { born: NOON - 3 * DAY, start: NOON - DAY, cause: NOON - HOUR, end: NOON + STEP }
    : stretchOf(replays, NOON);

/** A stretch of time of the little world, which a real Prometheus holds. */
async function play(overlay: OverlayPlan, profile: Profile, promtool: string, binary: string): Promise<Prometheus> {
  const stretch = stretchFor(profile);
  const step = profile.replays === undefined ? STEP : GRAIN;
  const blocks = await blocksOf(promtool, { overlay, profile, stretch, step, only: metricsRead(overlay) });
  const { folder, remove } = gathered([blocks]);
  const prometheus = await startPrometheus(binary, folder);
  return {
    ...prometheus,
    stop: async () => {
      await prometheus.stop();
      remove();
    },
  };
}

const engine = (prometheus: Prometheus, profile: Profile): Engine => ({
  says:
    profile.replays === undefined
      ? `Made-up data, evaluated by Prometheus: ${profile.name}, ${profile.title}.`
      : `Recorded from real servers, and made up where there were none: ${profile.name}, ${profile.title}.`,
  real: true,
  start: stretchFor(profile).start,
  end: NOON,
  ask: ({ targets }, span) =>
    Promise.all(
      targets.map(({ expr }) => {
        const asked = { range: span.end - span.start, step: span.step, scrape: SCRAPE };
        return prometheus.over(asGrafanaAsks(expr, asked), span);
      }),
    ),
});

/**
 * A real Prometheus over data that a profile makes up, or that a failure of its name left, for each world that overlays scrape, started when it is first asked for. Nothing
 * where the tools are not built, or where nothing simulates a source.
 */
export async function simulated(profileName: string): Promise<Engines> {
  const [promtool, binary] = [needTool('promtool'), needTool('prometheus')];
  const replays = (await allFailures()).filter(({ name }) => hasRecording(name));
  const all = [...(await profiles()), ...replays.map(({ name, title }) => replayOf(name, title))];
  const wanted = oneOf(
    'profile',
    profileName,
    all.map(({ name }) => name),
  );
  const profile = all.find(({ name }) => name === wanted) as Profile;
  forgetOld(Date.now());
  const running = new Map<string, Promise<Prometheus | undefined>>();
  return {
    of: async (_, overlay) => {
      if (!promtool || !binary) return undefined;
      const key = JSON.stringify([scrapedBy(overlay), [...metricsRead(overlay)].sort()]);
      const known =
        running.get(key) ??
        play(overlay, profile, promtool, binary).catch((error: Error) => {
          process.stderr.write(`${overlay.name}: ${error.message}\n`);
          return undefined;
        });
      running.set(key, known);
      const prometheus = await known;
      return prometheus && engine(prometheus, profile);
    },
    stop: async () => {
      await Promise.all([...running.values()].map(async one => (await one)?.stop()));
    },
  };
}
