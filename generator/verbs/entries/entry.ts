import type { Plan } from '../../model/plan.ts';

/** A thing that can be explained. */
export interface Entry {
  /** What sort of thing it is. */
  readonly what: string;
  /** What it goes by, its own name first. */
  readonly names: readonly string[];
  readonly pairs: () => readonly (readonly [string, string])[];
}

/** The things of one sort; without a plan, those of the program alone. */
export type EntriesOf = (plan: Plan | undefined) => readonly Entry[] | Promise<readonly Entry[]>;
