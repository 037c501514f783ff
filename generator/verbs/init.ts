import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { docs } from '../docs/docs.ts';
import type { Tree } from '../lib/tree.ts';
import { failed, type Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { load } from '../plan/load.ts';
import { among } from '../plan/named-files.ts';
import { plan } from '../plan/plan.ts';
import { tree } from '../plan/tree.ts';
import { ruleFiles } from '../proof/rule-files.ts';
import { verify } from '../verify/run.ts';
import { type Given, type Run, UsageError } from './command.ts';
import { packageVersion } from './help.ts';
import { answers } from './init/answers.ts';
import { begin } from './init/begin.ts';
import { next } from './init/next.ts';
import { person } from './init/prompts.ts';
import { companions, withSchema, withSchemas } from './init/repository.ts';
import { folderInGit } from './read-inside.ts';
import { CONFIG, open } from './session.ts';

/**
 * Begins a repository, or adds to the one that is here: a config from a template, the program as a package of one version,
 * and what the config generates. All of it is made and verified before the folder is touched. A file that stands is never
 * changed, and a write that fails takes back what it had begun.
 */
export const run: Run = async ([dir], given) => {
  if (given.config !== undefined) throw new UsageError(`\`init\` takes no --config: it writes ${CONFIG}`);
  if (dir === undefined && !given.here) throw new UsageError('`init` needs a DIR, or --here for the folder you are in');
  const session = open(given);
  const root = resolve(session.root, dir ?? '.');
  if (!given.here) mustBeFree(root, dir ?? '.');
  const folder = folderInGit(root);
  const standing = (path: string): string | undefined => textIn(root, path);
  const asked = await person(
    `${given.here ? 'Observability for' : 'A repository in'} ${relative(process.cwd(), root) || 'this folder'}`,
  );
  const { template, config, files: beside } = await answers(given, asked, faults);
  const {
    files,
    issues,
    shown,
    plan: planned,
  } = await contents(withSchema(config), withSchemas(beside), folder, standing);
  session.show(CONFIG, shown);
  if (files === undefined || planned === undefined) {
    session.say(issues);
    return 1;
  }
  const own = companions(planned, await packageFrom(given, root), folder);
  const kept = own.filter(({ path, text }) => text === undefined || standing(path) !== undefined);
  for (const { path, text } of own) if (text !== undefined && standing(path) === undefined) files.set(path, text);
  const { written, issues: refused } = begin({ ...session, root, folder }, planned, files);
  session.say([...issues, ...refused]);
  if (failed(refused)) return 1;
  const inGit = folder !== '.' || existsSync(join(root, '.git'));
  const at = relative(process.cwd(), root) || '.';
  if (!session.quiet) process.stderr.write(next({ plan: planned, dir: at, template, count: written, kept, inGit }));
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
  throw new UsageError(`\`${dir}\` is not empty: name a folder that is not there yet, or add to this one with --here`);
}

/** The text of a file that stands; nothing where there is none that can be read. */
function textIn(root: string, path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** Where the new repository has the program from: its registry, at the version that runs, or what `--package` says. */
async function packageFrom({ package: from }: Given, root: string): Promise<string> {
  if (from === undefined) return packageVersion();
  return existsSync(from) ? `file:${relative(root, resolve(from)).split(sep).join('/')}` : from;
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
  /** The plan, and every file that follows from the config, where nothing is wrong. */
  readonly plan?: Plan;
  readonly files?: Tree;
}

/** What a repository with this config holds, beside what stands in it. */
async function contents(
  config: string,
  beside: ReadonlyMap<string, string>,
  folder: string,
  standing: (path: string) => string | undefined,
): Promise<Contents> {
  const { loaded, issues: unread, shown } = await load(config, CONFIG, undefined, folder, among(beside));
  if (!loaded) return { issues: unread, shown };
  const { plan: planned, issues: unplanned } = await plan(loaded);
  const pages = await docs(planned, path => (path === CONFIG ? config : (beside.get(path) ?? standing(path))));
  const { issues: found } = await verify(planned);
  const issues = [...unread, ...unplanned, ...pages.issues, ...found];
  if (failed(issues)) return { issues, shown };
  const files = new Map([[CONFIG, config], ...beside, ...tree(planned), ...ruleFiles(planned), ...pages.files]);
  return { issues, shown, plan: planned, files };
}
