import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { someDown } from '../../model/replica-scenarios.ts';
import { kept, perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, describe, logs } from '../../model/steps.ts';
import type { Options } from './options.ts';
import { proxy } from './scenario.ts';
import { pods, readiness, restart } from './steps.ts';

/** A pod of the gateway does not answer while another does. `LiteLLMDown` reports that none does. */
export function replicaDown(at: Watched<Options>): Alert {
  const { up, options } = at;
  const one = proxy(at);
  const two = proxy(at, 2);
  return alert('LiteLLMReplicaDown', {
    severity: 'warning',
    for: '10m',
    expr: () => someDown(at),
    summary: `${at.words.replicaTitle} of LiteLLM in ${at.words.placeText} does not answer`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} fails its scrapes, and another ${at.words.replicaKind} answers.`,
    runbook: {
      meaning: `One ${at.words.replicaKind} of the gateway hangs, does not start, or is cut off. The Service sends requests to the others.`,
      impact: `None while the others have room. Requests that reach the ${at.words.replicaKind} before it is unready wait or fail.`,
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
            look: 'The last lines show what it waits for, such as its database. No new line means that it hangs.',
          },
        ),
        readiness(options),
      ],
      mitigation: [undo(at), restart(at)],
    },
    missing: 'silent',
    fires: () => [
      {
        title: `two ${at.words.replicaKind}s of three stop answering`,
        given: [
          sample(up, one, { before: 1, during: 0, after: 1 }),
          sample(up, two, { before: 1, during: 0, after: null }),
          sample(up, proxy(at, 3), { during: 1 }),
          ...strangers(up, one, { during: 1 }),
        ],
        labels: [one, two].map(labels => kept(labels, perReplica(at))),
      },
    ],
    silent: () => [
      {
        title: `no ${at.words.replicaKind} answers, which another alert reports, and neighbours do`,
        given: [sample(up, one, { during: 0 }), sample(up, two, { during: 0 }), ...strangers(up, one, { during: 1 })],
      },
      {
        title: `all ${at.words.replicaKind}s answer, one of them on one of two ports, and those of neighbours do not`,
        given: [
          sample(up, one, { during: 1 }),
          sample(up, two, { during: 1 }),
          sample(up, { ...two, endpoint: 'second' }, { during: 0 }),
          ...strangers(up, proxy(at, 3), { during: 0 }),
        ],
      },
    ],
  });
}
