import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { kept } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, logs } from '../../model/steps.ts';
import { level, promql, rate } from '../../promql/promql.ts';
import { handles } from './metrics.ts';
import type { Options } from './options.ts';
import { engine, percentage } from './scenario.ts';
import { models, scaleByOne } from './steps.ts';

const PREEMPTS = { before: 40, during: { perMinute: 6 } } as const;

/** Memory for contexts is short. A full cache alone is a busy server; requests that lose their blocks are the harm. */
export const kvCacheFull = (at: Watched<Options>): Alert => {
  const m = handles(at.options);
  const grain = { where: at.scope, by: [...at.replica, 'model_name', 'engine'] };
  const one = engine(at, 'granite-predictor-1', 'granite');
  const rank1 = engine(at, 'granite-predictor-1', 'granite', '1');
  const two = engine(at, 'granite-predictor-2', 'granite');
  const labels = (of: Readonly<Record<string, string>>) => kept(of, grain.by);
  return alert('VllmKvCacheFull', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      usage: { value: 0.95, unit: 'ratio', meaning: 'share of KV cache blocks of an engine in use' },
    },
    expr: ({ usage }) =>
      promql`${level('max', m.kvCacheUsage, grain)} > ${usage} and ${rate(m.preemptions, grain)} > 0`,
    summary: `The KV cache of ${at.words.replicaText} in ${at.words.placeText} is full`,
    description:
      '{{ $value | humanizePercentage }} of the blocks of an engine are in use, and requests for {{ $labels.model_name }} are preempted.',
    runbook: {
      meaning:
        'Contexts of running requests fill the KV cache, so the engine takes blocks from running requests and computes them again later.',
      impact: 'Answers stop half way and go on later; throughput falls because work is done twice. No request fails.',
      diagnosis: [
        `Look at *KV cache in use* and *Preemptions*: all ${at.words.replicaKind}s of the model, or one?`,
        'Look at *Requests running and waiting*: many running requests fill the cache with their number, few with their length.',
        logs(
          alertedPod,
          { matching: 'kv cache|maximum concurrency', show: { first: 20 } },
          {
            say: 'Read how much cache the engine has',
            look: '`Maximum concurrency` is how many requests of the full context length fit at once. The engine logs it when it starts.',
          },
        ),
        models(at.options),
      ],
      mitigation: [
        'Give each request less: a lower `--max-model-len`, or `--max-num-seqs` so that fewer run at once.',
        'Give the cache more: `--gpu-memory-utilization`, `--kv-cache-dtype fp8`, or more GPUs a replica.',
        scaleByOne(at),
      ],
    },
    missing: 'silent',
    fires: ({ usage }) => [
      {
        title: `one engine of a ${at.words.replicaKind} is just over the threshold and preempts`,
        given: [
          sample(m.kvCacheUsage, one, { before: 0.5, during: 1.02 * usage, after: 0.5 * usage }),
          sample(m.preemptions, one, PREEMPTS),
          // Neither a full cache nor preemptions of another engine are its own.
          sample(m.kvCacheUsage, rank1, { during: 1.02 * usage }),
          sample(m.preemptions, rank1, { during: 40 }),
          sample(m.kvCacheUsage, two, { during: 1.02 * usage }),
          sample(m.preemptions, two, { during: 40 }),
        ],
        labels: [labels(one)],
        value: percentage(1.02 * usage),
      },
      {
        title: 'preemptions end while the cache stays full',
        given: [
          sample(m.kvCacheUsage, one, { during: 1.02 * usage }),
          // An engine that was started again counts from zero.
          sample(m.preemptions, one, { ...PREEMPTS, after: 0 }),
          sample(m.kvCacheUsage, two, { during: 1.02 * usage }),
          sample(m.preemptions, two, { ...PREEMPTS, after: { perMinute: 0 } }),
        ],
        labels: [labels(one), labels(two)],
        value: percentage(1.02 * usage),
        // Five minutes hold the last preemption for three more evaluations.
        clears: 4,
      },
    ],
    silent: ({ usage }) => [
      {
        title: 'a cache at the threshold preempts',
        given: [
          sample(m.kvCacheUsage, one, { during: usage }),
          sample(m.preemptions, one, PREEMPTS),
          ...strangers(m.kvCacheUsage, one, { during: 1.02 * usage }),
        ],
      },
      {
        title: 'a full cache harms no request',
        given: [
          sample(m.kvCacheUsage, one, { during: 1.02 * usage }),
          sample(m.preemptions, one, { during: 40 }),
          ...strangers(m.preemptions, one, PREEMPTS),
        ],
      },
      {
        title: 'the caches of neighbours are full',
        given: [
          ...strangers(m.kvCacheUsage, one, { during: 1.02 * usage }),
          ...strangers(m.preemptions, one, PREEMPTS),
        ],
      },
    ],
  });
};
