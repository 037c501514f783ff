import data from '../../../generator/contracts/thanos-rule.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { still } from '../course.ts';
import { expose, type Family } from '../family.ts';
import { isFailing, isLost, memory, plain } from './thanos/parts.ts';

const GROUP = { rule_group: '/etc/thanos/rules/models.yaml;global', strategy: 'abort' };
const ALERTMANAGER = { alertmanager: 'http://10.128.4.7:9093' };

/** A Ruler of one group: one without answers could not read its rules, one that fails reaches neither Query nor Alertmanager. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const { one, counter } = plain(watched);
  const onlyFailing = (perSecond: number) => (state: Parameters<typeof isFailing>[0]) =>
    isFailing(state) ? perSecond : 0;
  return expose(data, {
    process_resident_memory_bytes: memory(watched, 2e8),
    prometheus_rule_evaluation_failures_total: counter(onlyFailing(0.1), GROUP),
    prometheus_rule_evaluations_total: counter(() => 0.2, GROUP),
    prometheus_rule_group_interval_seconds: one(() => 30, GROUP),
    prometheus_rule_group_last_duration_seconds: one(() => 0.4, GROUP),
    thanos_alert_queue_alerts_dropped_total: counter(() => 0),
    thanos_alert_sender_alerts_dropped_total: counter(onlyFailing(0.1)),
    thanos_alert_sender_alerts_sent_total: counter(state => (isFailing(state) ? 0 : 0.1), ALERTMANAGER),
    thanos_alert_sender_errors_total: counter(onlyFailing(0.1), ALERTMANAGER),
    thanos_rule_config_last_reload_successful: one(still(watched, state => Number(!isLost(state)))),
    thanos_rule_loaded_rules: one(() => 6, {
      strategy: 'abort',
      file: '/etc/thanos/rules/models.yaml',
      group: 'global',
    }),
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
