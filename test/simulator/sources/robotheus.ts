import data from '../../../generator/contracts/robotheus.json' with { type: 'json' };
import type { Cluster, Pod } from '../cluster.ts';
import { type Reading, scaled, stateAt, still, total, when, whole } from '../course.ts';
import { expose, type Family, observed } from '../family.ts';
import { PROJECTS } from '../inventory.ts';

const DAY = 86_400;
const CYCLE = 60;
/** Renewal of the cost gauges (thepetk/robotheus, collector). */
const RENEWAL = 1800;

const midnight = (time: number): number => time - (time % DAY);
const date = (time: number): string => new Date(1000 * time).toISOString().slice(0, 10);

/** The exporter of one organization at one provider, which collects once a minute. */
export function simulate({ provider }: Pod, { born }: Cluster): Family[] | undefined {
  if (!provider) return undefined;
  const openai = { provider: 'openai' };
  const used = (factor: number) => whole(total(provider, ({ collects, demand }) => (collects ? demand * factor : 0)));
  const seen = (reading: Reading) =>
    when(
      still(provider, ({ seesUsage }) => seesUsage),
      reading,
    );

  /** The cycle that ended well last. */
  const lastGood = (time: number): number => {
    const until = stateAt(provider, time).collects
      ? time
      : stateAt(provider, provider.born).collects
        ? provider.cause
        : provider.born;
    return until - (until % CYCLE);
  };
  /** When the cost gauges were renewed last. */
  const renewed = (time: number): number => lastGood(time) - (lastGood(time) % RENEWAL);
  /** What the day has cost by then: a third at once, the batches of the night, and the rest by the clock. */
  const spent = (usdPerDay: number, time: number): number => {
    const { cost } = stateAt(provider, time);
    const day = (renewed(time) - midnight(renewed(time))) / DAY;
    return cents((usdPerDay * cost * (1 + 2 * day)) / 3);
  };
  const projects = PROJECTS.map(({ project, key, model, requests, input, output, usdPerDay }) => {
    const asked = used(requests);
    return {
      labels: { project },
      usage: { model, project, api_key_id: key },
      asked,
      tokens: { input: scaled(asked, input), output: scaled(asked, output) },
      today: (time: number) => spent(usdPerDay, time),
      day: usdPerDay,
    };
  });
  const cost = (days: number) =>
    projects.map(({ labels, today, day }) => ({ labels, read: (time: number) => cents(days * day + today(time)) }));
  const firstDay = midnight(born);
  const days = Array.from({ length: 4 }, (_, day) => firstDay + day * DAY);
  const cycles = whole(
    total(
      { ...provider, before: { ...provider.before, sway: 0 }, during: { ...provider.during, sway: 0 } },
      () => 1 / CYCLE,
    ),
  );
  /** Cycles that failed: one a minute from the moment on at which collecting no longer works. */
  const failed = whole(total(provider, ({ collects }) => (collects ? 0 : 1 / CYCLE)));
  return expose(data, {
    robotheus_last_scrape_success_timestamp_seconds: [{ labels: openai, read: lastGood }],
    robotheus_openai_cost_usd_daily: projects.flatMap(({ labels, today, day }) =>
      days.map(start => ({
        labels: { ...labels, date: date(start) },
        read: when(
          time => renewed(time) >= start,
          time => (midnight(renewed(time)) === start ? today(time) : day),
        ),
      })),
    ),
    robotheus_openai_cost_usd_month: cost(30),
    robotheus_openai_cost_usd_today: cost(0),
    // Finished days once more in every cycle: the fault for which nobody may use it.
    robotheus_openai_cost_usd_total: projects.map(({ labels, day }) => ({ labels, read: scaled(cycles, day) })),
    robotheus_openai_cost_usd_week: cost(7),
    robotheus_openai_requests_total: projects.map(({ usage, asked }) => ({ labels: usage, read: seen(asked) })),
    robotheus_openai_tokens_total: projects.flatMap(({ usage, tokens }) =>
      Object.entries(tokens).map(([direction, read]) => ({ labels: { ...usage, direction }, read: seen(read) })),
    ),
    robotheus_scrape_duration_seconds: [observed(provider, openai, cycles, () => ({ mean: 1.6, width: 0.5 }))],
    robotheus_scrape_errors_total: [
      { labels: { ...openai, stage: 'usage' }, read: when(time => failed(time) > 0, failed) },
    ],
  });
}

const cents = (usd: number): number => Math.round(100 * usd) / 100;

/** Every metric of the contract is shown, some of them only once there is something to show. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
