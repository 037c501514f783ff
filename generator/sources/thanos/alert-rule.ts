import { type Alert, alert } from '../../model/alert.ts';
import { counted } from '../../model/counted-faults.ts';
import { undo } from '../../model/guide.ts';
import { keepsOldConfig } from '../../model/replica-scenarios.ts';
import { perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { addresses, objects } from '../../model/steps.ts';
import { level, promql } from '../../promql/promql.ts';
import { rule as m, replica } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout } from './steps.ts';

/** Alerts that reach no Alertmanager. */
export function alertsDropped(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => replica(at, number),
    counters: [m.thanos_alert_sender_alerts_dropped_total, m.thanos_alert_queue_alerts_dropped_total],
    minutes: 10,
  });
  return alert('ThanosRuleAlertsDropped', {
    severity: 'critical',
    for: '5m',
    thresholds: {
      alerts: { value: 1, unit: 'count', meaning: 'alerts given up within 10 minutes that are let pass' },
    },
    expr: ({ alerts }) => promql`${faults.query} > ${alerts}`,
    summary: `Alerts of Thanos Ruler in ${at.words.placeText} reach no Alertmanager`,
    description: `{{ $value | printf "%.0f" }} alerts were given up within 10 minutes on ${at.words.replicaKind} ${at.words.replicaText}.`,
    runbook: {
      meaning: 'No Alertmanager that the Ruler knows takes its alerts: it is down, or does not admit the Ruler.',
      impact: 'Alerts of the rules that the Ruler evaluates fire, and no receiver gets a message.',
      diagnosis: [
        addresses('alertmanager-operated', {
          say: 'See whether there is an Alertmanager to send to',
          look: 'There must be an address for each replica. The Service may have another name, or be in another namespace.',
        }),
        linesAbout('sending alerts|alertmanager', 'The line names the address, and after `err=` what it answered.'),
        objects(['networkpolicies'], {
          say: 'See whether a policy keeps the Ruler out',
          look: 'The policy of Alertmanager must admit the Ruler on 9093.',
        }),
      ],
      mitigation: ['Repair the Alertmanager, or the policy in front of it; the Ruler sends again by itself.', undo(at)],
    },
    missing: 'silent',
    fires: ({ alerts }) => faults.fires(alerts),
    silent: ({ alerts }) => faults.silent(alerts),
  });
}

/** Rules whose evaluation ends in an error. */
export function rulesFailing(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => replica(at, number),
    counters: [m.prometheus_rule_evaluation_failures_total],
    minutes: 10,
    also: ['rule_group', '/etc/thanos/rules/models.yaml;global'],
  });
  return alert('ThanosRuleFailing', {
    severity: 'warning',
    for: '5m',
    thresholds: {
      failures: { value: 1, unit: 'operations', meaning: 'failed evaluations within 10 minutes that are let pass' },
    },
    expr: ({ failures }) => promql`${faults.query} > ${failures}`,
    summary: `Thanos Ruler in ${at.words.placeText} cannot evaluate rules`,
    description: `{{ $value | printf "%.0f" }} evaluations of {{ $labels.rule_group }} failed within 10 minutes on ${at.words.replicaKind} ${at.words.replicaText}.`,
    runbook: {
      meaning:
        'Query does not answer the Ruler, or answers in part, which counts as an error; or the query of a rule is wrong.',
      impact: 'An alert of the group cannot fire, or a series that it records is missing, whatever happens.',
      diagnosis: [
        linesAbout(
          'evaluating rule failed|query|err=',
          '`no query API server reachable` is Query. `partial response` is a sidecar or a Store Gateway that does not answer.',
        ),
        'Look at *Rule evaluations*: one group, or all? All of them is Query.',
      ],
      mitigation: ['Where Query or what is behind it is down, repair that first: it has alerts of its own.', undo(at)],
    },
    missing: 'silent',
    fires: ({ failures }) => faults.fires(failures),
    silent: ({ failures }) => faults.silent(failures),
  });
}

/** A replica evaluates old rules, because it could not read the new ones. */
export function configReloadFailed(at: Watched<Options>): Alert {
  const by = perReplica(at);
  const reloaded = m.thanos_rule_config_last_reload_successful;
  return alert('ThanosRuleConfigReloadFailed', {
    severity: 'warning',
    for: '10m',
    expr: () => promql`${level('max', reloaded, { where: at.scope, by })} == 0`,
    summary: `${at.words.replicaTitle} of Thanos Ruler in ${at.words.placeText} evaluates old rules`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} could not read its rules the last time it tried.`,
    runbook: {
      meaning: 'The Ruler rejects a rule file, and goes on with the rules that it could read before.',
      impact: 'New and changed rules do not take effect. At its next start the pod does not come up.',
      diagnosis: [
        linesAbout('rule|reload|failed', 'The line names the file and the rule that it rejects.'),
        objects(['prometheusrules'], {
          say: 'See which rules came last',
          look: 'The youngest under `AGE` is where to look first.',
        }),
      ],
      mitigation: [undo(at)],
    },
    missing: 'silent',
    ...keepsOldConfig(reloaded, number => replica(at, number), by),
  });
}
