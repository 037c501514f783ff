import type { Labels } from './family.ts';
import type { GatewayState, GpuState, NodeState, PodState, ProviderState, ServerState, WatchedState } from './state.ts';

/** What a profile changes, thing by thing: names are those of `inventory.ts`. What it leaves out stays as on a calm day. */
export interface Changes {
  readonly servers?: Readonly<Record<string, Partial<ServerState>>>;
  readonly pods?: Readonly<Record<string, Partial<PodState>>>;
  /** By node and index: `gpu-node-1/0`. */
  readonly gpus?: Readonly<Record<string, Partial<GpuState>>>;
  readonly nodes?: Readonly<Record<string, Partial<NodeState>>>;
  readonly gateways?: Readonly<Record<string, Partial<GatewayState>>>;
  /** By the pod of the exporter. */
  readonly watched?: Readonly<Record<string, Partial<WatchedState>>>;
  readonly providers?: Readonly<Record<string, Partial<ProviderState>>>;
}

/** An alert that must fire: the labels its expression leaves on it, but those that say only where its source stands. */
export interface Expected {
  readonly alert: string;
  readonly labels: Labels;
}

/** Something that happens to the little world, and what must come of it. */
export interface Profile {
  readonly name: string;
  /** What happens, as a sentence without a full stop. */
  readonly title: string;
  /** Minutes from the first sample to the change. */
  readonly after: number;
  readonly changes: Changes;
  /** Every alert that fires at the end, and no other does. */
  readonly alerts: readonly Expected[];
  /**
   * Panels without a series until this happens, by title, and why: the source itself shows nothing before. Each is asked
   * here instead of on a calm day.
   */
  readonly reveals?: Readonly<Record<string, string>>;
  /** A failure that was made for real and that this is like: what changes here must behave as it was recorded then. */
  readonly recording?: string;
  /** A failure whose recording is shown in place of what is made up. */
  readonly replays?: string;
}

/** Two hours of calm, then four of the cause: longer than what any alert but one waits for. */
export const CALM_MINUTES = 120;
