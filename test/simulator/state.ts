import type { Swaying } from './course.ts';

/** A model server: one engine of vLLM in one pod. */
export interface ServerState extends Swaying {
  /** Requests a second that come to an end. */
  readonly finishes: number;
  /** Share of them that fail inside the server. */
  readonly fails: number;
  /** Prompt and output tokens of each. */
  readonly prompt: number;
  readonly output: number;
  readonly running: number;
  readonly waiting: number;
  /** Share of KV cache blocks in use. */
  readonly cache: number;
  /** Running requests a second that lose their blocks. */
  readonly preempts: number;
  /** Latencies, relative to those of a calm day. */
  readonly slow: number;
  /** Whether the engine was put to sleep, its weights out of the GPU. */
  readonly asleep: boolean;
  /** Requests a second that hang until their clients give up: vLLM counts them as answered well. */
  readonly abandoned: number;
}

/** A pod, as Kubernetes reports of it. */
export interface PodState extends Swaying {
  /** Nothing where there is no such pod. */
  readonly phase: 'Pending' | 'Running' | 'Failed' | undefined;
  readonly ready: boolean;
  /** Restarts of its container, which waits ever longer between them. */
  readonly restartsPerHour: number;
  /** Share of its memory that its working set takes, and of its volume that is used. */
  readonly memory: number;
  readonly volume: number;
}

export interface GpuState extends Swaying {
  /** Share of time with work. */
  readonly busy: number;
  /** Share of memory taken. */
  readonly memory: number;
  readonly celsius: number;
  readonly watts: number;
  /** Number of the last fault. */
  readonly xid: number;
}

export interface NodeState extends Swaying {
  /** Share of CPU time in use, of memory and of the disk. */
  readonly cpu: number;
  readonly memory: number;
  readonly disk: number;
}

/** What an exporter of provider billing sees. */
export interface ProviderState extends Swaying {
  /** Whether collections end well. */
  readonly collects: boolean;
  /** Whether the key may read usage. */
  readonly seesUsage: boolean;
  /** Requests a second, and cost of a whole day, relative to a calm day. */
  readonly demand: number;
  readonly cost: number;
}

/** What a gateway sees of its clients and of the deployments behind it. */
export interface GatewayState extends Swaying {
  /** Requests a second of all clients. */
  readonly requests: number;
  /** Shares of them that the gateway or what is behind it fails, and that its limits turn away. */
  readonly fails: number;
  readonly limited: number;
  /** Latencies, and tokens of a request, relative to those of a calm day. */
  readonly slow: number;
  readonly long: number;
  /** Whether the deployment of the provider fails, and whether what takes its place does. */
  readonly outage: boolean;
  readonly stranded: boolean;
  /** Share of lookups that the cache answers, and of budgets that is spent. */
  readonly hits: number;
  readonly spent: number;
}

/** What an exporter sees of the one thing it watches: a database, a cache, an address. */
export interface WatchedState extends Swaying {
  readonly answers: boolean;
  /** Share of its limit that is taken: connections, or memory. */
  readonly full: number;
  /** Share of lookups that find something. */
  readonly hits: number;
}

const SERVER: ServerState = {
  sway: 1,
  finishes: 1.6,
  fails: 0,
  prompt: 640,
  output: 210,
  running: 9,
  waiting: 0,
  cache: 0.42,
  preempts: 0,
  slow: 1,
  asleep: false,
  abandoned: 0,
};

/** States of a calm day. */
export const CALM = {
  server: SERVER,
  pod: {
    sway: 0,
    phase: 'Running',
    ready: true,
    restartsPerHour: 0,
    memory: 0.45,
    volume: 0.4,
  } satisfies PodState as PodState,
  gpu: { sway: 1, busy: 0.68, memory: 0.92, celsius: 58, watts: 420, xid: 0 } satisfies GpuState as GpuState,
  idleGpu: { sway: 0, busy: 0, memory: 0.01, celsius: 33, watts: 70, xid: 0 } satisfies GpuState as GpuState,
  node: { sway: 1, cpu: 0.31, memory: 0.44, disk: 0.45 } satisfies NodeState as NodeState,
  gateway: {
    sway: 1,
    requests: 2,
    fails: 0,
    limited: 0.002,
    slow: 1,
    long: 1,
    outage: false,
    stranded: false,
    hits: 0.62,
    spent: 0.4,
  } satisfies GatewayState as GatewayState,
  watched: { sway: 0, answers: true, full: 0.35, hits: 0.97 } satisfies WatchedState as WatchedState,
  provider: { sway: 1, collects: true, seesUsage: true, demand: 1, cost: 1 } satisfies ProviderState as ProviderState,
};

/** States of those for whom everything goes wrong all the time. */
export const TROUBLED: typeof CALM = {
  ...CALM,
  server: { ...SERVER, sway: 0, finishes: 0.4, fails: 0.9, running: 60, waiting: 80, cache: 1, preempts: 2, slow: 30 },
  gateway: {
    ...CALM.gateway,
    fails: 0.9,
    limited: 0.5,
    slow: 30,
    long: 90,
    outage: true,
    stranded: true,
    hits: 0,
    spent: 1,
  },
  watched: { ...CALM.watched, full: 1, hits: 0 },
  provider: { ...CALM.provider, collects: false, cost: 90 },
};
