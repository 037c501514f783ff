import type { Manifest } from '../../../generator/model/artifact.ts';
import { until } from '../../cluster/until.ts';
import { crashing, ended, put, putOut, running, unplaced } from '../../engines/kubelet.ts';
import { kubernetes, kubeStateMetrics } from '../../engines/kubernetes.ts';
import { type Exercise, scrape } from '../exercise.ts';

const NAMESPACE = 'models';
const LABELS = { 'app.kubernetes.io/name': 'granite' };

type Stated = Manifest & { readonly status?: object };

const object = (apiVersion: string, kind: string, name: string, rest: object = {}, labels: object = LABELS): Stated =>
  ({ apiVersion, kind, metadata: { name, namespace: NAMESPACE, labels }, ...rest }) as unknown as Stated;

const SELECTED = {
  selector: { matchLabels: LABELS },
  template: { metadata: { labels: LABELS }, spec: { containers: [{ name: 'server', image: 'example.com/server:1' }] } },
};

/** A pod of a ReplicaSet on the node, which asks for a GPU and mounts a claim. */
const pod = (name: string, status: object): Stated => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name,
    namespace: NAMESPACE,
    labels: LABELS,
    ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'granite', uid: 'f0f0', controller: true }],
  } as Manifest['metadata'],
  spec: {
    ...('phase' in status && status.phase === 'Pending' ? {} : { nodeName: 'gpu-node-1' }),
    containers: [
      {
        name: 'server',
        image: 'example.com/server:1',
        resources: {
          requests: { cpu: '1', memory: '1Gi', 'nvidia.com/gpu': '1' },
          limits: { memory: '2Gi', 'nvidia.com/gpu': '1' },
        },
      },
    ],
    volumes: [{ name: 'weights', persistentVolumeClaim: { claimName: 'weights' } }],
  },
  status,
});

const capacity = { cpu: '8', memory: '64Gi', pods: '110', 'nvidia.com/gpu': '4' };

const node: Stated = {
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: 'gpu-node-1', labels: { 'node-role.kubernetes.io/worker': '', 'nvidia.com/gpu.present': 'true' } },
  spec: { unschedulable: true, podCIDR: '10.0.0.0/24' },
  status: {
    capacity,
    allocatable: capacity,
    addresses: [{ type: 'InternalIP', address: '192.0.2.8' }],
    nodeInfo: {
      ...{ kubeletVersion: 'v1.36.3', osImage: 'An operating system', kernelVersion: '6.1', architecture: 'amd64' },
      ...{ containerRuntimeVersion: 'cri-o://1.36', operatingSystem: 'linux', systemUUID: 'f0f0', machineID: '' },
      ...{ bootID: '', kubeProxyVersion: '' },
    },
    conditions: [
      { type: 'Ready', status: 'False' },
      { type: 'MemoryPressure', status: 'True' },
    ],
  },
};

/** Reasons for which a pod is put out, and one that kube-state-metrics does not list: it calls that `Other`. */
const REASONS = [
  ...['Evicted', 'NodeAffinity', 'NodeLost', 'PreemptionByScheduler', 'SchedulingGated', 'Shutdown'],
  ...['TerminationByKubelet', 'UnexpectedAdmissionError', 'OutOfcpu'],
];

/** A namespace as full as one of a team, on a bad day: pods in every state that the contract tells apart. */
const WORLD: readonly Stated[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE, labels: { team: 'models' } } },
  node,
  object('v1', 'PersistentVolumeClaim', 'weights', {
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'fast',
      volumeName: 'volume-1',
      volumeMode: 'Filesystem',
      resources: { requests: { storage: '10Gi' } },
    },
    status: { phase: 'Bound', accessModes: ['ReadWriteOnce'], capacity: { storage: '10Gi' } },
  }),
  pod('ready', running('server', true)),
  pod('unready', running('server', false)),
  pod('crashing', crashing('server', 7, { reason: 'OOMKilled', exitCode: 137 })),
  pod('broken', crashing('server', 2, { reason: 'Error', exitCode: 1 })),
  pod('failed', ended('server', { reason: 'Error', exitCode: 1 })),
  pod('done', ended('server', { reason: 'Completed', exitCode: 0 })),
  ...REASONS.map(reason => pod(reason.toLowerCase(), putOut(reason))),
  pod('unplaced', unplaced),
  object('apps/v1', 'Deployment', 'granite', {
    spec: { replicas: 3, ...SELECTED },
    status: { replicas: 3, availableReplicas: 1, unavailableReplicas: 2, readyReplicas: 1 },
  }),
  object('apps/v1', 'StatefulSet', 'store', {
    spec: { replicas: 2, serviceName: 'store', ...SELECTED },
    status: { replicas: 2, readyReplicas: 1 },
  }),
  object('apps/v1', 'DaemonSet', 'exporter', {
    spec: SELECTED,
    status: { desiredNumberScheduled: 2, currentNumberScheduled: 2, numberReady: 1, numberMisscheduled: 0 },
  }),
  object('autoscaling/v2', 'HorizontalPodAutoscaler', 'granite', {
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'granite', apiVersion: 'apps/v1' }, maxReplicas: 5 },
    status: { currentReplicas: 3, desiredReplicas: 3 },
  }),
];

/** What each pod must be seen as, so that a metric is not there by its name alone: a line of the exposition. */
const SEEN: readonly RegExp[] = [
  /^kube_pod_status_ready\{.*pod="ready".*condition="true".*\} 1$/m,
  /^kube_pod_status_ready\{.*pod="unready".*condition="false".*\} 1$/m,
  /^kube_pod_status_phase\{.*pod="crashing".*phase="Running".*\} 1$/m,
  /^kube_pod_container_status_waiting_reason\{.*pod="crashing".*reason="CrashLoopBackOff".*\} 1$/m,
  /^kube_pod_container_status_last_terminated_reason\{.*pod="crashing".*reason="OOMKilled".*\} 1$/m,
  /^kube_pod_container_status_restarts_total\{.*pod="crashing".*\} 7$/m,
  /^kube_pod_container_status_terminated_reason\{.*pod="failed".*reason="Error".*\} 1$/m,
  /^kube_pod_status_reason\{.*pod="evicted".*reason="Evicted".*\} 1$/m,
  /^kube_pod_status_unschedulable\{.*pod="unplaced".*\} 1$/m,
  /^kube_node_status_allocatable\{.*resource="nvidia_com_gpu".*\} 4$/m,
  /^kube_deployment_status_replicas_unavailable\{.*\} 2$/m,
  /^kube_horizontalpodautoscaler_status_current_replicas\{.*\} 3$/m,
];

export const exercise: Exercise = {
  name: 'kube-state-metrics',
  contract: 'kube-state-metrics',
  whole: false,
  unreached: {},
  run: async site => {
    const started = await kubernetes(site.folder, site.start);
    for (const each of WORLD) await put(started.kube, each);
    const port = await site.port();
    await site.start(kubeStateMetrics(started, port, await site.port()));
    const url = `http://127.0.0.1:${port}/metrics`;
    let text = '';
    await until(
      'kube-state-metrics has seen every object',
      async () => {
        text = await scrape(url);
        return SEEN.every(line => line.test(text));
      },
      { seconds: 60, state: async () => SEEN.filter(line => !line.test(text)).map(String) },
    );
    return { version: '2.20.0', texts: [text] };
  },
};
