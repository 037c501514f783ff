import { existsSync } from 'node:fs';
import { caseConfig, GOLDEN } from '../../support/golden.ts';
import { goldens } from '../goldens.ts';
import { planRepository, planText } from '../support.ts';
import { type Trial, trialsOf } from './trial.ts';

/** The golden case that has each engine whose expressions no other case has. */
const ENGINES = 'llm-service-engines';

/** The golden case that promises something by other indicators than they do. */
const PROMISES = 'objectives';

/**
 * Every alert of this repository, of each golden case whose whole output is kept, of each engine of a service, and on each
 * kind of promise.
 */
export async function everyTrial(): Promise<readonly Trial[]> {
  const whole = (await goldens()).filter(({ name }) => !existsSync(new URL(`${name}/files.txt`, GOLDEN)));
  const [engines, promises] = await Promise.all(
    [ENGINES, PROMISES].map(async name => trialsOf(await planText(await caseConfig(name), name))),
  );
  return [
    ...[(await planRepository()).plan, ...whole.map(({ plan }) => plan)].flatMap(trialsOf),
    ...(engines ?? []),
    // What they read is recorded, and nothing else's is.
    ...(promises ?? []).filter(({ records }) => records.length > 0),
  ];
}
