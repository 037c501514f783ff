import { listing } from '../../../generator/lib/words.ts';
import { type Candidate, caught } from './caught.ts';
import { equivalence } from './equivalent.ts';
import { type Mutant, mutantsOf } from './mutant.ts';
import type { Trial } from './trial.ts';

/** A mutant, and what became of it. */
export interface Tried {
  readonly trial: Trial;
  readonly mutant: Mutant;
  /** The test that found fault with it. */
  readonly caughtBy?: string;
  /** Why it cannot be told from the whole rule. */
  readonly reason?: string;
}

/** What the alerts' own scenarios are worth. */
export interface Verdict {
  readonly tried: readonly Tried[];
  /** Share of the mutants that can be told from the whole rule and are. */
  readonly score: number;
  /** Mutants that live although they are different alerts. */
  readonly survivors: readonly Tried[];
  /** Mutants that were called equivalent and are not: the law that said so is wrong. */
  readonly refuted: readonly Tried[];
}

/** Breaks every alert in every way, and has its own scenarios judge each mutant. */
export async function judgeMutants(
  promtool: string,
  trials: readonly Trial[],
  progress?: (left: number, all: number) => void,
): Promise<Verdict> {
  const mutants = trials.flatMap(trial =>
    mutantsOf(trial).map(mutant => ({ trial, mutant, reason: equivalence(mutant, trial) })),
  );
  const candidates = mutants.map(({ trial, mutant }): Candidate => ({ ...mutant, trial }));
  const by = await caught(promtool, [...candidates, ...trials.map(trial => ({ ...trial, trial }))], left =>
    progress?.(left - trials.length, candidates.length),
  );
  const unsound = trials.filter((_, index) => by[candidates.length + index] !== undefined);
  // A test that the whole rule fails as well catches nothing.
  if (unsound.length > 0)
    throw new Error(`${listing(unsound.map(({ alert }) => alert))}: not even the whole rule passes`);
  const tried = mutants.map(({ trial, mutant, reason }, index): Tried => {
    const caughtBy = by[index];
    return {
      trial,
      mutant,
      ...(caughtBy === undefined ? {} : { caughtBy }),
      ...(reason === undefined ? {} : { reason }),
    };
  });
  const refuted = tried.filter(({ caughtBy, reason }) => caughtBy !== undefined && reason !== undefined);
  const survivors = tried.filter(({ caughtBy, reason }) => caughtBy === undefined && reason === undefined);
  const telling = tried.filter(({ caughtBy, reason }) => caughtBy !== undefined || reason === undefined);
  return { tried, survivors, refuted, score: telling.length === 0 ? 1 : 1 - survivors.length / telling.length };
}

/** Whoever is neither caught nor proven alike is one too many. */
export const passes = ({ survivors, refuted }: Verdict): boolean => survivors.length === 0 && refuted.length === 0;
