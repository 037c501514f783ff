import { type Alert, alert, type Motion, sample } from '../../model/alert.ts';
import { level, matches, promql } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { k8s } from './metrics.ts';
import type { Options } from './options.ts';
import { told } from './scenario.ts';

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
      impact: 'Its model has a replica less. Where it was the only one, the model serves nobody.',
      diagnosis: [
        {
          say: "Read why, with the alert's pod as POD: the events are at the end",
          run: 'kubectl describe pod $POD -n $NAMESPACE',
        },
        {
          say: 'Where it cannot be placed, see what is left of the GPUs',
          run: 'kubectl describe nodes -l nvidia.com/gpu.present=true | grep -A 12 "Allocated resources"',
        },
        {
          say: 'Where the model is not loaded, read what fetches it',
          run: 'kubectl logs $POD -n $NAMESPACE -c storage-initializer --tail=50',
        },
        {
          say: 'Where it has failed, read its last words',
          run: 'kubectl logs $POD -n $NAMESPACE --all-containers --tail=50',
        },
      ],
      mitigation: [
        'Without a free GPU: scale another model down, or add a node.',
        'An image or a model that cannot be fetched needs its pull secret or its storage credentials back.',
        {
          say: 'A pod that has failed is cleared away; its controller makes another',
          run: 'kubectl delete pod $POD -n $NAMESPACE',
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
