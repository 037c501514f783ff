import { type Alert, alert } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import {
  allOrNone,
  noneAnswers,
  oneAnswers,
  type Replicas,
  someDown,
  someFail,
} from '../../model/replica-scenarios.ts';
import { perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { addresses, events, logs, podsBehind, whetherScraped } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { server } from './metrics.ts';
import type { Options } from './options.ts';
import { replicas, startAgain, whyNot } from './steps.ts';

const replicasOf = (at: Watched<Options>): Replicas => ({ up: at.up, replica: number => server(at, number) });

/** No replica answers. Another Prometheus evaluates this rule, or none does. */
export function down(at: Watched<Options>): Alert {
  const { name, up, options } = at;
  return alert('PrometheusDown', {
    severity: 'critical',
    for: '5m',
    expr: () => promql`absent(${up}${where(at.scope)} == 1)`,
    summary: `Prometheus ${name} in ${at.words.place} is not reachable`,
    description: 'No scrape of Prometheus has succeeded: nothing is collected, no rule is evaluated, no alert is sent.',
    runbook: {
      meaning: `No replica of Prometheus answers: its ${at.words.replicaKind}s are gone or not ready, its Service selects nothing, or it is not scraped. A Prometheus that watches itself cannot page about this: it fires here only where another Prometheus evaluates the rule, or where Prometheus runs and does not reach itself.`,
      impact: 'All alerts that it evaluates are silent, whatever happens, and dashboards have a gap.',
      diagnosis: [
        replicas(options),
        events({
          warnings: true,
          say: `Read what the cluster reports about its ${at.words.replicaKind}s`,
          look: `\`FailedMount\` and \`FailedAttachVolume\` are its volume, \`FailedScheduling\` the room on the ${at.words.machineKind}s.`,
        }),
        addresses(options.service),
        logs(
          podsBehind(options.service),
          { tail: 50 },
          {
            say: 'Read its last words',
            look: '`no space left on device` is its volume. A log that ends while it replays is its memory. `err=` at its start is its configuration.',
          },
        ),
        whetherScraped,
      ],
      mitigation: [
        'A volume that is full needs more room, or less `retentionSize`.',
        'A replica that is killed while it starts needs more memory: reading its log takes more than running.',
        'So that the next time is noticed, set `heartbeat` in the config: a receiver outside the cluster pages when it stays away.',
        undo(at),
      ],
    },
    missing: 'fires',
    fires: () => noneAnswers(replicasOf(at)),
    silent: () => oneAnswers(replicasOf(at)),
  });
}

/** A replica does not answer while another does. `PrometheusDown` reports that none does. */
export function replicaDown(at: Watched<Options>): Alert {
  const { options } = at;
  return alert('PrometheusReplicaDown', {
    severity: 'warning',
    for: '10m',
    expr: () => someDown(at),
    summary: `${at.words.replicaTitle} of Prometheus in ${at.words.placeText} does not answer`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} fails its scrapes, and another ${at.words.replicaKind} answers.`,
    runbook: {
      meaning: 'One replica of Prometheus hangs, does not start, or is cut off. The others still evaluate every rule.',
      impact: 'None yet: the others send the alerts. What asks this replica alone has a gap.',
      diagnosis: [replicas(options), whyNot],
      mitigation: [
        'A volume that is full needs more room, or less `retentionSize`.',
        'A replica that is killed while it starts needs more memory.',
        startAgain,
      ],
    },
    missing: 'silent',
    fires: () => someFail(replicasOf(at), perReplica(at)),
    silent: () => allOrNone(replicasOf(at)),
  });
}
