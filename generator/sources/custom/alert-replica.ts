import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { kept, perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, describe, logs } from '../../model/steps.ts';
import { level, promql, where } from '../../promql/promql.ts';
import { wordOf } from './contract.ts';
import type { Options } from './options.ts';
import { replica } from './scenario.ts';
import { pods, restart } from './steps.ts';

/** A replica does not answer while another does. The alert on all of them reports that none does. */
export function replicaDown(at: Watched<Options>): Alert {
  const { name, up, options, words } = at;
  const one = replica(at);
  const two = replica(at, 2);
  return alert(`${wordOf(options.contract)}ReplicaDown`, {
    severity: 'warning',
    for: '10m',
    expr: () =>
      promql`${level('max', up, { where: at.scope, by: perReplica(at) })} == 0 unless on () absent(${up}${where(at.scope)} == 1)`,
    summary: `${words.replicaTitle} of ${name} in ${words.placeText} does not answer`,
    description: `${words.replicaTitle} of {{ $labels.job }} fails its scrapes, and another ${words.replicaKind} answers.`,
    runbook: {
      meaning: 'One replica hangs, does not start, or is cut off. The Service sends requests to the others.',
      impact: 'None while the others have room. Requests that reach the replica before it is unready wait or fail.',
      diagnosis: [
        pods(options),
        describe(alertedPod, {
          say: 'Read why the pod does not answer',
          look: '`Last State` and the events at the end name a probe that fails, a container that ends, or a missing Secret.',
        }),
        logs(
          alertedPod,
          { tail: 100 },
          {
            say: 'Read what it says',
            look: 'The last lines say what it waits for. No new line means that it hangs.',
          },
        ),
      ],
      mitigation: [undo(at), restart(options)],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'two replicas of three stop answering',
        given: [
          sample(up, one, { before: 1, during: 0, after: 1 }),
          sample(up, two, { before: 1, during: 0, after: null }),
          sample(up, replica(at, 3), { during: 1 }),
          ...strangers(up, one, { during: 1 }),
        ],
        labels: [one, two].map(labels => kept(labels, perReplica(at))),
      },
    ],
    silent: () => [
      {
        title: 'no replica answers, which another alert reports, and neighbours do',
        given: [sample(up, one, { during: 0 }), sample(up, two, { during: 0 }), ...strangers(up, one, { during: 1 })],
      },
      {
        title: 'all replicas answer, one of them on one of two ports, and those of neighbours do not',
        given: [
          sample(up, one, { during: 1 }),
          sample(up, two, { during: 1 }),
          sample(up, { ...two, endpoint: 'second' }, { during: 0 }),
          ...strangers(up, replica(at, 3), { during: 0 }),
        ],
      },
    ],
  });
}
