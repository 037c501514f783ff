import type { Stage, World } from './world.ts';

/** What became of a stage. */
export interface Result {
  readonly name: string;
  readonly verdict: 'passed' | 'failed' | 'not run';
  readonly seconds: number;
  readonly says: string;
}

/** Stages that are run one after another, or several of them side by side. */
export type Plan = readonly (Stage | readonly Stage[])[];

/** Runs stages in their order, telling of each; after one has failed the rest is not run. */
export async function runStages(plan: Plan, world: World, stopped: () => boolean): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const entry of plan) {
    const stages = [entry].flat();
    const on = !stopped() && results.every(({ verdict }) => verdict === 'passed');
    results.push(
      ...(on
        ? await Promise.all(stages.map(stage => runStage(stage, world)))
        : stages.map(({ name }) => ({ name, verdict: 'not run' as const, seconds: 0, says: '' }))),
    );
  }
  return results;
}

async function runStage({ name, run }: Stage, world: World): Promise<Result> {
  const started = Date.now();
  const [verdict, says] = await run(world).then(
    text => ['passed', text] as const,
    error => ['failed', error instanceof Error ? (error.stack ?? error.message) : String(error)] as const,
  );
  const seconds = (Date.now() - started) / 1000;
  process.stderr.write(`${verdict} after ${seconds.toFixed(1)} s: ${name}${verdict === 'failed' ? `\n${says}` : ''}\n`);
  return { name, verdict, seconds, says: says.split('\n')[0] ?? '' };
}

/** The table at the end of a run, with the sum of its seconds. */
export function table(results: readonly Result[], total: number): string {
  const rows = [
    ...results.map(({ name, verdict, seconds, says }) => [
      name,
      verdict,
      verdict === 'not run' ? '' : seconds.toFixed(1),
      says,
    ]),
    ['all', results.every(({ verdict }) => verdict === 'passed') ? 'passed' : 'failed', total.toFixed(1), ''],
  ];
  const all = [['Stage', 'Verdict', 'Seconds', ''], ...rows];
  const widths = [0, 1, 2].map(column => Math.max(...all.map(row => row[column]?.length ?? 0)));
  const line = ([name = '', verdict = '', seconds = '', says = '']: readonly string[]): string =>
    `${name.padEnd(widths[0] ?? 0)}  ${verdict.padEnd(widths[1] ?? 0)}  ${seconds.padStart(widths[2] ?? 0)}  ${says}`.trimEnd();
  return all.map(line).join('\n');
}
