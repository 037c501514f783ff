import { readFileSync } from 'node:fs';
import type { Plan } from '../../generator/model/plan.ts';
import { load } from '../../generator/plan/load.ts';
import { plan } from '../../generator/plan/plan.ts';
import type { Repository } from './repository.ts';

/** The plan that a repository was generated from: it knows what its alerts are to do. */
export async function planned({ folder }: Repository): Promise<Plan> {
  const { loaded } = await load(readFileSync(`${folder}/observability.yaml`, 'utf8'), 'observability.yaml');
  if (!loaded) throw new Error('the config does not load');
  return (await plan(loaded)).plan;
}
