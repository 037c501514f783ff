import data from '../../contracts/alertmanager.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';

export const alertmanager = contract(data);
const { metrics } = alertmanager;

/** What alerts and panels read. Alertmanager exposes each counter at 0, for every integration it knows, before its first event. */
export const m = {
  alerts: metrics.alertmanager_alerts,
  received: metrics.alertmanager_alerts_received_total,
  invalid: metrics.alertmanager_alerts_invalid_total,
  members: metrics.alertmanager_cluster_members,
  reloaded: metrics.alertmanager_config_last_reload_successful,
  latency: metrics.alertmanager_notification_latency_seconds,
  sent: metrics.alertmanager_notifications_total,
  failed: metrics.alertmanager_notifications_failed_total,
  suppressed: metrics.alertmanager_notifications_suppressed_total,
  silences: metrics.alertmanager_silences,
};

/** Labels of a member's series in a scenario. */
export const member = (at: Pick<Scope, 'scope' | 'targetLabels'>, number = 1): Readonly<Record<string, string>> =>
  target(at, { pod: `alertmanager-main-${number}`, instance: `10.0.0.${number}:9093` });
