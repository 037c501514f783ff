import data from '../../../generator/contracts/alertmanager.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { type Reading, still, total, whole } from '../course.ts';
import { expose, type Family, type Labels, observed, type Points } from '../family.ts';
import { MEMBERS } from '../inventory.ts';
import type { WatchedState } from '../state.ts';

/** Notifications a second through each integration that is used, and those that Alertmanager exposes besides. */
const USED = { slack: 0.02, pagerduty: 0.01 } as const;
const IDLE = ['email', 'webhook'] as const;

const isFailing = ({ hits }: WatchedState): boolean => hits < 0.5;

/** A member of the Alertmanager: one without answers has an old configuration, and one that is full sees itself alone. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const one = (read: Reading, labels: Labels = {}): Points => [{ labels, read }];
  const nothing = () => 0;
  const counter = (perSecond: (state: WatchedState) => number, labels: Labels = {}): Points =>
    one(whole(total(watched, perSecond)), labels);
  const seen = still(watched, ({ full }) => (full > 0.95 ? 1 : MEMBERS.length));
  const integrations = (perSecond: (state: WatchedState, usual: number) => number, labels: Labels = {}): Points => [
    ...Object.entries(USED).flatMap(([integration, usual]) =>
      counter(state => perSecond(state, usual), { integration, ...labels }),
    ),
    ...IDLE.flatMap(integration => one(nothing, { integration, ...labels })),
  ];
  const failures = (state: WatchedState, usual: number): number => (isFailing(state) ? 0.9 * usual : 0);
  return expose(data, {
    alertmanager_alerts: [
      ...one(() => 2, { state: 'active' }),
      ...one(() => 1, { state: 'suppressed' }),
      ...one(nothing, { state: 'unprocessed' }),
    ],
    alertmanager_alerts_invalid_total: one(nothing, { version: 'v2' }),
    alertmanager_alerts_received_total: [
      ...counter(() => 0.1, { status: 'firing', version: 'v2' }),
      ...counter(() => 0.01, { status: 'resolved', version: 'v2' }),
    ],
    alertmanager_cluster_failed_peers: one(time => MEMBERS.length - (seen(time) ?? 0)),
    alertmanager_cluster_members: one(seen),
    alertmanager_config_last_reload_successful: one(still(watched, ({ answers }) => Number(answers))),
    alertmanager_notification_latency_seconds: Object.entries(USED).map(([integration, perSecond]) =>
      observed(watched, { integration }, whole(total(watched, () => perSecond)), () => ({ mean: 0.4, width: 0.5 })),
    ),
    alertmanager_notification_requests_failed_total: integrations(failures),
    alertmanager_notifications_failed_total: [
      ...integrations(failures, { reason: 'serverError' }),
      ...integrations(() => 0, { reason: 'clientError' }),
    ],
    alertmanager_notifications_suppressed_total: counter(() => 0.001, { reason: 'silence' }),
    alertmanager_notifications_total: integrations((_, usual) => usual),
    alertmanager_silences: [
      ...one(() => 1, { state: 'active' }),
      ...one(() => 4, { state: 'expired' }),
      ...one(nothing, { state: 'pending' }),
    ],
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
