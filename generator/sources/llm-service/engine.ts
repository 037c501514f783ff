import type { Contract, Metric, Series } from '../../model/metric.ts';
import type { Grain } from '../../model/promql.ts';

export type Labels = Readonly<Record<string, string>>;
type Conditions = NonNullable<Grain['where']>;

/** What an engine has no metric for, and what to do about it. */
export interface Lack {
  /** As a sentence without a full stop, after the name of an alert and a colon. */
  readonly lacks: string;
  readonly fix?: string;
}

export const lacks = (why: string, fix?: string): Lack => (fix === undefined ? { lacks: why } : { lacks: why, fix });

export const isLack = (answer: object): answer is Lack => 'lacks' in answer;

/** A metric of an engine as questions meet it: which of its series count, and what such a series looks like. */
export interface Told {
  /** A part of a histogram where it is counted by its sum. */
  readonly metric: Metric | Series;
  readonly where?: Conditions;
  /** Labels of a series that counts, beside those of its target and its model. */
  readonly like?: Labels;
}

/** The same of a histogram. */
export type Timed = Told & { readonly metric: Metric };

/** How requests end. */
export interface Outcomes {
  readonly all: Told;
  /** Those that the server is to blame for: of the same metric, or of one of their own. */
  readonly failed: Told;
  /** Labels of a series of the metric of `failed` that is the client's fault; absent where there is none. */
  readonly refused?: Labels;
}

/** How full the memory for the contexts of running requests is: a share, or a part and its whole. */
export type Fill =
  | { readonly share: Told /** Requests that lost their place because it was full. */; readonly evicted?: Told }
  | { readonly part: Told; readonly whole: Told };

/** A sign that a model is loaded: its series is there only while one is, or is 0 while none is. */
export interface Sign {
  readonly told: Told;
  readonly by: 'presence' | 'value';
}

/** What an engine exposes of itself: a total record of answers, of which each may be that it does not. */
export interface Engine {
  readonly title: string;
  readonly contract: Contract;
  /** The label that tells its models apart; absent where one server has one model and names it nowhere. */
  readonly model?: string;
  readonly outcomes: Outcomes | Lack;
  /** Seconds from the arrival of a request to its first token, and to its last. */
  readonly firstToken: Timed | Lack;
  readonly latency: Timed | Lack;
  /** Tokens written as answers. */
  readonly tokens: Told | Lack;
  readonly running: Told | Lack;
  readonly waiting: Told | Lack;
  readonly fill: Fill | Lack;
  readonly loaded: readonly Sign[] | Lack;
}
