import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Tree } from '../../generator/lib/tree.ts';
import { ruleFiles } from '../../generator/proof/rule-files.ts';
import { type Ended, inFolder, needTool, planRepository, run } from './support.ts';

/** Where the report of the unit tests goes, unless it is asked for elsewhere. */
const REPORT = 'junit.xml';

interface Asked {
  /** Where the JUnit report shall be, as an absolute path. */
  readonly junit?: string;
  /** More flags of `promtool test rules`. */
  readonly flags?: readonly string[];
}

/** What promtool makes of a folder of rules and their tests. */
export interface RuleVerdict {
  readonly lint: Ended;
  readonly tests: Ended;
  /** Unit tests that were run. */
  readonly count: number;
}

const named = (files: Tree, end: string): string[] => [...files.keys()].filter(path => path.endsWith(end)).sort();

/** Lints rule files. Every finding is a failure. */
export const lintRules = (promtool: string, files: readonly string[], cwd: string): Promise<Ended> =>
  run(promtool, ['check', 'rules', '--lint=all', '--lint-fatal', ...files], { cwd });

/** Lints every `*.rules.yaml` and runs every `*.test.yaml` of a tree, each in one call. */
export const judgeRules = (promtool: string, files: Tree, { junit, flags = [] }: Asked = {}): Promise<RuleVerdict> =>
  inFolder(files, async folder => {
    const report = junit ?? join(folder, REPORT);
    const lint = await lintRules(promtool, named(files, '.rules.yaml'), folder);
    const tests = await run(promtool, ['test', 'rules', `--junit=${report}`, ...flags, ...named(files, '.test.yaml')], {
      cwd: folder,
    });
    const count = [...readFileSync(report, 'utf8').matchAll(/<testcase /g)].length;
    return { lint, tests, count };
  });

/** `npm run test:rules`: the rules of this repository. Flags are those of `promtool test rules`. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      junit: { type: 'string' },
      run: { type: 'string', multiple: true, default: [] },
      diff: { type: 'boolean', default: false },
      debug: { type: 'boolean', default: false },
    },
  });
  const promtool = needTool('promtool');
  if (promtool === undefined) return 0;
  const files = ruleFiles((await planRepository()).plan);
  // npm runs scripts in the package's folder; a path is meant where it was typed.
  const junit = values.junit === undefined ? {} : { junit: resolve(process.env['INIT_CWD'] ?? '.', values.junit) };
  const flags = [
    ...values.run.map(name => `--run=${name}`),
    ...(values.diff ? ['--diff'] : []),
    ...(values.debug ? ['--debug'] : []),
  ];
  const { lint, tests, count } = await judgeRules(promtool, files, { ...junit, flags });
  for (const { code, stdout, stderr } of [lint, tests])
    if (code !== 0 || values.debug) process.stderr.write(stdout + stderr);
  const failed = lint.code !== 0 || tests.code !== 0;
  process.stdout.write(
    `${failed ? 'FAILED' : 'passed'}  ${count} unit tests in ${named(files, '.test.yaml').length} files\n`,
  );
  return failed ? 1 : 0;
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
