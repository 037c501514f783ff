import { existsSync } from 'node:fs';
import type { Plan } from '../../../generator/model/plan.ts';
import { caseConfig, GOLDEN } from '../../support/golden.ts';
import { goldens } from '../goldens.ts';
import { planRepository, planText } from '../support.ts';
import { type Trial, trialsOf } from './trial.ts';

/** The golden case that has each engine whose expressions no other case has. */
const ENGINES = 'llm-service-engines';

/** The golden case that promises something by other indicators than they do. */
const PROMISES = 'objectives';

/** The golden case with canaries, whose alerts no other case has. */
const CANARY = 'canary';

/** Every alert of this repository, of each golden case whose whole output is kept, of each engine of a service, and of canaries. */
export async function mainTrials(): Promise<readonly Trial[]> {
  const whole = (await goldens()).filter(({ name }) => !existsSync(new URL(`${name}/files.txt`, GOLDEN)));
  const trials = [(await planRepository()).plan, ...whole.map(({ plan }) => plan), await planCase(ENGINES)].flatMap(
    trialsOf,
  );
  const known = new Set(trials.map(({ alert }) => alert));
  return [...trials, ...trialsOf(await planCase(CANARY)).filter(({ alert }) => !known.has(alert))];
}

/** Those, and the alerts on each further kind of promise: their windows of days take as long as all the others together. */
export async function everyTrial(): Promise<readonly Trial[]> {
  // What they read is recorded, and nothing else's is.
  const promises = trialsOf(await planCase(PROMISES)).filter(({ records }) => records.length > 0);
  return [...(await mainTrials()), ...promises];
}

const planCase = async (name: string): Promise<Plan> => planText(await caseConfig(name), name);
