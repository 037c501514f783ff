import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../../../generator/emit/tree.ts';
import { eachOf, inFolder, run } from '../support.ts';
import type { Subject } from './mutant.ts';
import type { Trial } from './trial.ts';

/** An alert in the place of its trial's own. */
export interface Candidate extends Subject {
  readonly trial: Trial;
}

/** Files for one call: enough to forget the start of a process, few enough that two processors end together. */
const BATCH = 24;

/** One suite of a JUnit report; promtool names it after its file. */
const SUITE = /<testsuite name="(\d+)\.test\.yaml" tests="(\d+)" failures="(\d+)" errors="(\d+)"/g;

/**
 * For each rule the name of the first of its trial's tests that finds fault with it, if one does. Tests are run in
 * rounds, the first of each trial, then the second: whoever is caught is out, and that is most of them at once.
 */
export async function caught(
  promtool: string,
  candidates: readonly Candidate[],
  progress: (left: number) => void = () => {},
): Promise<readonly (string | undefined)[]> {
  const by: (string | undefined)[] = candidates.map(() => undefined);
  const rounds = Math.max(0, ...candidates.map(({ trial }) => trial.tests.length));
  for (let round = 0; round < rounds; round++) {
    const standing = [...candidates.entries()].filter(
      ([number, { trial }]) => by[number] === undefined && round < trial.tests.length,
    );
    for (const number of await failing(promtool, standing, round))
      by[number] = candidates[number]?.trial.tests[round]?.name ?? '';
    progress(by.filter(name => name === undefined).length);
  }
  return by;
}

/** Numbers of the rules that fail one test. promtool says which file failed in its JUnit report only. */
async function failing(
  promtool: string,
  standing: readonly (readonly [number: number, candidate: Candidate])[],
  round: number,
): Promise<number[]> {
  const files: Tree = new Map();
  for (const [number, { trial, rule, records }] of standing) {
    // JSON is YAML, and made faster.
    files.set(`${number}.rules.yaml`, JSON.stringify({ groups: [{ name: trial.alert, rules: [...records, rule] }] }));
    files.set(
      `${number}.test.yaml`,
      JSON.stringify({
        rule_files: [`${number}.rules.yaml`],
        evaluation_interval: trial.interval,
        tests: [trial.tests[round]],
      }),
    );
  }
  const failed: number[] = [];
  await inFolder(files, folder =>
    eachOf(batches(standing.map(([number]) => number)), async (batch, index) => {
      const report = `${index}.xml`;
      const tests = batch.map(number => `${number}.test.yaml`);
      const { stderr } = await run(promtool, ['test', 'rules', `--junit=${report}`, ...tests], { cwd: folder });
      const suites = [...readFileSync(join(folder, report), 'utf8').matchAll(SUITE)];
      // A file that could not be read has no test: that is no verdict.
      if (suites.length !== batch.length || suites.some(([, , count]) => count !== '1'))
        throw new Error(`promtool did not judge every rule:\n${stderr}`);
      for (const [, number, , failures, errors] of suites)
        if (Number(failures) + Number(errors) > 0) failed.push(Number(number));
    }),
  );
  return failed;
}

const batches = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
