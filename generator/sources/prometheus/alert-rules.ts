import { type Alert, alert } from '../../model/alert.ts';
import { counted } from '../../model/counted-faults.ts';
import { undo } from '../../model/guide.ts';
import type { Watched } from '../../model/source.ts';
import { promql } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout } from './steps.ts';

/** Rules whose evaluation ends in an error. */
export function rulesFailing(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => server(at, number),
    counters: [m.rulesFailed],
    minutes: 10,
    also: ['rule_group', '/etc/prometheus/rules/models.yaml;vllm'],
  });
  return alert('PrometheusRulesFailing', {
    severity: 'warning',
    for: '5m',
    thresholds: {
      failures: { value: 1, unit: 'operations', meaning: 'failed evaluations within 10 minutes that are let pass' },
    },
    expr: ({ failures }) => promql`${faults.query} > ${failures}`,
    summary: `Prometheus in ${at.words.placeText} cannot evaluate rules`,
    description: `{{ $value | printf "%.0f" }} evaluations of {{ $labels.rule_group }} failed within 10 minutes on ${at.words.replicaKind} ${at.words.replicaText}.`,
    runbook: {
      meaning:
        'The query of a rule ends in an error: it finds two series where one may be, reads more than it may, or takes too long.',
      impact: 'An alert of the group cannot fire, or a series that it records is missing, whatever happens.',
      diagnosis: [
        linesAbout(
          'evaluating rule failed|group.*err=',
          'The line names the rule, and after `err=` why it fails. `many-to-many` is two series where one was expected.',
        ),
        'Look at *Rule evaluations*: one replica, or all? Since when?',
      ],
      mitigation: [
        'Two series where one was expected: see whether something is scraped twice, and scrape it once.',
        undo(at),
      ],
    },
    missing: 'silent',
    fires: ({ failures }) => faults.fires(failures),
    silent: ({ failures }) => faults.silent(failures),
  });
}

/** Rule groups that take longer than their interval. */
export function ruleGroupsMissed(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => server(at, number),
    counters: [m.groupsMissed],
    minutes: 15,
    also: ['rule_group', '/etc/prometheus/rules/models.yaml;vllm'],
  });
  return alert('PrometheusRuleGroupsMissed', {
    severity: 'warning',
    for: '15m',
    thresholds: {
      runs: {
        value: 2,
        unit: 'operations',
        meaning: 'runs of a rule group left out within 15 minutes that are let pass',
      },
    },
    expr: ({ runs }) => promql`${faults.query} > ${runs}`,
    summary: `Prometheus in ${at.words.placeText} evaluates rules too slowly`,
    description: `{{ $value | printf "%.0f" }} runs of {{ $labels.rule_group }} were left out within 15 minutes on ${at.words.replicaKind} ${at.words.replicaText}.`,
    runbook: {
      meaning: 'A run of the rule group takes longer than its interval, so that the next ones are left out.',
      impact: 'Alerts of the group fire and end late, and the series that it records have gaps.',
      diagnosis: [
        'Look at *Slowest rule groups*: one group, or all of them? At 1 a group takes its whole interval.',
        'Look at *Memory* and *Series*: a Prometheus that has little room is slow in everything.',
        linesAbout('slow|timed out|deadline', 'A query that times out names its rule.'),
      ],
      mitigation: [
        'One group: give it a longer interval, split it, or record what its queries share.',
        'All groups: give Prometheus more CPU and memory, or fewer series.',
        undo(at),
      ],
    },
    missing: 'silent',
    fires: ({ runs }) => faults.fires(runs),
    silent: ({ runs }) => faults.silent(runs),
  });
}
