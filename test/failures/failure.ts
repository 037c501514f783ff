import type { Site } from './ground.ts';

/** A failure that is made for real, in a namespace of its own: one file of `test/failures/failures/`, named as it is. */
export interface Failure {
  /** Name of its file, and the namespace its series carry. */
  readonly name: string;
  /** What happens, as a sentence without a full stop. */
  readonly title: string;
  /** Whether the gate makes it; the others are made with `--all` or by name. */
  readonly gate: boolean;
  /** Whether it is made after all others and by itself, as it takes the whole machine. */
  readonly alone?: true;
  /** What the config watches there, beside the namespace: instances of sources by name. */
  readonly sources: Readonly<Record<string, { readonly kind: string; readonly [option: string]: unknown }>>;
  /** Alerts that must fire, each with the seconds after the cause within which its condition must hold. */
  readonly fires: Readonly<Record<string, number>>;
  /** Alerts that may fire as well, as they follow from it by way of load or time. Every other one must stay silent. */
  readonly may?: readonly string[];
  /** Alerts that a reader would expect and that cannot see it, each with the reason. They must stay silent. */
  readonly blind?: Readonly<Record<string, string>>;
  /** Seconds to look on after the last of them has fired, or all along where none must: who is silent must have had time. */
  readonly watch: number;
  /** Starts everything that is healthy at first. */
  readonly arrange: (site: Site) => Promise<Arranged>;
}

/** A place where everything is well, and how that ends and begins again. */
export interface Arranged {
  readonly cause: () => Promise<void> | void;
  readonly mend: () => Promise<void> | void;
}

/** Declares a failure; `Failure` alone would widen the names of its alerts. */
export const defineFailure = (failure: Failure): Failure => failure;
