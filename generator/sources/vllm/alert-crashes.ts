import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, sample } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, describe, logs, objects } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { k8s } from './metrics.ts';
import type { Options } from './options.ts';
import { labelsOfPod } from './scenario.ts';

/**
 * A pod that starts, falls and starts again. Restarts are counted, where `increase` makes a little more than three of three. An hour,
 * because a large model may load for ten minutes before it falls.
 */
export const podCrashLooping = ({ namespace, delivery }: Watched<Options>): Alert => {
  const metric = k8s.kube_pod_container_status_restarts_total;
  const of = (pod: string) => ({ ...labelsOfPod(namespace, pod), container: 'kserve-container' });
  const one = of('granite-predictor-1');
  const labels = (pod: string) => ({ namespace, pod, container: 'kserve-container' });
  return alert('VllmPodCrashLooping', {
    severity: 'critical',
    for: '5m',
    thresholds: { restarts: { value: 3, unit: 'count', meaning: 'restarts of a container in one hour' } },
    expr: ({ restarts }) =>
      promql`max by (namespace, pod, container) (${metric}${where({ namespace })} - min_over_time(${metric}${where({ namespace })}[1h])) > ${restarts}`,
    summary:
      'Container {{ $labels.container }} of {{ $labels.pod }} in {{ $labels.namespace }} crashes again and again',
    description: 'It was restarted {{ $value | printf "%.0f" }} times in the last hour.',
    runbook: {
      meaning:
        'A container ends soon after each start: it runs out of memory, the model does not fit the GPU, an argument is wrong, or a probe kills it before the model is loaded.',
      impact: 'The replica serves nothing or drops its requests at every crash.',
      diagnosis: [
        describe(alertedPod, {
          say: 'Read how it ended',
          look: 'Reason and exit code are under `Last State`: `137` with `OOMKilled` is the memory limit. `Unhealthy` in the events is a probe.',
        }),
        logs(
          alertedPod,
          { container: fragment`"$CONTAINER"`, previous: true, tail: 100 },
          {
            say: 'Read the last words of the run before',
            look: '`CUDA out of memory` is the GPU, `unrecognized arguments` the runtime, and a download that fails the storage.',
          },
        ),
        objects(
          {
            kinds: ['inferenceservices', 'servingruntimes'],
            as: 'yaml',
            matching: '^    (name|generation|creationTimestamp):|image:',
          },
          {
            say: 'See which images and versions run, and since when',
            look: 'A `generation` that has grown is a change. Compare the images with what Git has.',
          },
        ),
      ],
      mitigation: [
        `Undo the last change of the model in Git and ${delivery.apply}.`,
        'Out of GPU memory: a lower `--max-model-len` or `--gpu-memory-utilization`, or more GPUs a replica (`--tensor-parallel-size`).',
        'Killed while it loads: a startup probe with more patience.',
        'A GPU that fails under every pod: see `GpuXidErrors`, and cordon the node.',
      ],
    },
    missing: 'silent',
    fires: ({ restarts }) => [
      {
        title: 'two pods are restarted just more often than is let pass',
        given: [
          ...['granite-predictor-1', 'llama-predictor-1'].map(pod =>
            sample(metric, of(pod), { before: 5, during: 5 + 1.02 * restarts }),
          ),
          sample(metric, of('qwen-predictor-1'), { before: 5, during: restarts + 5 }),
          // A second replica of kube-state-metrics reports the same.
          sample(metric, { ...one, instance: '10.0.0.9:8443' }, { before: 5, during: 5 + 1.02 * restarts }),
        ],
        labels: [labels('granite-predictor-1'), labels('llama-predictor-1')],
        value: (1.02 * restarts).toFixed(0),
      },
      {
        title: 'a pod that crashes is replaced by another one of its name',
        given: [
          sample(metric, one, { before: 5, during: 5 + 1.02 * restarts, after: null }),
          sample(metric, { ...one, uid: 'another' }, { before: null, during: null, after: 0 }),
        ],
        labels: [labels('granite-predictor-1')],
        value: (1.02 * restarts).toFixed(0),
      },
      {
        title: 'a pod was restarted a while ago, and goes on being restarted',
        given: [sample(metric, one, { during: { from: 5, perMinute: (1.02 * restarts) / 59 } })],
        within: 58,
        labels: [labels('granite-predictor-1')],
        value: (1.02 * restarts).toFixed(0),
      },
    ],
    silent: ({ restarts }) => [
      {
        title: 'a pod is restarted as often as is let pass, as two replicas of kube-state-metrics report',
        given: [one, { ...one, instance: '10.0.0.9:8443' }].map(labels =>
          sample(metric, labels, { before: 5, during: restarts + 5 }),
        ),
      },
      {
        title: 'two containers of a pod, and two pods, are restarted more often than that together',
        given: [
          sample(metric, of('granite-predictor-1'), { before: 5, during: restarts + 5 }),
          sample(metric, { ...of('granite-predictor-1'), container: 'queue-proxy' }, { before: 0, during: restarts }),
          sample(metric, of('llama-predictor-1'), { before: 50, during: restarts + 50 }),
        ],
      },
      {
        title: 'a pod is restarted as often as is let pass in more than an hour',
        given: [sample(metric, one, { during: { from: 5, perMinute: (0.99 * restarts) / 60 } })],
      },
      {
        title: 'a pod of another namespace crashes',
        given: [sample(metric, { ...one, namespace: `${namespace}-other` }, { before: 0, during: 10 * restarts })],
      },
    ],
  });
};
