import { type Alert, alert, type Motion, sample } from '../../model/alert.ts';
import { level, matches, promql } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, describe, logs } from '../../model/steps.ts';
import { k8s } from './metrics.ts';
import type { Options } from './options.ts';
import { told } from './scenario.ts';
import { replacePod } from './steps.ts';

/** A pod that does not come up. Seen by phase: one that crashes in a loop is `Running`. */
export const podNotReady = ({ namespace }: Watched<Options>): Alert => {
  const metric = k8s.kube_pod_status_phase;
  const one = { ...told(namespace, 'granite-predictor-1'), phase: 'Pending' };
  const two = { ...told(namespace, 'llama-predictor-1'), phase: 'Failed' };
  const stuck = (labels: Readonly<Record<string, string>>) => [
    sample(metric, labels, { before: 0, during: 1, after: 0 }),
    sample(metric, { ...labels, phase: 'Running' }, { before: 1, during: 0, after: 1 }),
  ];
  const always = (labels: Readonly<Record<string, string>>, value: Motion) => sample(metric, labels, { during: value });
  return alert('VllmPodNotReady', {
    severity: 'critical',
    for: '1h',
    expr: () =>
      promql`${level('max', metric, { where: { namespace, phase: matches('Pending|Failed') }, by: ['namespace', 'pod', 'phase'] })} == 1`,
    summary: 'Pod {{ $labels.pod }} in {{ $labels.namespace }} is stuck in {{ $labels.phase }}',
    description:
      'It does not come up: its phase is {{ $labels.phase }} and stays so. Its model runs with a replica less, or not at all.',
    runbook: {
      meaning:
        'A pod of the namespace cannot be placed or started (`Pending`), or has ended with an error and is not started again (`Failed`).',
      impact: 'Its model has a replica less. Where it was the only one, the model serves no request.',
      diagnosis: [
        describe(alertedPod, {
          say: 'Read why',
          look: 'The events are at the end: `Insufficient nvidia.com/gpu` is no free GPU, `ErrImagePull` the image, and `FailedMount` a volume or Secret.',
        }),
        {
          say: 'Where it cannot be placed, see what is left of the GPUs',
          run: `kubectl describe nodes -l nvidia.com/gpu.present=true | grep -E '^Name:|^  nvidia.com/gpu'`,
          look: 'Each node has its GPUs under `Capacity` and `Allocatable`, and last how many of them are requested.',
        },
        logs(
          alertedPod,
          { container: 'storage-initializer', tail: 50 },
          {
            say: 'Where the model is not loaded, read what fetches it',
            look: '`403` or `AccessDenied` is the credential of the storage. A container that is not found means that this model is fetched in another way.',
          },
        ),
        logs(
          alertedPod,
          { tail: 50 },
          {
            say: 'Where it has failed, read its last words',
            look: 'The last error is why it ended. Nothing means that it was evicted: see `Reason` above.',
          },
        ),
      ],
      mitigation: [
        'Without a free GPU: scale another model down, or add a node.',
        'An image or a model that cannot be fetched needs its pull secret or its storage credentials back.',
        {
          ...replacePod,
          say: 'Where it has failed, delete the pod; its controller makes another',
          costs: 'Its log is gone with it: keep what you need first.',
        },
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'one pod waits for a GPU and another one was evicted',
        given: [
          ...stuck(one),
          ...stuck(two),
          // Two more replicas of kube-state-metrics: one tells the same, one has not seen it yet.
          ...stuck({ ...one, instance: '10.0.0.9:8443' }),
          always({ ...one, instance: '10.0.0.8:8443' }, 0),
          always({ ...told(namespace, 'qwen-predictor-1'), phase: 'Running' }, 1),
        ],
        labels: [
          { namespace, pod: 'granite-predictor-1', phase: 'Pending' },
          { namespace, pod: 'llama-predictor-1', phase: 'Failed' },
        ],
      },
    ],
    silent: () => [
      {
        title: 'pods run, have ended well, or are lost with their node',
        given: [
          ...(['Running', 'Succeeded', 'Unknown'] as const).map(phase =>
            always({ ...told(namespace, `${phase.toLowerCase()}-predictor-1`), phase }, 1),
          ),
          always({ ...told(namespace, 'running-predictor-1'), phase: 'Pending' }, 0),
          always({ ...told(namespace, 'running-predictor-1'), phase: 'Failed' }, 0),
        ],
      },
      { title: 'a pod of another namespace is stuck', given: [always({ ...one, namespace: `${namespace}-other` }, 1)] },
    ],
  });
};
