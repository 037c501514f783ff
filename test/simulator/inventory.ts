/** The little world: what stands in it, before anything is measured. Names are as Kubernetes and KServe make them. */

export interface NodeItem {
  readonly name: string;
  readonly ip: string;
  readonly cpus: number;
  readonly memory: number;
  readonly gpus: number;
}

const GiB = 1024 ** 3;

export const NODES = [
  { name: 'gpu-node-1', ip: '10.0.1.21', cpus: 8, memory: 512 * GiB, gpus: 4 },
  { name: 'gpu-node-2', ip: '10.0.1.22', cpus: 8, memory: 512 * GiB, gpus: 4 },
  { name: 'cpu-node-1', ip: '10.0.1.31', cpus: 8, memory: 128 * GiB, gpus: 0 },
] as const satisfies readonly NodeItem[];

export const GPU_MODEL = {
  name: 'NVIDIA H100 80GB HBM3',
  memory: 81_559,
  reserved: 551,
  driver: '570.124.06',
} as const;

export interface PodItem {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Nothing where no node takes it. */
  readonly node?: string;
  readonly owner: readonly [kind: string, name: string];
  readonly container: string;
  readonly image: string;
  readonly memory: number;
  /** Indexes of its GPUs on its node. */
  readonly gpus?: readonly number[];
  readonly claim?: string;
  /** Set where it is there only while a profile asks for it. */
  readonly spare?: true;
}

/** A predictor pod (kserve/kserve, pkg/constants/constants.go: labels and names of the raw deployment). */
const predictor = (
  model: string,
  pod: string,
  node: string | undefined,
  gpus: readonly number[],
  worker = '',
): PodItem => ({
  name: `${model}-predictor${worker}-${pod}`,
  labels: {
    app: `isvc.${model}-predictor${worker}`,
    component: 'predictor',
    'serving.kserve.io/inferenceservice': model,
  },
  ...(node ? { node } : {}),
  owner: ['ReplicaSet', `${model}-predictor${worker}-${pod.split('-')[0]}`],
  container: worker ? 'worker-container' : 'kserve-container',
  image: 'vllm/vllm-openai:v0.33.0',
  memory: 64 * GiB,
  gpus,
  claim: `${model}-weights`,
});

/** Two replicas of one model, and one model over two pods, of which the second serves no metrics. */
export const PREDICTORS = {
  granite1: predictor('granite', '6f7c9d5b84-q4x7z', 'gpu-node-1', [0]),
  granite2: predictor('granite', '6f7c9d5b84-t9k2m', 'gpu-node-2', [0]),
  llama: predictor('llama', '5d8f6c7b9f-h2v5n', 'gpu-node-1', [1, 2]),
  llamaWorker: predictor('llama', '7b9c4d6f58-w8r3j', 'gpu-node-2', [1, 2], '-worker'),
} as const;

/** A third replica, which is there only where a profile asks for it. */
export const REPLACEMENT = predictor('granite', '6f7c9d5b84-z6p8d', undefined, []);

export const EXPORTER: PodItem = {
  name: 'robotheus-7d6b5c9f4c-m3n8p',
  labels: { 'app.kubernetes.io/name': 'robotheus' },
  node: 'cpu-node-1',
  owner: ['ReplicaSet', 'robotheus-7d6b5c9f4c'],
  container: 'robotheus',
  image: 'ghcr.io/thepetk/robotheus:v0.1.9',
  memory: GiB / 4,
};

/** The exporter of each node that has GPUs. */
export const GPU_EXPORTERS = [
  ['gpu-node-1', 'x7k2p'],
  ['gpu-node-2', 'm4r9t'],
].map(([node = '', suffix]) => ({
  name: `nvidia-dcgm-exporter-${suffix}`,
  labels: { app: 'nvidia-dcgm-exporter' },
  node,
  owner: ['DaemonSet', 'nvidia-dcgm-exporter'],
  container: 'nvidia-dcgm-exporter',
  image: 'nvcr.io/nvidia/k8s/dcgm-exporter:4.5.3-4.8.2-distroless',
  memory: GiB / 2,
})) satisfies PodItem[];

/** A namespace of other people, where everything goes wrong all the time: no alert and no panel may see it. */
export const NEIGHBOURS = {
  namespace: 'playground',
  server: { ...predictor('mixtral', '8c5d7f9b6d-k7w2s', 'gpu-node-2', [3]) },
  pending: { ...predictor('falcon', '9b6d8c5d7f-r5t8x', undefined, []) },
  crashing: { ...predictor('phi', '7f9b6d8c5d-b3n6v', 'cpu-node-1', []) },
  exporter: { ...EXPORTER, name: 'robotheus-6c9f4c7d6b-p8m3n' },
} as const;

/** Projects of the organization at the provider, and what each uses on a calm day. */
export const PROJECTS = [
  { project: 'chat', key: 'key_a1b2', model: 'gpt-5-mini', requests: 0.9, input: 850, output: 240, usdPerDay: 31 },
  { project: 'search', key: 'key_c3d4', model: 'gpt-5-nano', requests: 2.4, input: 310, output: 45, usdPerDay: 9 },
] as const;

/** The model that a service without KServe serves. */
export const MODEL = 'granite';

/** What a gateway serves: a model of one's own, and one of a provider. */
export const SERVED = [
  {
    share: 0.7,
    provider: false,
    ...served('granite', 'granite-8b', 'hosted_vllm', 'http://granite.models.svc:8080/v1'),
  },
  { share: 0.3, provider: true, ...served('gpt-5-mini', 'gpt-5-mini', 'openai', 'https://api.openai.com/v1') },
] as const;

function served(asked: string, model: string, provider: string, base: string) {
  return {
    labels: {
      requested_model: asked,
      model_group: asked,
      model,
      litellm_model_name: model,
      model_id: `id-of-${model}`,
      api_base: base,
      api_provider: provider,
      fallback_model: 'granite',
      hashed_api_key: '88dc28d0f030c55ed4ab77ed8faf098196cb1c05df778539800c9f1243fe6b4b',
      api_key_alias: 'chat',
      team: 'team-1',
      team_alias: 'Chat',
      user: 'user-1',
      user_email: 'someone@example.com',
      route: '/v1/chat/completions',
      client_ip: '10.128.0.9',
      user_agent: 'openai-python',
    },
  };
}

/** A pod of a service, on a node, with the labels that the overlay looks for. */
const service = (name: string, suffix: string, node: string, more: Partial<PodItem> = {}): PodItem => ({
  name: `${name}-${suffix}`,
  labels: {},
  node,
  owner: ['ReplicaSet', `${name}-${suffix.split('-')[0]}`],
  container: name,
  image: `registry.example/${name}:1`,
  memory: GiB,
  ...more,
});

export const LITELLM = [
  service('litellm', '6b7d8c9f54-x2k4p', 'cpu-node-1'),
  service('litellm', '6b7d8c9f54-n7m3q', 'cpu-node-1'),
] as const;

export const LLM_SERVICE = ['gpu-node-1', 'gpu-node-2'].map((node, index) =>
  service('llm-inference', `5f8c7d6b94-${['h4j2k', 'v8b5n'][index]}`, node, {
    gpus: [0],
    memory: 64 * GiB,
    claim: 'weights',
  }),
);

export const POSTGRES_EXPORTER = service('prometheus-postgres-exporter', '7c6d5b8f49-q3w5e', 'cpu-node-1');
export const REDIS_EXPORTER = service('prometheus-redis-exporter', '8d5c7b6f94-r6t8y', 'cpu-node-1');
export const CANARY = service('canary', '6d8f7b5c94-k3j7h', 'cpu-node-1');
export const BLACKBOX_EXPORTER = service('blackbox-exporter', '9f4b6c8d75-u2i4o', 'cpu-node-1');

/** What asks Ollama. */
export const OLLAMA_PROBER = service('ollama-prober', '5c8d7b6f94-w3n6t', 'cpu-node-1');

/** Two servers of llama.cpp. */
export const LLAMA_CPP = [
  service('llama-server', '6c9f5d8b74-d4s7k', 'cpu-node-1'),
  service('llama-server', '6c9f5d8b74-p2j9x', 'cpu-node-1'),
] as const;

/** A pair of Prometheus, as its operator names them. */
export const PROMETHEUS = ['0', '1'].map(ordinal =>
  service('prometheus-main', ordinal, 'cpu-node-1', {
    owner: ['StatefulSet', 'prometheus-main'],
    container: 'prometheus',
  }),
);

/** Members of an Alertmanager, as its operator names them. */
export const MEMBERS = ['0', '1'].map(ordinal =>
  service('alertmanager-main', ordinal, 'cpu-node-1', {
    owner: ['StatefulSet', 'alertmanager-main'],
    container: 'alertmanager',
  }),
);

/** What sends and shows logs, as charts name them. */
export const LOGGING = {
  'otel-collector': service('opentelemetry-collector', '6b9c7d5f84-v3k8n', 'cpu-node-1'),
  grafana: service('grafana', '7c5d9b6f84-j2h6s', 'cpu-node-1'),
} as const;

/** Replicas of a service of one's own, whose metrics a contract says. */
export const OWN_SERVICE = ['x4c8v', 'p2n7d'].map(suffix =>
  service('own-service', `7d9f5b6c8-${suffix}`, 'gpu-node-1', { claim: 'weights' }),
);

/** Pods of each part of Thanos, by the contract that they keep. */
export const THANOS = {
  'thanos-sidecar': thanos('sidecar', 2),
  'thanos-query': thanos('query', 2),
  'thanos-store': thanos('store', 2),
  'thanos-compact': thanos('compact', 1, 1),
  'thanos-rule': thanos('rule', 2),
} as const;

function thanos(part: string, replicas: number, spares = 0): readonly PodItem[] {
  return Array.from({ length: replicas + spares }, (_, ordinal) =>
    service(`thanos-${part}`, String(ordinal), 'cpu-node-1', {
      owner: ['StatefulSet', `thanos-${part}`],
      container: 'thanos',
      ...(ordinal < replicas ? {} : { spare: true }),
    }),
  );
}

/** Parts of Loki, as its operator names them. */
export const LOKI = [
  ['distributor', '6f8d9c7b54-k2m4x'],
  ['querier', '7c5b8d9f64-p6w8z'],
].map(([part = '', suffix = '']) => service(`logging-${part}`, suffix, 'cpu-node-1', { container: `loki-${part}` }));

/** Pods of each kind of source, or of the contract that its instance keeps, that has a pod of its own wherever it is watched. */
export const SERVICES: Readonly<Record<string, readonly PodItem[]>> = {
  litellm: LITELLM,
  'llm-service': LLM_SERVICE,
  'postgres-exporter': [POSTGRES_EXPORTER],
  'redis-exporter': [REDIS_EXPORTER],
  'blackbox-exporter': [BLACKBOX_EXPORTER],
  ollama: [OLLAMA_PROBER],
  'llama-cpp': LLAMA_CPP,
  prometheus: PROMETHEUS,
  alertmanager: MEMBERS,
  ...Object.fromEntries(Object.entries(LOGGING).map(([kind, pod]) => [kind, [pod]])),
  ...THANOS,
  loki: LOKI,
  custom: OWN_SERVICE,
  canary: [CANARY],
  'dcgm-exporter': GPU_EXPORTERS,
  'node-exporter': NODES.map(({ name }) =>
    service('node-exporter', name, name, { owner: ['DaemonSet', 'node-exporter'] }),
  ),
};

/** What keeps state, in the namespace of a gateway. */
export const DATABASE = service('postgresql', '0', 'cpu-node-1', {
  owner: ['StatefulSet', 'postgresql'],
  claim: 'data-postgresql-0',
});
