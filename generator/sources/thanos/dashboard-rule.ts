import { panel } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { grouped, level, measured, promql, rate, where } from '../../promql/promql.ts';
import { rule as m } from './metrics.ts';
import type { Options } from './options.ts';
import type { RoleRows } from './role-rows.ts';

/** Whether rules are evaluated, and alerts sent. */
export function ruleRows(at: Watched<Options>): RoleRows {
  const by = (...labels: string[]) => ({ where: at.scope, by: labels });
  const each = by(...replicaLabels(at));
  const here = where(at.scope);
  return {
    state: [
      panel('stat', 'Configuration', {
        description: 'Whether each pod could read its rules the last time it tried.',
        queries: [level('min', m.thanos_rule_config_last_reload_successful, each)],
        wordings: [
          { value: 0, text: 'old', color: 'red' },
          { value: 1, text: 'current', color: 'green' },
        ],
      }),
      panel('stat', 'Rules', {
        description: 'Rules that each pod has loaded. Normal is the same number everywhere.',
        queries: [level('sum', m.thanos_rule_loaded_rules, each)],
      }),
    ],
    rows: [
      {
        title: 'Rules and alerts',
        panels: [
          panel('timeseries', 'Rule evaluations', {
            description: 'Rules a second that each pod evaluates, and those whose evaluation fails.',
            queries: [
              { query: rate(m.prometheus_rule_evaluations_total, each), legend: 'evaluated' },
              { query: rate(m.prometheus_rule_evaluation_failures_total, each), legend: 'failed' },
            ],
          }),
          panel('timeseries', 'Slowest rule groups', {
            description: 'Share of its interval that a rule group took. At 1 its next run is left out.',
            queries: [
              measured(
                promql`topk(5, max${grouped(['rule_group'])} (${m.prometheus_rule_group_last_duration_seconds}${here} / ${m.prometheus_rule_group_interval_seconds}${here}))`,
                'factor',
                ['rule_group'],
              ),
            ],
          }),
          panel('timeseries', 'Alerts sent', {
            description: 'Alerts a second that each Alertmanager took. None while nothing fires.',
            queries: [rate(m.thanos_alert_sender_alerts_sent_total, by('alertmanager'))],
            width: 8,
          }),
          panel('timeseries', 'Tries that failed', {
            description: 'Tries a second that an Alertmanager did not take. Normal is none.',
            queries: [rate(m.thanos_alert_sender_errors_total, by('alertmanager'))],
            width: 8,
          }),
          panel('timeseries', 'Alerts given up', {
            description: 'Alerts a second that no Alertmanager took. Normal is none.',
            queries: [
              { query: rate(m.thanos_alert_sender_alerts_dropped_total, each), legend: 'no Alertmanager' },
              { query: rate(m.thanos_alert_queue_alerts_dropped_total, each), legend: 'queue full' },
            ],
            width: 8,
          }),
        ],
      },
    ],
  };
}
