import { existsSync } from 'node:fs';
import type { Plan } from '../../../generator/model/plan.ts';
import { parsePromql } from '../../../generator/promql/syntax.ts';
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

/** An alert with the series that it reads: another config of it that reads the same breaks in the same ways. */
const formOf = ({ alert, rule, records }: Trial): string =>
  JSON.stringify([
    alert,
    ...new Set([rule, ...records].flatMap(({ expr }) => parsePromql(expr).selectors.map(({ metric }) => metric))),
  ]);

/**
 * Every alert of this repository, of each golden case whose whole output is kept, of each engine of a service, and of canaries:
 * of each case the forms that no case before it has.
 */
export async function mainTrials(): Promise<readonly Trial[]> {
  const known = new Set<string>();
  return (await casesOf()).flatMap(plan => {
    const trials = trialsOf(plan).filter(trial => !known.has(formOf(trial)));
    for (const trial of trials) known.add(formOf(trial));
    return trials;
  });
}

const casesOf = async (): Promise<readonly Plan[]> => {
  const whole = (await goldens()).filter(({ name }) => !existsSync(new URL(`${name}/files.txt`, GOLDEN)));
  const others = await Promise.all([ENGINES, CANARY].map(planCase));
  return [(await planRepository()).plan, ...whole.map(({ plan }) => plan), ...others];
};

/** All of them, and the alerts on each further kind of promise: their windows of days take as long as all the others together. */
export async function everyTrial(): Promise<readonly Trial[]> {
  // What they read is recorded, and nothing else's is.
  const promises = trialsOf(await planCase(PROMISES)).filter(({ records }) => records.length > 0);
  return [...(await casesOf()).flatMap(trialsOf), ...promises];
}

const planCase = async (name: string): Promise<Plan> => planText(await caseConfig(name), name);
