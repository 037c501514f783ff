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
import { addresses, logs, podsBehind, whetherScraped } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { replica } from './metrics.ts';
import type { Options } from './options.ts';
import { pods, startAgain, whyNot } from './steps.ts';

const replicasOf = (at: Watched<Options>): Replicas => ({ up: at.up, replica: number => replica(at, number) });

/** No part of Loki answers. */
export function down(at: Watched<Options>): Alert {
  const { name, up, options } = at;
  return alert('LokiDown', {
    severity: 'critical',
    for: '10m',
    expr: () => promql`absent(${up}${where(at.scope)} == 1)`,
    summary: `Loki ${name} in ${at.words.place} is not reachable`,
    description: 'No scrape of Loki has succeeded: no log is kept, and none can be read.',
    runbook: {
      meaning: `No ${at.words.replicaKind} of Loki answers: all are gone or not ready, its Service selects none, or it is not scraped.`,
      impact:
        'Logs can be neither written nor read, and alerts on logs do not fire. What sends logs keeps them for a while, and drops them after that.',
      diagnosis: [
        pods(options),
        addresses(options.service),
        logs(
          podsBehind(options.service),
          { tail: 50 },
          {
            say: 'Read its last words',
            look: '`level=error` with `err=` shows why it ended: a bucket that it does not reach, a schema that it rejects, a volume that is full.',
          },
        ),
        whetherScraped,
      ],
      mitigation: [
        'A bucket that it does not reach: repair its settings in the Secret, or the way to it.',
        'A volume that is full needs more room.',
        undo(at),
      ],
    },
    missing: 'fires',
    fires: () => noneAnswers(replicasOf(at)),
    silent: () => oneAnswers(replicasOf(at)),
  });
}

/** A replica does not answer while another does. That none does is another alert's. */
export function replicaDown(at: Watched<Options>): Alert {
  return alert('LokiReplicaDown', {
    severity: 'warning',
    for: '15m',
    expr: () => someDown(at),
    summary: `${at.words.replicaTitle} of Loki in ${at.words.placeText} does not answer`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} fails its scrapes, and another ${at.words.replicaKind} answers.`,
    runbook: {
      meaning: `One ${at.words.replicaKind} of Loki hangs, does not start, or is cut off. Its name shows which part it is.`,
      impact:
        'None while another of its part answers. Without any compactor nothing is deleted; without any ruler no alert on logs fires.',
      diagnosis: [pods(at.options), whyNot],
      mitigation: [
        'One that is killed while it starts needs more memory, or a larger size of the stack.',
        undo(at),
        startAgain,
      ],
    },
    missing: 'silent',
    fires: () => someFail(replicasOf(at), perReplica(at)),
    silent: () => allOrNone(replicasOf(at)),
  });
}
