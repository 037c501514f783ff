import { type Alert, alert, sample } from '../../model/alert.ts';
import { promql, where } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, describe, logs } from '../../model/steps.ts';
import { k8s } from './metrics.ts';
import type { Options } from './options.ts';
import { told } from './scenario.ts';

/** A pod that starts, falls and starts again. An hour, because a large model may load for ten minutes before it falls. */
export const podCrashLooping = ({ namespace }: Watched<Options>): Alert => {
  const metric = k8s.kube_pod_container_status_restarts_total;
  const of = (pod: string) => ({ ...told(namespace, pod), container: 'kserve-container' });
  const one = of('granite-predictor-1');
  const labels = (pod: string) => ({ namespace, pod, container: 'kserve-container' });
  // Far from zero, where `increase` would guess when the counter began.
  const long = 1e6;
  return alert('VllmPodCrashLooping', {
    severity: 'critical',
    for: '5m',
    thresholds: { restarts: { value: 3, unit: 'count', meaning: 'restarts of a container in one hour' } },
    expr: ({ restarts }) =>
      promql`max by (namespace, pod, container) (increase(${metric}${where({ namespace })}[1h])) > ${restarts}`,
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
          { container: '"$CONTAINER"', previous: true, tail: 100 },
          {
            say: 'Read the last words of the run before',
            look: '`CUDA out of memory` is the GPU, `unrecognized arguments` the runtime, and a download that fails the storage.',
          },
        ),
        {
          say: 'See which images and versions run, and since when',
          run: `kubectl get inferenceservices,servingruntimes -n "$NAMESPACE" -o yaml | grep -E '^    (name|generation|creationTimestamp):|image:'`,
          look: 'A `generation` that has grown is a change. Compare the images with what Git says.',
        },
      ],
      mitigation: [
        'Undo the last change of the model in Git and let Argo CD sync.',
        'Out of GPU memory: a lower `--max-model-len` or `--gpu-memory-utilization`, or more GPUs a replica (`--tensor-parallel-size`).',
        'Killed while it loads: a startup probe with more patience.',
        'A GPU that fails under every pod: see `GpuXidErrors`, and cordon the node.',
      ],
    },
    missing: 'silent',
    fires: ({ restarts }) => [
      {
        title: 'two pods are restarted a little more often than is let pass',
        given: [
          ...['granite-predictor-1', 'llama-predictor-1'].map(pod =>
            sample(metric, of(pod), { before: long, during: { perMinute: (1.02 * restarts) / 60 }, after: 0 }),
          ),
          // A second replica of kube-state-metrics that is behind.
          sample(metric, { ...one, instance: '10.0.0.9:8443' }, { during: long }),
        ],
        // A window that still lacks a sixtieth of itself exceeds the threshold already, and one that has lost two does not.
        within: 57,
        clears: 2,
        labels: [labels('granite-predictor-1'), labels('llama-predictor-1')],
        value: (1.02 * restarts).toFixed(0),
      },
    ],
    silent: ({ restarts }) => [
      {
        title: 'a pod is restarted a little less often than that, as two replicas of kube-state-metrics tell',
        given: [one, { ...one, instance: '10.0.0.9:8443' }].map(labels =>
          sample(metric, labels, { during: { from: long, perMinute: (0.98 * restarts) / 60 } }),
        ),
      },
      {
        title: 'two pods together are restarted more often than that',
        given: ['granite-predictor-1', 'llama-predictor-1'].map(pod =>
          sample(metric, of(pod), { during: { from: long, perMinute: (0.9 * restarts) / 60 } }),
        ),
      },
      {
        title: 'a pod of another namespace crashes',
        given: [
          sample(metric, { ...one, namespace: `${namespace}-other` }, { during: { from: long, perMinute: restarts } }),
        ],
      },
    ],
  });
};
