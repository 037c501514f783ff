import { type Alert, alert } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { allOrNone, someDown, someFail } from '../../model/replica-scenarios.ts';
import { perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, describe, logs } from '../../model/steps.ts';
import { wordOf } from './contract.ts';
import type { Options } from './options.ts';
import { replicasOf } from './scenario.ts';
import { pods, restart } from './steps.ts';

/** A replica does not answer while another does. The alert on all of them reports that none does. */
export function replicaDown(at: Watched<Options>): Alert {
  const { name, options, words } = at;
  return alert(`${wordOf(options.contract)}ReplicaDown`, {
    severity: 'warning',
    for: '10m',
    expr: () => someDown(at),
    summary: `${words.replicaTitle} of ${name} in ${words.placeText} does not answer`,
    description: `${words.replicaTitle} of {{ $labels.job }} fails its scrapes, and another ${words.replicaKind} answers.`,
    runbook: {
      meaning: 'One replica hangs, does not start, or is cut off. The Service sends requests to the others.',
      impact: 'None while the others have room. Requests that reach the replica before it is unready wait or fail.',
      diagnosis: [
        pods(options),
        describe(alertedPod, {
          say: `Read why the ${at.words.replicaKind} does not answer`,
          look: '`Last State` and the events at the end name a probe that fails, a container that ends, or a missing Secret.',
        }),
        logs(
          alertedPod,
          { tail: 100 },
          {
            say: 'Read its log',
            look: 'The last lines show what it waits for. No new line means that it hangs.',
          },
        ),
      ],
      mitigation: [undo(at), restart(at)],
    },
    missing: 'silent',
    fires: () => someFail(replicasOf(at), perReplica(at)),
    silent: () => allOrNone(replicasOf(at)),
  });
}
