import { type Dice, dice } from '../tools/dice.ts';

/** One try of an attack: its number, and the choices that the seed makes for it. */
export interface Round {
  readonly number: number;
  readonly dice: Dice;
  /** Says what is tried now: it is shown where the round does not end. */
  readonly note: (what: string) => void;
}

/** Something that got through: what the product did, and the input that made it. */
export interface Breach {
  readonly what: string;
  readonly input: string;
}

/** What a round came to. */
export interface Tried {
  readonly breaches: readonly Breach[];
  /** What was tried, and what came of it, for the counts that are printed: `accepted`, `rejected by kustomize`. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** A way in that is tried again and again: one file in `attacks/`, found by its name. */
export interface Attack {
  /** What must not happen, as a sentence. */
  readonly law: string;
  /** Rounds of a short run, as the gate has it. */
  readonly rounds: number;
  /** Seconds that one round may take before it counts as a hang: far more than it needs on a busy machine. */
  readonly patience?: number;
  /** Tools of `npm run tools` that judge. */
  readonly tools?: readonly string[];
  /** Makes ready what all rounds share, and returns how one round is done. */
  readonly start: () => Promise<(round: Round) => Promise<Tried>>;
}

export const defineAttack = (attack: Attack): Attack => attack;

/** The round of a seed with this number: the same whatever other rounds are done. */
export const roundOf = (seed: number, number: number, note: Round['note']): Round => ({
  number,
  note,
  dice: dice(seed * 100_003 + number),
});
