import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { kept, perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { level, promql } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';
import { gpus, list, logs, slots } from './steps.ts';

/** More requests than slots. */
export function queueBuilding(at: Watched<Options>): Alert {
  const { options, words } = at;
  const by = perReplica(at);
  return alert('LlamaCppQueueBuilding', {
    severity: 'warning',
    for: '5m',
    thresholds: { requests: { value: 5, unit: 'requests', meaning: 'requests that wait for a slot of one server' } },
    expr: ({ requests }) => promql`${level('max', m.waiting, { where: at.scope, by })} > ${requests}`,
    summary: `Requests wait for a slot of {{ $labels.job }} in ${words.placeText}`,
    description: `{{ $value | printf "%.0f" }} requests wait for a slot of ${words.replicaText}.`,
    runbook: {
      meaning: 'More is asked of llama.cpp at once than it has slots (`-np`), or its requests take too long.',
      impact: 'Clients see nothing until a slot is free, and give up where they have a time limit.',
      diagnosis: [
        'Look at *Requests* and *Speed of an answer*: more requests, or slower ones?',
        slots(options),
        gpus,
        list,
        logs(at),
      ],
      mitigation: [
        'Let the gateway or the clients ask less at once until there is room.',
        'Where memory is left, give it more slots (`-np`) and a context (`-c`) as much larger: the slots share it.',
        'Where queues are meant to be, raise `alerts.LlamaCppQueueBuilding.thresholds.requests`.',
      ],
    },
    missing: 'silent',
    fires: ({ requests }) => [
      {
        title: 'a little too many wait for one server of two',
        given: [
          sample(m.waiting, server(at), { before: 0, during: 1.04 * requests, after: 0 }),
          sample(m.waiting, server(at, 2), { during: 0 }),
          // A second target of the same server that lags behind.
          sample(m.waiting, { ...server(at), endpoint: 'second' }, { during: 0 }),
        ],
        labels: [kept(server(at), by)],
        value: (1.04 * requests).toFixed(0),
      },
    ],
    silent: ({ requests }) => [
      {
        title: 'just as many wait for each of two servers as may, and more for neighbours',
        given: [
          sample(m.waiting, server(at), { during: requests }),
          sample(m.waiting, server(at, 2), { during: requests }),
          ...strangers(m.waiting, server(at), { during: 2 * requests }),
        ],
      },
      { title: 'nothing is asked of it', given: [sample(m.waiting, server(at), { during: 0 })] },
    ],
  });
}
