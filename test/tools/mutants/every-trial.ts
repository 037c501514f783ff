import { existsSync } from 'node:fs';
import { caseConfig, GOLDEN } from '../../support/golden.ts';
import { goldens } from '../goldens.ts';
import { planRepository, planText } from '../support.ts';
import { type Trial, trialsOf } from './trial.ts';

/** The golden case that has each engine whose expressions no other case has. */
const ENGINES = 'llm-service-engines';

/** Every alert of this repository, of each golden case whose whole output is kept, and of each engine of a service. */
export async function everyTrial(): Promise<readonly Trial[]> {
  const whole = (await goldens()).filter(({ name }) => !existsSync(new URL(`${name}/files.txt`, GOLDEN)));
  const engines = await planText(await caseConfig(ENGINES), ENGINES);
  return [(await planRepository()).plan, ...whole.map(({ plan }) => plan), engines].flatMap(trialsOf);
}
