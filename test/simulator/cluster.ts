import type { OverlayPlan } from '../../generator/model/plan.ts';
import { type Course, type Swaying, stateAt, type Times } from './course.ts';
import {
  DATABASE,
  EXPORTER,
  NEIGHBOURS,
  NODES,
  type NodeItem,
  type PodItem,
  PREDICTORS,
  REPLACEMENT,
  SERVICES,
} from './inventory.ts';
import type { Profile } from './profile.ts';
import {
  CALM,
  type GatewayState,
  type GpuState,
  type NodeState,
  type PodState,
  type ProviderState,
  type ServerState,
  TROUBLED,
  type WatchedState,
} from './state.ts';
import { fraction, wave } from './wave.ts';

export interface Pod {
  readonly item: PodItem;
  readonly namespace: string;
  readonly ip: string;
  readonly uid: string;
  readonly state: Course<PodState>;
  /** The kind of source that it is a target of, where it is one. */
  readonly kind?: string;
  /** The model it serves, where it does. */
  readonly server?: Course<ServerState>;
  /** The traffic that goes through it, where it is a gateway. */
  readonly gateway?: Course<GatewayState>;
  /** What it sees of the one thing it watches, where it is an exporter of that. */
  readonly watched?: Course<WatchedState>;
  /** What it sees of the provider, where it is an exporter of that. */
  readonly provider?: Course<ProviderState>;
  /** The node whose GPUs it tells of. */
  readonly tells?: string;
}

export interface Node {
  readonly item: NodeItem;
  readonly state: Course<NodeState>;
}

export interface Gpu {
  readonly node: string;
  readonly index: number;
  readonly state: Course<GpuState>;
  /** The pod that holds it. */
  readonly pod?: Pod;
}

/** The little world, with everything that happens in it. */
export interface Cluster extends Times {
  readonly nodes: readonly Node[];
  readonly pods: readonly Pod[];
  readonly gpus: readonly Gpu[];
}

/** Namespaces in which the overlay expects a kind of source. */
const namespacesOf = ({ instances }: OverlayPlan, kind: string): string[] => [
  ...new Set(instances.filter(({ source }) => source.kind === kind).map(({ scrape }) => scrape.namespace)),
];

/** Puts the world where the overlay looks for it, and lets the profile happen. */
export function cluster(overlay: OverlayPlan, { changes }: Pick<Profile, 'changes'>, times: Times): Cluster {
  const course = <S extends Swaying>(name: string, before: S, change: Partial<S> | undefined): Course<S> => ({
    ...times,
    before,
    during: change ? { ...before, ...change } : before,
    wave: wave(name),
  });
  const pod = (item: PodItem, namespace: string, calm: Partial<PodState> = {}): Pod => ({
    item,
    namespace,
    ip: `10.128.${Math.floor(256 * fraction(item.name))}.${2 + Math.floor(250 * fraction(`${namespace}/${item.name}`))}`,
    uid: uid(`${namespace}/${item.name}`),
    state: course<PodState>(item.name, { ...CALM.pod, ...calm }, changes.pods?.[item.name]),
  });
  const server = (item: PodItem, namespace: string, calm: Partial<ServerState> = {}): Pod => ({
    ...pod(item, namespace),
    kind: 'vllm',
    server: course<ServerState>(item.name, { ...CALM.server, ...calm }, changes.servers?.[item.name]),
  });
  const exporter = (item: PodItem, namespace: string, calm: Partial<ProviderState> = {}): Pod => ({
    ...pod(item, namespace),
    kind: 'robotheus',
    provider: course<ProviderState>(item.name, { ...CALM.provider, ...calm }, changes.providers?.[item.name]),
  });

  /** A pod that does what pods behind a Service of this kind do. */
  const behind = (kind: string, item: PodItem, namespace: string, calm: typeof CALM): Pod => ({
    ...pod(item, namespace, item.spare ? { phase: undefined, ready: false } : {}),
    kind,
    ...(['llm-service', 'llama-cpp'].includes(kind)
      ? {
          server: course<ServerState>(
            item.name,
            { ...calm.server, running: calm.server.running / 3 },
            changes.servers?.[item.name],
          ),
        }
      : kind === 'litellm'
        ? { gateway: course<GatewayState>(item.name, calm.gateway, changes.gateways?.[item.name]) }
        : ['node-exporter', 'dcgm-exporter'].includes(kind)
          ? { tells: item.node ?? '' }
          : { watched: course<WatchedState>(item.name, calm.watched, changes.watched?.[item.name]) }),
  });
  /** Those that the overlay looks for, by the labels that it looks for, and those that other people have of them. */
  const services = overlay.instances.flatMap(({ source: { kind }, contract, scrape, placement }, index) => {
    // A pod of a second instance of a kind is another pod.
    const known = SERVICES[contract.source] ? contract.source : kind;
    const nth = overlay.instances
      .slice(0, index)
      .filter(one => one.source.kind === kind && (known === kind || one.contract.source === known)).length;
    const labels = 'matchLabels' in scrape ? scrape.matchLabels : undefined;
    const items = (SERVICES[known] ?? []).map((item): PodItem => {
      const [owner, name] = item.owner;
      // Charts name a DaemonSet and its Service alike, and `job` is the name of the Service.
      return {
        ...item,
        name: nth === 0 ? item.name : `${item.name}-${nth}`,
        labels: { ...item.labels, ...labels },
        owner: [owner, owner === 'DaemonSet' ? placement.job : name],
      };
    });
    const theirs = items.filter(({ owner: [owner] }) => owner !== 'DaemonSet');
    return [
      ...items.map(item => behind(kind, item, scrape.namespace, CALM)),
      ...theirs.map(item => behind(kind, { ...item, name: `${item.name}-theirs` }, NEIGHBOURS.namespace, TROUBLED)),
    ];
  });

  const { granite1, granite2, llama, llamaWorker } = PREDICTORS;
  const { namespace: elsewhere, server: theirs, pending, crashing, exporter: theirExporter } = NEIGHBOURS;
  const pods = [
    ...namespacesOf(overlay, 'vllm').flatMap(namespace => [
      server(granite1, namespace),
      server(granite2, namespace, { finishes: 1.3 }),
      server(llama, namespace, { finishes: 0.5, prompt: 1400, output: 380, running: 5, cache: 0.36, slow: 2.2 }),
      pod(llamaWorker, namespace),
      pod(REPLACEMENT, namespace, { phase: undefined, ready: false }),
    ]),
    ...namespacesOf(overlay, 'robotheus').map(namespace => exporter(EXPORTER, namespace)),
    ...services,
    ...namespacesOf(overlay, 'litellm').map(namespace => pod(DATABASE, namespace)),
    server(theirs, elsewhere, TROUBLED.server),
    exporter(theirExporter, elsewhere, TROUBLED.provider),
    pod(pending, elsewhere, { phase: 'Pending', ready: false }),
    pod(crashing, elsewhere, { ready: false, restartsPerHour: 20 }),
  ];
  // llama.cpp takes what its model and its slots need; others nearly all of a GPU at their start.
  const sparing = overlay.instances.some(({ contract }) => contract.source === 'llamacpp');
  const taken = sparing ? 0.6 : CALM.gpu.memory;
  return {
    ...times,
    pods,
    nodes: NODES.map(item => ({ item, state: course<NodeState>(item.name, CALM.node, changes.nodes?.[item.name]) })),
    gpus: NODES.flatMap(({ name: node, gpus }) =>
      Array.from({ length: gpus }, (_, index) => {
        const holder = pods.find(({ item }) => item.node === node && item.gpus?.includes(index));
        const name = `${node}/${index}`;
        const calm = holder ? { ...CALM.gpu, memory: taken } : CALM.idleGpu;
        return {
          node,
          index,
          state: course<GpuState>(name, calm, changes.gpus?.[name]),
          ...(holder ? { pod: holder } : {}),
        };
      }),
    ),
  };
}

/** An id in the form of Kubernetes' own. */
export function uid(name: string): string {
  const digits = ['a', 'b', 'c', 'd']
    .map(part =>
      Math.floor(2 ** 32 * fraction(`${name} ${part}`))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Whether a pod runs, and whether it answers besides. */
export const runs = ({ state }: Pod, time: number): boolean => stateAt(state, time).phase === 'Running';
export const answers = (pod: Pod, time: number): boolean => runs(pod, time) && stateAt(pod.state, time).ready;
