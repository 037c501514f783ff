import { existsSync } from 'node:fs';
import { GOLDEN } from '../../support/golden.ts';
import { goldens } from '../goldens.ts';
import { planRepository } from '../support.ts';
import { type Trial, trialsOf } from './trial.ts';

/** Every alert of this repository and of each golden case whose whole output is kept. */
export async function everyTrial(): Promise<readonly Trial[]> {
  const whole = (await goldens()).filter(({ name }) => !existsSync(new URL(`${name}/files.txt`, GOLDEN)));
  return [await planRepository(), ...whole].flatMap(({ plan }) => trialsOf(plan));
}
