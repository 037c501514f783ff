import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../../../generator/lib/tree.ts';
import { eachOf, inFolder, run } from '../support.ts';
import { type Lot, lotFiles, lotsOf, reported } from './lot.ts';
import type { Subject } from './mutant.ts';
import type { Trial } from './trial.ts';

/** An alert in the place of its trial's own. */
export interface Candidate extends Subject {
  readonly trial: Trial;
}

/** Lots for one call: enough to forget the start of a process, few enough that two processors end together. */
const BATCH = 6;

/** One suite of a JUnit report; promtool names it after its file. */
const SUITE = /<testsuite name="(\d+)\.test\.yaml" tests="(\d+)"[^>]*>(.*?)<\/testsuite>/gs;

/**
 * For each candidate the name of the first of its trial's tests that finds fault with it, if one does. Tests are run in
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
    for (let lots = lotsOf(standing); lots.length > 0; ) {
      const unjudged: Lot[] = [];
      await judgeLots(promtool, lots, round, (lot, text) => {
        const { failed, cut } = reported(lot, text);
        for (const number of failed) by[number] = lot.trial.tests[round]?.name ?? '';
        // A rule that cannot be evaluated ends the test before it has judged the others.
        const rest = lot.candidates.filter(([number]) => !failed.includes(number));
        if (cut && rest.length > 0) unjudged.push({ ...lot, candidates: rest });
      });
      lots = unjudged;
    }
    progress(by.filter(name => name === undefined).length);
  }
  return by;
}

/** Runs one test of each lot, and hands on what the report says of it. */
async function judgeLots(
  promtool: string,
  lots: readonly Lot[],
  round: number,
  judged: (lot: Lot, text: string) => void,
): Promise<void> {
  const files: Tree = new Map(lots.flatMap((lot, number) => lotFiles(lot, round, `${number}`)));
  const batches = Array.from({ length: Math.ceil(lots.length / BATCH) }, (_, index) =>
    [...lots.keys()].slice(index * BATCH, (index + 1) * BATCH),
  );
  await inFolder(files, folder =>
    eachOf(batches, async (batch, index) => {
      const report = `${index}.xml`;
      const tests = batch.map(number => `${number}.test.yaml`);
      const { stderr } = await run(promtool, ['test', 'rules', `--junit=${report}`, ...tests], { cwd: folder });
      const suites = [...readFileSync(join(folder, report), 'utf8').matchAll(SUITE)];
      // A file that could not be read has no test: that is no verdict.
      if (suites.length !== batch.length || suites.some(([, , count]) => count !== '1'))
        throw new Error(`promtool did not judge every rule:\n${stderr}`);
      for (const [, number, , text = ''] of suites) {
        const lot = lots[Number(number)];
        if (lot) judged(lot, text);
      }
    }),
  );
}
