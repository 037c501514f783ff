import { print } from '../../generator/lib/yaml.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { planText } from '../tools/support.ts';
import type { Failure } from './failure.ts';

/** Name of the overlay that shortens durations, and does nothing else. */
export const OVERLAY = 'loopback';

/** Seconds from one scrape or evaluation to the next on loopback. */
export const STEP = 5;

/** How long a condition must hold on loopback: the same for every alert. */
export const FOR = '15s';

/** How often a canary asks on loopback, and how long an answer may take: machines that run this are busy. */
const CANARY = { interval: '10s', timeout: '9s' };

const RECEIVERS = {
  pager: { kind: 'webhook', url: { secret: { name: 'pager', key: 'url' } }, severities: ['critical'] },
  team: { kind: 'webhook', url: { secret: { name: 'team', key: 'url' } }, severities: ['warning', 'info'] },
} as const;

/** Names of the receivers, which are also the names of the Secrets that hold their addresses. */
export const RECEIVER_NAMES = Object.keys(RECEIVERS);

const ROUTES = Object.entries(RECEIVERS).flatMap(([receiver, { severities }]) =>
  severities.map(severity => ({ match: { severity }, receiver })),
);

/** The name of an instance in the config: names are unique there, and those of failures are too. */
export const instanceName = (failure: string, source: string): string => `${failure}-${source}`;

/** A config that watches the places of all these failures, as a team would write it, with one overlay for loopback. */
function configOf(failures: readonly Failure[], rules: readonly string[]): string {
  const sources = failures.flatMap(({ name, sources: own }) =>
    Object.entries(own).map(
      ([source, options]) => [instanceName(name, source), { namespace: name, ...options }] as const,
    ),
  );
  return print({
    name: 'failures',
    repository: { url: 'https://git.example/platform/failures.git' },
    platform: 'openshift-uwm',
    grafana: { namespace: 'failures-monitoring' },
    sources: Object.fromEntries(sources),
    receivers: RECEIVERS,
    routes: ROUTES,
    overlays: {
      [OVERLAY]: {
        sources: Object.fromEntries(
          sources
            .filter(([, options]) => !('managedBy' in options) && options.kind !== 'kubernetes')
            .map(([name, options]) => [
              name,
              {
                interval: `${STEP}s`,
                timeout: `${STEP - 1}s`,
                ...('canary' in options ? { canary: CANARY } : {}),
              },
            ]),
        ),
        routes: ROUTES.map(route => ({ ...route, groupWait: '1s', groupInterval: '5s' })),
        alerts: Object.fromEntries(rules.map(rule => [rule, { for: FOR }])),
      },
    },
  });
}

/** The overlay for loopback, and what the same config says before it: the durations that a team lives with. */
export interface Planned {
  readonly text: string;
  readonly overlay: OverlayPlan;
  readonly base: OverlayPlan;
}

export async function planFailures(failures: readonly Failure[]): Promise<Planned> {
  const { base } = await planText(configOf(failures, []), 'failures.yaml');
  const rules = [...new Set(base.instances.flatMap(instance => instance.rules.map(({ name }) => name)))];
  const text = configOf(failures, rules);
  const { overlays } = await planText(text, 'failures.yaml');
  const overlay = overlays.find(({ name }) => name === OVERLAY);
  if (!overlay) throw new Error(`there is no overlay ${OVERLAY}`);
  return { text, overlay, base };
}
