import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../../generator/plan/load.ts';
import { plan } from '../../../generator/plan/plan.ts';
import { planRepository, ROOT } from '../support.ts';
import { type Trial, trialsOf } from './trial.ts';

/** Every alert of this repository, and of the golden cases those it has no source for. */
export async function everyTrial(): Promise<readonly Trial[]> {
  const trials = trialsOf((await planRepository()).plan);
  for (const file of globSync('test/golden/*/files', { cwd: ROOT }).sort()) {
    const known = new Set(trials.map(({ alert }) => alert));
    const { loaded } = await load(readFileSync(join(ROOT, file, '..', 'observability.yaml'), 'utf8'), file);
    if (!loaded) throw new Error(`${file} belongs to a config that does not load`);
    trials.push(...trialsOf((await plan(loaded)).plan).filter(({ alert }) => !known.has(alert)));
  }
  return trials;
}
