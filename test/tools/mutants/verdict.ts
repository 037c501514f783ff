import { listing } from '../../../generator/lib/words.ts';
import { windowsBesideName } from '../../../generator/promql/recording.ts';
import { parsePromql } from '../../../generator/promql/syntax.ts';
import { type Candidate, caught } from './caught.ts';
import { equivalence } from './equivalent.ts';
import { type Mutant, mutantsOf } from './mutant.ts';
import type { Trial } from './trial.ts';

/** A mutant, and what became of it. */
export interface Tried {
  readonly trial: Trial;
  readonly mutant: Mutant;
  /** The test, or the law of `validate`, that found fault with it. */
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

/** The law of `validate` that finds fault with what a mutant records, where no scenario does. */
function refusedBy({ broken }: Mutant): string | undefined {
  const { root } = parsePromql(broken.expr);
  return 'record' in broken && root && windowsBesideName(broken.record, root).length > 0
    ? 'record-says-its-window'
    : undefined;
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
    const caughtBy = by[index] ?? refusedBy(mutant);
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
