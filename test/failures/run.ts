import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { getJson } from '../cluster/http.ts';
import { pause, until } from '../cluster/until.ts';
import { alertmanager, prometheus } from '../engines/monitoring.ts';
import { arrangeAll } from './arrange.ts';
import { type Planned, planFailures } from './config.ts';
import type { Arranged, Failure } from './failure.ts';
import { type Ground, ground } from './ground.ts';
import { forAlertmanager, forPrometheus, type Mounted } from './lowered.ts';
import { type Labels, type Mailbox, mailbox } from './messages.ts';
import { type Outcome, outcomeOf, unsettled } from './outcome.ts';
import { type Household, household } from './processes.ts';
import { type Recorded, record } from './record.ts';
import { seconds } from './seconds.ts';
import { type Watch, watch } from './watch.ts';

/** What became of one failure, and what was scraped meanwhile. */
export interface Made {
  readonly failure: Failure;
  readonly outcome: Outcome;
  /** Nothing where it could not be made. */
  readonly recorded?: Recorded;
}

interface Manner {
  /** Whether alerts are waited for that look back so far that they end long after their cause. */
  readonly patient: boolean;
  readonly say: (line: string) => void;
  /** Called for each failure as soon as it is over. */
  readonly done: (made: Made) => void;
}

/** Seconds of calm that are looked at, and recorded, before anything fails. */
const CALM = 45;

/**
 * Seconds after which the start of all programs has left every average: rules look back five minutes at most. On an idle
 * machine a start takes every processor for some seconds, which is most of what an average has seen by then.
 */
const SETTLED = 420;

/** Makes failures for real, all in one world at the same time, each in its own place. */
export async function makeAll(failures: readonly Failure[], manner: Manner): Promise<readonly Made[]> {
  const planned = await planFailures(failures);
  const house = household();
  const places = ground({
    ...house,
    dir: `${house.dir}/places`,
    rendered: (kind, instance) =>
      planned.overlay.objects.flatMap(({ part, object }) =>
        part === instance && object.kind === kind ? [object] : [],
      ),
  });
  const mail = await mailbox();
  const stop = async () => {
    places.stop();
    mail.stop();
    await house.end();
  };
  const interrupted = () => void stop().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupted);
  try {
    return await inWorld({ planned, house, places, mail, failures, ...manner });
  } finally {
    await stop();
  }
}

interface World extends Manner {
  readonly planned: Planned;
  readonly house: Household;
  readonly places: Ground;
  readonly mail: Mailbox;
  readonly failures: readonly Failure[];
}

/** One that could not be made takes no other with it. */
const unmade = (failure: Failure, why: unknown): Made => ({
  failure,
  outcome: { alerts: [], faults: [`${failure.name}: ${String(why)}`] },
});

async function inWorld(world: World): Promise<readonly Made[]> {
  const { failures, say, done } = world;
  const arranged = await arrangeAll(failures, world);
  const { url, alerting } = await monitor(world);
  const seen = watch(url, alerting);
  try {
    const names = failures.map(({ name }) => name);
    let well: number | undefined;
    await until(
      `everything is well for ${CALM} s`,
      async () => {
        if ((await troubles(url, failures)).length > 0) well = undefined;
        else well ??= Date.now();
        return well !== undefined && Date.now() - well >= 1000 * CALM;
      },
      { seconds: SETTLED + CALM, every: 1000, state: () => troubles(url, failures) },
    ).catch(error => say(String(error)));
    say(`everything is well: ${names.length} failures`);
    const calm = Date.now() - 1000 * CALM;
    const early = (name: string): readonly string[] =>
      seen
        .seen()
        .flatMap(({ alert, firing, last, labels }) =>
          firing !== undefined && last >= calm && labels['namespace'] === name && !isAllowed(labels, failures)
            ? [alert]
            : [],
        );
    return await Promise.all(
      failures.map(async failure => {
        const { name } = failure;
        const before = early(name);
        const ground = arranged.get(name) ?? new Error('it was not arranged');
        const spoilt = before.length > 0 ? new Error(`${before.join(', ')} fired while all was well`) : undefined;
        const made =
          ground instanceof Error || spoilt
            ? unmade(failure, spoilt ?? ground)
            : await makeOne(failure, ground, world, url, seen).catch(error => unmade(failure, error));
        done(made);
        return made;
      }),
    );
  } finally {
    await seen.stop();
  }
}

/** Starts Prometheus and Alertmanager over what is arranged; returns their addresses. */
async function monitor({
  planned,
  house,
  places,
  mail,
}: World): Promise<{ readonly url: string; readonly alerting: string }> {
  const [port, alerting] = [await house.port(), await house.port()];
  const around = { ...places, alertmanager: `127.0.0.1:${alerting}` };
  const folders = { prometheus: `${house.dir}/prometheus`, alertmanager: `${house.dir}/alertmanager` };
  mount(folders.prometheus, forPrometheus(planned.overlay, around));
  mount(folders.alertmanager, forAlertmanager(planned.overlay, mail.url));
  await house.start(alertmanager(folders.alertmanager, alerting));
  await house.start(prometheus(folders.prometheus, port));
  return { url: `http://127.0.0.1:${port}`, alerting: `http://127.0.0.1:${alerting}` };
}

function mount(folder: string, files: Mounted): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }
}

/** Whether an alert is one that a failure lets pass whenever it comes, such as one on a machine that others use too. */
const isAllowed = (labels: Labels, failures: readonly Failure[]): boolean =>
  failures.some(({ name, may = [] }) => labels['namespace'] === name && may.includes(labels['alertname'] ?? ''));

/** Targets that do not answer, and alerts that are there, if only to wait. */
async function troubles(url: string, failures: readonly Failure[]): Promise<readonly string[]> {
  const { data: targets } = await getJson<{
    data: { activeTargets: readonly { scrapePool: string; health: string; lastError: string }[] };
  }>(`${url}/api/v1/targets`);
  const { data: alerts } = await getJson<{ data: { alerts: readonly { labels: Labels }[] } }>(`${url}/api/v1/alerts`);
  return [
    ...targets.activeTargets
      .filter(({ health }) => health !== 'up')
      .map(({ scrapePool, health, lastError }) => `${scrapePool} is ${health} ${lastError}`),
    ...alerts.alerts.filter(({ labels }) => !isAllowed(labels, failures)).map(({ labels }) => JSON.stringify(labels)),
  ];
}

async function makeOne(
  failure: Failure,
  arranged: Arranged,
  { planned, mail, patient, say }: World,
  url: string,
  watching: Watch,
): Promise<Made> {
  const { name, fires, watch: looked } = failure;
  const caused = Date.now();
  await arranged.cause();
  say(`${name}: caused`);
  let mended: number | undefined;
  const now = () => outcomeOf(failure, planned, watching.seen(), mail.messages, caused, mended);
  const awaited = Object.keys(fires);
  const limit = Math.max(0, ...Object.values(fires)) + 60;
  // It is looked at to the end of its limit where an alert does not come: what else came is told with it.
  const told = () =>
    now().alerts.flatMap(({ alert, told: at, heldBack }) => (at === undefined && !heldBack ? [] : [alert]));
  await until(`${awaited.join(', ')} of ${name} are told`, async () => awaited.every(alert => told().includes(alert)), {
    seconds: limit,
    every: 1000,
    state: async () => `told: ${told().join(', ') || 'nothing'}`,
  }).catch(error => say(String(error)));
  await pause(1000 * looked);
  const fired = now().alerts.map(({ alert, holds }) => `${alert} ${holds}`);
  mended = Date.now();
  await arranged.mend();
  say(`${name}: mended after ${seconds(mended - caused)} s; fired: ${fired.join(', ') || 'nothing'}`);
  await until(`${name} is over`, async () => unsettled(now(), planned, patient).length === 0, {
    seconds: 700,
    every: 1000,
    state: async () => unsettled(now(), planned, patient),
  }).catch(error => say(String(error)));
  await pause(10_000);
  return { failure, outcome: now(), recorded: await record(url, failure, { caused, mended, ended: Date.now() }) };
}
