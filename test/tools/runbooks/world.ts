import { addressOf, serviceOf } from '../../../generator/lib/address.ts';
import type { Manifest } from '../../../generator/model/artifact.ts';
import type { OverlayPlan } from '../../../generator/model/plan.ts';
import type { Page } from '../../support/pages.ts';

type Labels = Readonly<Record<string, string>>;

/** Options of a source, as far as worlds are made from them. */
interface Options {
  readonly namespace?: string;
  readonly service?: string;
  readonly port?: string | number;
  readonly selector?: Labels;
  /** Pattern of the pods of a source that has no Service. */
  readonly pods?: string;
  readonly health?: { readonly service: string };
  /** Address that is probed. */
  readonly url?: string;
}

/** A node as the cluster knows it. `host` is where its kubelet is. */
export interface Kubelet {
  readonly host: string;
  readonly port: number;
}

const object = (apiVersion: string, kind: string, name: string, namespace: string | undefined, rest: object = {}) =>
  ({
    apiVersion,
    kind,
    ...rest,
    metadata: { name, ...(namespace ? { namespace } : {}), ...(rest as { metadata?: object }).metadata },
  }) as unknown as Manifest;

/** A pod that runs on a node; its status follows, as the kubelet reports it. Something controls it, as all pods of workloads. */
const pod = (
  name: string,
  namespace: string,
  labels: Labels,
  node: string,
  containers: readonly string[],
  init: readonly string[] = [],
  ports: { readonly ports?: readonly object[] } = {},
): Manifest =>
  object('v1', 'Pod', name, namespace, {
    metadata: {
      labels,
      ownerReferences: [
        { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: `${name}-rs`, uid: 'f0f0f0f0', controller: true },
      ],
    },
    spec: {
      nodeName: node,
      // No kubelet ends it: it is gone as soon as it is deleted.
      terminationGracePeriodSeconds: 0,
      containers: containers.map(container => ({ name: container, image: 'example.com/image:1', ...ports })),
      ...(init.length > 0 ? { initContainers: init.map(each => ({ name: each, image: 'example.com/init:1' })) } : {}),
    },
  });

const node = (name: string, address: string, kubelet: Kubelet): Manifest =>
  object('v1', 'Node', name, undefined, {
    metadata: { labels: { 'nvidia.com/gpu.present': 'true', 'kubernetes.io/hostname': name } },
    status: {
      addresses: [
        { type: 'Hostname', address: kubelet.host },
        { type: 'InternalIP', address },
      ],
      daemonEndpoints: { kubeletEndpoint: { Port: kubelet.port } },
      capacity: { 'nvidia.com/gpu': '4', cpu: '8', memory: '64Gi' },
      allocatable: { 'nvidia.com/gpu': '4', cpu: '8', memory: '64Gi' },
      conditions: [{ type: 'Ready', status: 'True' }],
      nodeInfo: {
        kubeletVersion: 'v1.36.3',
        osImage: 'An operating system',
        kernelVersion: '6.1',
        containerRuntimeVersion: 'cri-o://1.36',
        architecture: 'amd64',
        operatingSystem: 'linux',
        machineID: '',
        systemUUID: '',
        bootID: '',
        kubeProxyVersion: '',
      },
    },
  });

/** Where pods are that no label of an alert places. */
export const NODE = 'node-1';

/** The namespace of the GPU operator, which is not that of the exporter. */
const GPU_OPERATOR = 'gpu-operator-of-the-cluster';

/** A Service that finds its pods by labels of their own, with its pod, its workload and its addresses. */
function serving(
  service: string,
  namespace: string,
  labels: Labels,
  port: string,
  // A port that has no name has a number.
  number = /^\d+$/.test(port) ? Number(port) : 8000,
): readonly Manifest[] {
  const pods = { ...labels, 'found-by': service };
  const selector = { 'found-by': service };
  const name = /^\d+$/.test(port) ? 'api' : port;
  return [
    object('v1', 'Service', service, namespace, {
      metadata: { labels },
      spec: {
        selector,
        ports: [
          { name, port: number, targetPort: number },
          { name: 'probe', port: 9115 },
        ],
      },
    }),
    object('apps/v1', 'Deployment', service, namespace, {
      metadata: { labels },
      spec: {
        replicas: 5,
        selector: { matchLabels: selector },
        template: { metadata: { labels: pods }, spec: { containers: [{ name: 'app', image: 'example.com/image:1' }] } },
      },
    }),
    pod(`${service}-1`, namespace, pods, NODE, ['app'], [], { ports: [{ name, containerPort: number }] }),
    object('discovery.k8s.io/v1', 'EndpointSlice', `${service}-1`, namespace, {
      metadata: { labels: { 'kubernetes.io/service-name': service } },
      addressType: 'IPv4',
      endpoints: [{ addresses: ['192.0.2.1'], conditions: { ready: true } }],
      ports: [{ name, port: number }],
    }),
  ];
}

/** What an instance of a source watches. */
function watched({ overlay, instance, rule }: Page): readonly Manifest[] {
  const { scrape, name } = instance;
  const options = (overlay.config.sources[name] ?? {}) as Options;
  const namespace = options.namespace || ('namespace' in scrape && scrape.namespace) || rule.namespace;
  // Whoever collects it has a monitor there.
  const monitors =
    scrape.from === 'elsewhere'
      ? ['PodMonitor', 'ServiceMonitor'].map(kind => object('monitoring.coreos.com/v1', kind, 'of-another', namespace))
      : [];
  const health = options.health ? serving(options.health.service, namespace, {}, 'http') : [];
  // What is probed stands behind a Service of its own, where it is in the namespace.
  const asked = serviceOf(addressOf(options.url ?? '')?.host ?? '', namespace);
  const probed = asked?.namespace === namespace ? serving(asked.name, namespace, {}, 'http') : [];
  if (options.service !== undefined && options.pods === undefined)
    return [
      ...probed,
      ...serving(options.service, namespace, options.selector ?? {}, String(options.port ?? 'http')),
      ...health,
      ...monitors,
    ];
  if (scrape.from === 'service') return serving(scrape.service, namespace, scrape.matchLabels, scrape.port);
  return options.selector === undefined
    ? monitors
    : [
        ...monitors,
        pod(`${name}-predictor-1`, namespace, options.selector, NODE, ['kserve-container'], ['storage-initializer']),
      ];
}

/** What an alert names with its labels, in each of its scenarios. */
function named({ overlay, instance, rule }: Page, kubelet: Kubelet): readonly Manifest[] {
  const { selector = {}, service, pods } = (overlay.config.sources[instance.name] ?? {}) as Options;
  return rule.alert.fires(rule.values).flatMap(({ labels: sets }) =>
    sets.flatMap(labels => {
      const namespace = labels['namespace'] ?? rule.namespace;
      const on = labels['node'] ?? NODE;
      const address = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(labels['instance'] ?? '')?.[1];
      return [
        ...(labels['node'] ? [node(on, '192.0.2.9', kubelet)] : []),
        ...(address ? [node(`node-${address.replaceAll('.', '-')}`, address, kubelet)] : []),
        ...(address
          ? [
              pod(`exporter-${address.replaceAll('.', '-')}`, namespace, {}, `node-${address.replaceAll('.', '-')}`, [
                'exporter',
              ]),
            ]
          : []),
        ...(labels['node']
          ? [
              pod(`driver-${on}`, GPU_OPERATOR, { 'app.kubernetes.io/component': 'nvidia-driver' }, on, [
                'nvidia-driver-ctr',
              ]),
              pod(`dcgm-${on}`, namespace, selector, on, ['exporter']),
            ]
          : []),
        ...(labels['pod']
          ? [
              pod(
                labels['pod'],
                namespace,
                {
                  ...selector,
                  ...(service ? { 'found-by': service } : {}),
                  'serving.kserve.io/inferenceservice': 'granite',
                },
                on,
                [labels['container'] ?? 'app'],
                pods !== undefined ? ['storage-initializer'] : [],
              ),
            ]
          : []),
        ...(labels['persistentvolumeclaim'] ? [claim(labels['persistentvolumeclaim'], namespace)] : []),
      ];
    }),
  );
}

/** A claim with its volume, which can grow. */
const claim = (name: string, namespace: string): Manifest =>
  object('v1', 'PersistentVolumeClaim', name, namespace, {
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'fast',
      volumeName: `volume-of-${name}`,
      resources: { requests: { storage: '1Gi' } },
    },
    status: { phase: 'Bound', accessModes: ['ReadWriteOnce'], capacity: { storage: '1Gi' } },
  });

/** Things that stand in every namespace of such a cluster. */
const furnished = (namespace: string): readonly Manifest[] => [
  pod('database-1', namespace, {}, NODE, ['server']),
  claim('data', namespace),
  object('v1', 'Secret', 'a-secret', namespace),
  object('v1', 'ResourceQuota', 'quota', namespace, { spec: { hard: { pods: '500' } } }),
  object('v1', 'Event', 'unhealthy', namespace, {
    involvedObject: { kind: 'Pod', name: 'database-1', namespace },
    type: 'Warning',
    reason: 'Unhealthy',
    message: 'Readiness probe failed',
    lastTimestamp: '2026-01-01T00:00:00Z',
  }),
  object('apps/v1', 'DaemonSet', 'agent', namespace, {
    spec: {
      selector: { matchLabels: { agent: 'yes' } },
      template: {
        metadata: { labels: { agent: 'yes' } },
        spec: { containers: [{ name: 'agent', image: 'example.com/agent:1' }] },
      },
    },
  }),
  object('monitoring.coreos.com/v1', 'Probe', 'of-another', namespace),
  object('autoscaling/v2', 'HorizontalPodAutoscaler', 'scaler', namespace, {
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'x', apiVersion: 'apps/v1' }, maxReplicas: 3 },
  }),
  ...['InferenceService', 'LLMInferenceService', 'ServingRuntime'].map(kind =>
    object(
      kind !== 'InferenceService' ? 'serving.kserve.io/v1alpha1' : 'serving.kserve.io/v1beta1',
      kind,
      'granite',
      namespace,
      {
        spec: { predictor: { minReplicas: 1, model: { image: 'example.com/vllm:1' } } },
      },
    ),
  ),
];

const OPERATED = { 'app.kubernetes.io/name': 'alertmanager' };

/** What a Service says of where it leads. */
interface Led {
  readonly selector?: Labels;
  readonly ports?: readonly { readonly port: number; readonly targetPort?: number | string }[];
}

/** What the platform's operators make of a Grafana, and what Alertmanager runs in. */
const around = (overlay: OverlayPlan): readonly Manifest[] => [
  // What a rendered Service leads to, whichever operator makes it.
  ...overlay.objects.flatMap(({ object: { kind, metadata, ...rest } }) => {
    const { selector, ports = [] } = (rest as { spec?: Led }).spec ?? {};
    if (kind !== 'Service' || !selector) return [];
    const open = ports.flatMap(({ port, targetPort }) =>
      typeof targetPort === 'string' ? [{ name: targetPort, containerPort: port }] : [],
    );
    return [pod(`${metadata.name}-0`, metadata.namespace ?? '', selector, NODE, ['app'], [], { ports: open })];
  }),
  ...overlay.objects.flatMap(({ object: { kind, metadata, ...rest } }) => {
    if (kind !== 'Grafana') return [];
    const { spec } = rest as { spec?: { route?: object; ingress?: object } };
    if (spec?.ingress)
      return [
        ...serving(`${metadata.name}-service`, metadata.namespace ?? '', {}, 'grafana'),
        object('networking.k8s.io/v1', 'Ingress', `${metadata.name}-ingress`, metadata.namespace, spec.ingress),
      ];
    return spec?.route
      ? [
          object('route.openshift.io/v1', 'Route', `${metadata.name}-route`, metadata.namespace, {
            spec: { host: 'g.example' },
          }),
        ]
      : // As the Grafana operator makes it (controllers/reconcilers/grafana/service_reconciler.go).
        serving(`${metadata.name}-service`, metadata.namespace ?? '', {}, 'grafana', 3000);
  }),
  pod('alertmanager-user-workload-0', 'openshift-user-workload-monitoring', {}, NODE, ['alertmanager']),
  pod('alertmanager-main-0', 'openshift-monitoring', {}, NODE, ['alertmanager']),
  // As prometheus-operator makes them (pkg/alertmanager/statefulset.go, its governing Service).
  object('v1', 'Service', 'alertmanager-operated', 'monitoring', {
    spec: { selector: OPERATED, ports: [{ name: 'web', port: 9093, targetPort: 9093 }] },
  }),
  pod('alertmanager-operated-0', 'monitoring', OPERATED, NODE, ['alertmanager']),
  pod('kube-state-metrics-1', 'openshift-monitoring', {}, NODE, ['kube-state-metrics']),
  // As a person makes it who follows the README.
  object('v1', 'ConfigMap', 'user-workload-monitoring-config', 'openshift-user-workload-monitoring', {
    data: { 'config.yaml': 'alertmanager: { enabled: true }' },
  }),
  object('storage.k8s.io/v1', 'StorageClass', 'fast', undefined, {
    provisioner: 'example.com/disk',
    allowVolumeExpansion: true,
  }),
];

/** All that the commands of some pages can be about, each once: what is rendered, what it watches, and what alerts name. */
export function worldOf(pages: readonly Page[], kubelet: Kubelet): readonly Manifest[] {
  const rendered = [...new Set(pages.map(({ overlay }) => overlay))].flatMap(overlay => [
    ...overlay.objects.map(each => each.object),
    ...around(overlay),
  ]);
  // What is rendered stands as it is, whatever else bears its name.
  const all = [
    node(NODE, '192.0.2.8', kubelet),
    ...pages.flatMap(watched),
    ...pages.flatMap(page => named(page, kubelet)),
    ...rendered,
  ];
  const namespaces = [
    ...new Set([...pages.map(({ rule }) => rule.namespace), ...all.flatMap(each => each.metadata.namespace ?? [])]),
  ];
  const objects = new Map<string, Manifest>();
  for (const each of [
    ...namespaces.map(name => object('v1', 'Namespace', name, undefined)),
    ...namespaces.flatMap(furnished),
    ...all,
  ]) {
    const key = `${each.apiVersion} ${each.kind} ${each.metadata.namespace ?? ''}/${each.metadata.name}`;
    const before = objects.get(key);
    objects.set(key, before && each.kind === 'Pod' ? joined(before, each) : each);
  }
  return [...objects.values()];
}

/** One pod that is all that two alerts say of it. */
function joined(one: Manifest, other: Manifest): Manifest {
  type Spec = Readonly<Record<string, readonly { readonly name: string }[] | undefined>>;
  const [a, b] = [one['spec'] as Spec, other['spec'] as Spec];
  const both = (field: string) => [
    ...new Map([...(a[field] ?? []), ...(b[field] ?? [])].map(container => [container.name, container])).values(),
  ];
  const init = both('initContainers');
  // An alert names an init container as it does any other.
  const main = both('containers').filter(({ name }) => !init.some(one => one.name === name));
  return {
    ...one,
    metadata: { ...one.metadata, labels: { ...other.metadata.labels, ...one.metadata.labels } },
    spec: { ...a, containers: main, initContainers: init },
  };
}
