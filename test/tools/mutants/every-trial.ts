import { goldens } from '../goldens.ts';
import { planRepository } from '../support.ts';
import { type Trial, trialsOf } from './trial.ts';

/** Every alert of this repository, and of the golden cases those it has no source for. */
export async function everyTrial(): Promise<readonly Trial[]> {
  const trials = trialsOf((await planRepository()).plan);
  for (const { plan } of await goldens()) {
    const known = new Set(trials.map(({ alert }) => alert));
    trials.push(...trialsOf(plan).filter(({ alert }) => !known.has(alert)));
  }
  return trials;
}
