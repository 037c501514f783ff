import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { docs } from '../docs/docs.ts';
import { write } from '../emit/write.ts';
import { printable } from '../lib/shown.ts';
import type { Tree } from '../lib/tree.ts';
import { failed, type Issue } from '../model/issue.ts';
import { pipelineFiles } from '../pipelines/pipelines.ts';
import { load } from '../plan/load.ts';
import { among } from '../plan/named-files.ts';
import { plan } from '../plan/plan.ts';
import { tree } from '../plan/tree.ts';
import { ruleFiles } from '../proof/rule-files.ts';
import { verify } from '../verify/run.ts';
import { type Run, UsageError } from './command.ts';
import { answers, withTerminal } from './init/answers.ts';
import { program } from './init/program.ts';
import { fill } from './init/questions.ts';
import { folderInGit } from './read-inside.ts';
import { CONFIG, open } from './session.ts';

/**
 * Writes a new repository: the program, a config from a template, and what it generates. All of it is made and verified
 * before the folder is touched, and a write that fails takes back what it had begun.
 */
export const run: Run = async ([dir = ''], given) => {
  if (given.config !== undefined) throw new UsageError(`\`init\` takes no --config: it writes ${CONFIG}`);
  const session = open(given);
  const root = resolve(session.root, dir);
  mustBeFree(root, dir);
  const { template, text, files: beside, values } = await withTerminal(ask => answers(given, ask, faults));
  const config = fill(text, values);
  const { files, issues, shown } = await contents(config, beside, folderInGit(root));
  session.show(CONFIG, shown);
  if (files === undefined) {
    session.say(issues);
    return 1;
  }
  const refused = writeNew(root, files);
  session.say([...issues, ...refused]);
  if (refused.length > 0) return 1;
  if (!session.quiet) process.stderr.write(next(relative(process.cwd(), root) || '.', template, files.size));
  return 0;
};

function mustBeFree(root: string, dir: string): void {
  try {
    if (readdirSync(root).length === 0) return;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    if (code === 'ENOTDIR') throw new UsageError(`\`${dir}\` is not a folder`);
    throw new UsageError(`the folder \`${dir}\` cannot be opened (${code})`);
  }
  throw new UsageError(`\`${dir}\` is not empty: name a folder that is not there yet`);
}

/** What is wrong with a config and the files beside it, in words. */
async function faults(config: string, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const { issues } = await load(config, CONFIG, undefined, undefined, among(files));
  return issues.map(({ what, fix }) => `${what}: ${fix}`);
}

interface Contents {
  readonly issues: readonly Issue[];
  /** The config as it may be shown beside an issue. */
  readonly shown: string;
  /** Every file of the repository, where nothing is wrong. */
  readonly files?: Tree;
}

/** What a repository with this config holds. */
async function contents(config: string, beside: ReadonlyMap<string, string>, folder: string): Promise<Contents> {
  const { loaded, issues: unread, shown } = await load(config, CONFIG, undefined, folder, among(beside));
  if (!loaded) return { issues: unread, shown };
  const { plan: planned, issues: unplanned } = await plan(loaded);
  const pages = await docs(planned, path => (path === CONFIG ? config : beside.get(path)));
  const { issues: found } = await verify(planned);
  const issues = [...unread, ...unplanned, ...pages.issues, ...found];
  if (failed(issues)) return { issues, shown };
  // In a folder of a repository the first `generate` puts them at its top: a new folder is all that is written here.
  const pipelines = folder === '.' ? pipelineFiles(planned) : [];
  const own = [...tree(planned), ...ruleFiles(planned), ...pipelines, ...pages.files];
  return { issues, shown, files: new Map([...program(loaded.base.config.name), [CONFIG, config], ...beside, ...own]) };
}

/** Fills a folder that is empty or not there. What goes wrong leaves it as it was. */
function writeNew(root: string, files: Tree): readonly Issue[] {
  let made: string | undefined;
  try {
    made = mkdirSync(root, { recursive: true });
  } catch (error) {
    throw new UsageError(`the folder \`${root}\` cannot be made (${(error as NodeJS.ErrnoException).code})`);
  }
  const { issues } = write(root, files, { prune: [] });
  if (!failed(issues)) return [];
  for (const path of files.keys()) rmSync(join(root, path.split('/')[0] ?? ''), { recursive: true, force: true });
  if (made !== undefined) rmSync(made, { recursive: true, force: true });
  return issues;
}

const next = (dir: string, template: string, count: number): string =>
  printable(`${dir}: ${count} files, from the template ${template}`) +
  `\n\nNext, there: \`git init && npm ci\`, then as README.md says. After a change of ${CONFIG}: \`npm run generate\`.\n`;
