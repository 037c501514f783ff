import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '../../../generator/plan/load.ts';
import { plan } from '../../../generator/plan/plan.ts';
import { caseConfig, GOLDEN } from '../../support/golden.ts';
import { planRepository } from '../support.ts';
import { type Trial, trialsOf } from './trial.ts';

/** Every alert of this repository, and of the golden cases those it has no source for. */
export async function everyTrial(): Promise<readonly Trial[]> {
  const trials = trialsOf((await planRepository()).plan);
  for (const file of globSync('*/files', { cwd: fileURLToPath(GOLDEN) }).sort()) {
    const known = new Set(trials.map(({ alert }) => alert));
    const { loaded } = await load(await caseConfig(dirname(file)), file);
    if (!loaded) throw new Error(`${file} belongs to a config that does not load`);
    trials.push(...trialsOf((await plan(loaded)).plan).filter(({ alert }) => !known.has(alert)));
  }
  return trials;
}
