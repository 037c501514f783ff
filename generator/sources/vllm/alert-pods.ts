import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, type Motion, sample } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, describe, logs, objects } from '../../model/steps.ts';
import { level, promql, where } from '../../promql/promql.ts';
import { k8s } from './metrics.ts';
import type { Options } from './options.ts';
import { labelsOfPod, predictor } from './scenario.ts';
import { replacePod } from './steps.ts';

/**
 * A pod that does not come up: by phase, and by readiness where it runs. A running pod whose server does not answer its
 * scrapes is what `VllmReplicaDown` reports; pods of jobs serve nothing. A pod that has failed stays where it is, such as
 * one that was evicted: where a pod of the same controller is ready, its work is done, and one that is missing beside
 * that is reported by its own phase.
 */
export const podNotReady = (at: Watched<Options>): Alert => {
  const { namespace, job, up } = at;
  const [phase, ready, owner] = [k8s.kube_pod_status_phase, k8s.kube_pod_status_ready, k8s.kube_pod_owner];
  const by = ['namespace', 'pod', 'phase'];
  const one = { ...labelsOfPod(namespace, 'granite-predictor-1'), phase: 'Pending' };
  const two = { ...labelsOfPod(namespace, 'llama-predictor-1'), phase: 'Failed' };
  const stuck = (labels: Readonly<Record<string, string>>) => [
    sample(phase, labels, { before: 0, during: 1, after: 0 }),
    sample(phase, { ...labels, phase: 'Running' }, { before: 1, during: 0, after: 1 }),
  ];
  const always = (labels: Readonly<Record<string, string>>, value: Motion) => sample(phase, labels, { during: value });
  /** A pod that runs and whose probe fails for a while. */
  const unready = (pod: string) => [
    always({ ...labelsOfPod(namespace, pod), phase: 'Running' }, 1),
    sample(ready, { ...labelsOfPod(namespace, pod), condition: 'true' }, { before: 1, during: 0, after: 1 }),
    sample(ready, { ...labelsOfPod(namespace, pod), condition: 'false' }, { before: 0, during: 1, after: 0 }),
  ];
  const ofJob = (pod: string) =>
    sample(owner, { ...labelsOfPod(namespace, pod), owner_kind: 'Job', owner_name: 'fetch' }, { during: 1 });
  const target = (pod: string, value: number, labels = {}) =>
    sample(up, { ...predictor(at, pod), ...labels }, { during: value });
  const owned = (pod: string, by = 'granite-6d5f', labels: Readonly<Record<string, string>> = {}) =>
    sample(
      owner,
      { ...labelsOfPod(namespace, pod), owner_kind: 'ReplicaSet', owner_name: by, ...labels },
      { during: 1 },
    );
  /** A pod that is ready. */
  const serving = (pod: string) => [
    always({ ...labelsOfPod(namespace, pod), phase: 'Running' }, 1),
    sample(ready, { ...labelsOfPod(namespace, pod), condition: 'true' }, { during: 1 }),
    sample(ready, { ...labelsOfPod(namespace, pod), condition: 'false' }, { during: 0 }),
  ];
  const evicted = (pod: string) => always({ ...labelsOfPod(namespace, pod), phase: 'Failed' }, 1);
  const owners = promql`${owner}${where({ namespace })}`;
  const isReady = promql`${ready}${where({ namespace, condition: 'true' })} == 1`;
  return alert('VllmPodNotReady', {
    severity: 'critical',
    for: '1h',
    expr: () =>
      promql`(${level('max', phase, { where: { namespace, phase: 'Pending' }, by })} == 1
        or ${level('max', phase, { where: { namespace, phase: 'Failed' }, by })} == 1
          unless on (namespace, pod) (${owners} and on (namespace, owner_kind, owner_name) (${owners} and on (namespace, pod) ${isReady}))
        or ${level('max', phase, { where: { namespace, phase: 'Running' }, by })} == 1
          and on (namespace, pod) ${level('max', ready, { where: { namespace, condition: 'true' }, by: ['namespace', 'pod'] })} == 0
          unless on (namespace, pod) ${level('max', up, { where: at.scope, by: at.replica })} == 0)
        unless on (namespace, pod) ${owner}${where({ namespace, owner_kind: 'Job' })}`,
    summary: 'Pod {{ $labels.pod }} in {{ $labels.namespace }} is {{ $labels.phase }} and not ready',
    description:
      'It serves no request: its phase is {{ $labels.phase }}, and it is not ready. Its model runs with a replica less, or not at all.',
    runbook: {
      meaning:
        'A pod of the namespace cannot be placed or started (`Pending`), runs and fails its readiness probe (`Running`), or has ended with an error and is not started again (`Failed`).',
      impact: 'Its model has a replica less. Where it was the only one, the model serves no request.',
      diagnosis: [
        describe(alertedPod, {
          say: 'Read why',
          look: 'The events are at the end: `Insufficient nvidia.com/gpu` is no free GPU, `ErrImagePull` the image, and `FailedMount` a volume or Secret.',
        }),
        objects(
          {
            kinds: ['nodes'],
            in: 'cluster',
            labels: { 'nvidia.com/gpu.present': 'true' },
            as: 'description',
            matching: '^Name:|^  nvidia.com/gpu',
          },
          {
            say: 'Where it cannot be placed, see what is left of the GPUs',
            look: 'Each node has its GPUs under `Capacity` and `Allocatable`, and last how many of them are requested.',
          },
        ),
        logs(
          alertedPod,
          { container: fragment`storage-initializer`, tail: 50 },
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
    follows: ['VllmPodCrashLooping'],
    fires: () => [
      {
        title:
          'one pod waits for a GPU, another one was evicted, and two fail their probes while they answer their scrapes',
        given: [
          ...stuck(one),
          ...stuck(two),
          ...unready('phi-predictor-1'),
          target('phi-predictor-1', 1),
          // Whether a target answers says nothing of a pod that is not even placed.
          target('granite-predictor-1', 0),
          // What neighbours say of a pod of the same name.
          target('phi-predictor-1', 0, { namespace: `${namespace}-other` }),
          ...unready('mistral-predictor-1'),
          target('mistral-predictor-1', 0, { job: `${job}-other` }),
          ofJob('fetch-1'),
          // Two more replicas of kube-state-metrics: one tells the same, one has not seen it yet.
          ...stuck({ ...one, instance: '10.0.0.9:8443' }),
          always({ ...one, instance: '10.0.0.8:8443' }, 0),
          always({ ...labelsOfPod(namespace, 'qwen-predictor-1'), phase: 'Running' }, 1),
          sample(ready, { ...labelsOfPod(namespace, 'qwen-predictor-1'), condition: 'true' }, { during: 1 }),
          // The pod that waits is one more of a controller whose others are ready.
          owned('granite-predictor-1'),
          owned('qwen-predictor-1'),
          // What was evicted has a controller with a pod that is not ready, and namesakes of other kinds and names.
          owned('llama-predictor-1', 'llama-7c9d'),
          owned('phi-predictor-1', 'llama-7c9d'),
          owned('qwen-predictor-1', 'llama-7c9d', { owner_kind: 'StatefulSet' }),
        ],
        labels: [
          { namespace, pod: 'granite-predictor-1', phase: 'Pending' },
          { namespace, pod: 'llama-predictor-1', phase: 'Failed' },
          { namespace, pod: 'phi-predictor-1', phase: 'Running' },
          { namespace, pod: 'mistral-predictor-1', phase: 'Running' },
        ],
      },
    ],
    silent: () => [
      {
        title: 'pods run, have ended well, or are lost with their node',
        given: [
          ...(['Running', 'Succeeded', 'Unknown'] as const).flatMap(name => {
            const pod = labelsOfPod(namespace, `${name.toLowerCase()}-predictor-1`);
            return [
              always({ ...pod, phase: name }, 1),
              sample(ready, { ...pod, condition: 'true' }, { during: Number(name === 'Running') }),
              sample(ready, { ...pod, condition: 'false' }, { during: Number(name !== 'Running') }),
            ];
          }),
          always({ ...labelsOfPod(namespace, 'running-predictor-1'), phase: 'Pending' }, 0),
          always({ ...labelsOfPod(namespace, 'running-predictor-1'), phase: 'Failed' }, 0),
        ],
      },
      {
        title: 'a pod was evicted, and a pod in its stead is ready',
        given: [
          evicted('granite-predictor-1'),
          ...serving('granite-predictor-2'),
          ...['granite-predictor-1', 'granite-predictor-2'].map(pod => owned(pod)),
        ],
      },
      {
        title: 'the pods of jobs have failed, wait or are not ready',
        given: [
          always({ ...labelsOfPod(namespace, 'fetch-1'), phase: 'Failed' }, 1),
          always({ ...labelsOfPod(namespace, 'fetch-2'), phase: 'Pending' }, 1),
          ...unready('fetch-3'),
          ...['fetch-1', 'fetch-2', 'fetch-3'].map(ofJob),
        ],
      },
      {
        title: 'a pod that is not ready does not answer its scrapes either',
        given: [...unready('granite-predictor-1'), target('granite-predictor-1', 0)],
      },
      {
        title: 'a pod of another namespace is stuck, one has failed, and another one fails its probe',
        given: [
          always({ ...one, namespace: `${namespace}-other` }, 1),
          always({ ...two, namespace: `${namespace}-other` }, 1),
          always({ ...labelsOfPod(`${namespace}-other`, 'phi-predictor-1'), phase: 'Running' }, 1),
          sample(ready, { ...labelsOfPod(`${namespace}-other`, 'phi-predictor-1'), condition: 'true' }, { during: 0 }),
        ],
      },
    ],
  });
};
