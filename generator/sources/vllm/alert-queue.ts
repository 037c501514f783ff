import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { perPlace, placeOf } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { list, objects, podsWith } from '../../model/steps.ts';
import { level, promql } from '../../promql/promql.ts';
import { handles } from './metrics.ts';
import type { Options } from './options.ts';
import { engine } from './scenario.ts';
import { models, scaleByOne } from './steps.ts';

/**
 * More requests than a model's replicas take in. The longest queue of its engines is asked for: what is long for one
 * of them is short for ten, and one that requests pile up before is not hidden by those that have none.
 */
export const queueBacklog = (at: Watched<Options>): Alert => {
  const { options } = at;
  const m = handles(options);
  const one = engine(at, 'granite-predictor-1', 'granite');
  const two = engine(at, 'granite-predictor-2', 'granite');
  const second = engine(at, 'granite-predictor-2', 'granite', '1');
  const llama = engine(at, 'llama-predictor-1', 'llama');
  return alert('VllmQueueBacklog', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      waiting: { value: 10, unit: 'requests', meaning: 'requests that wait at one engine of a model' },
    },
    expr: ({ waiting }) =>
      promql`${level('max', m.waiting, { where: at.scope, by: perPlace(at, 'model_name') })} > ${waiting}`,
    summary: `Requests queue up for {{ $labels.model_name }} in ${at.words.placeText}`,
    description:
      '{{ $value | printf "%.0f" }} requests wait in the longest queue of an engine of {{ $labels.model_name }} and have not begun.',
    runbook: {
      meaning:
        'Requests come faster than the replicas of the model finish them: they wait for a place in the batch or for KV cache blocks.',
      impact:
        'The time to the first token grows by the time in the queue; clients with a short patience give up and ask again, which makes it worse.',
      diagnosis: [
        `Look at *Requests running and waiting* and *Queue time*: a queue on one ${at.words.replicaKind} only is a matter of balance, on all of them one of capacity.`,
        'Look at *KV cache in use* and *Preemptions*: with a full cache, long contexts are the cause and not many requests.',
        `Look at *Predictor token throughput by ${at.words.replicaKind}*: prompt tokens that jumped mean a client that sends more or longer prompts.`,
        objects(['horizontalpodautoscalers'], {
          say: 'See whether the autoscaler is at its limit',
          look: '`REPLICAS` that has reached `MAXPODS` is the limit: raise the maximum. No row means that nothing scales by this.',
        }),
        models(options),
        list(podsWith(options.selector), {
          say: 'See whether replicas are missing',
          look: `\`Pending\` waits for a GPU. A ${at.words.replicaKind} that is not ready takes no requests, and the others take its share.`,
        }),
      ],
      mitigation: [
        'Lower the rate limit of the client that floods it at the gateway.',
        'Where such a queue is fine, raise `alerts.VllmQueueBacklog.thresholds.waiting`.',
        scaleByOne(at),
      ],
    },
    missing: 'silent',
    fires: ({ waiting }) => [
      {
        title: 'the queue of one engine of a model is just too long, and so is that of another model',
        given: [
          sample(m.waiting, one, { during: 0 }),
          sample(m.waiting, two, { during: 0 }),
          sample(m.waiting, second, { before: 0, during: 1.04 * waiting, after: 0 }),
          sample(m.waiting, llama, { before: 0, during: 1.04 * waiting, after: 0 }),
        ],
        labels: [
          { ...placeOf(at), model_name: 'granite' },
          { ...placeOf(at), model_name: 'llama' },
        ],
        value: (1.04 * waiting).toFixed(0),
      },
    ],
    silent: ({ waiting }) => [
      {
        title: 'queues are at the threshold, each of them',
        given: [one, two, second, llama].map(labels => sample(m.waiting, labels, { during: waiting })),
      },
      {
        title: 'requests wait at neighbours',
        given: [sample(m.waiting, llama, { during: 0 }), ...strangers(m.waiting, llama, { during: 10 * waiting })],
      },
    ],
  });
};
