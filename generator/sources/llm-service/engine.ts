import type { Contract } from '../../promql/metric.ts';
import type { Outcomes as Ended, Exposed, Labels, Lack, Timed } from '../../slo/indicator.ts';

/** How requests end. */
export interface Outcomes extends Ended {
  /** Labels of a series of the metric of `failed` that is the client's fault; absent where there is none. */
  readonly refused?: Labels;
}

/** How full the memory for the contexts of running requests is: a share, or a part and its whole. */
export type Fill =
  | { readonly share: Exposed /** Requests that lost their place because it was full. */; readonly evicted?: Exposed }
  | { readonly part: Exposed; readonly whole: Exposed };

/** A sign that a model is loaded: its series is there only while one is, or is 0 while none is. */
export interface Sign {
  readonly exposed: Exposed;
  readonly by: 'presence' | 'value';
}

/** What an engine exposes of itself: a total record of answers, of which each may be that it does not. */
export interface Engine {
  readonly title: string;
  readonly contract: Contract;
  /** The label that tells its models apart; absent where one server has one model and names it nowhere. */
  readonly model?: string;
  /** The label that tells apart the engines of one pod that share its work; absent where there is no such label. */
  readonly rank?: string;
  readonly outcomes: Outcomes | Lack;
  /** Seconds from the arrival of a request to its first token, and to its last. */
  readonly firstToken: Timed | Lack;
  readonly latency: Timed | Lack;
  /** Tokens written as answers. */
  readonly tokens: Exposed | Lack;
  /** Why they say nothing of answers that are being written, where they are counted when a request ends. */
  readonly late?: Lack;
  readonly running: Exposed | Lack;
  readonly waiting: Exposed | Lack;
  readonly fill: Fill | Lack;
  readonly loaded: readonly Sign[] | Lack;
}
