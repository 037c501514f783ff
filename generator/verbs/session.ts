import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../model/issue.ts';
import { type Loaded, load } from '../plan/load.ts';
import type { ReadFile } from '../plan/named-files.ts';
import { readConfig } from '../plan/read-config.ts';
import { FORMATS, type Format } from '../report/printer.ts';
import { report } from '../report/report.ts';
import { type Given, UsageError } from './command.ts';
import { oneOf } from './parse.ts';
import { boundaryOf, folderInGit, isWithin } from './read-inside.ts';

/** What a run was asked, in its final form. */
export interface Session {
  /** The output folder, links resolved. */
  readonly root: string;
  readonly config: string;
  /** The config as messages and headers call it. */
  readonly file: string;
  /** Where the output folder is below the top of its Git repository; `.` where it is the top, or in none. */
  readonly folder: string;
  readonly format: Format;
  readonly quiet: boolean;
  /** Prints issues where they belong: text to people on stderr, every other form as data on stdout. */
  readonly say: (
    issues: readonly Issue[],
    rest?: { readonly checked?: string; readonly facts?: Readonly<Record<string, unknown>> },
  ) => void;
  /** The same as text for a page: without colours. */
  readonly printed: (issues: readonly Issue[]) => string;
  /** Lets an excerpt be shown from a text that was read. */
  readonly show: (file: string, text: string) => void;
  /** The files that were read so far and may be shown, as messages call them. */
  readonly shown: () => readonly string[];
}

export const CONFIG = 'observability.yaml';
const PROGRAM = fileURLToPath(new URL('../..', import.meta.url));

/** Settles folder, config and format of a run. */
export function open(given: Given): Session {
  const root = folder(given.cwd ?? '.');
  const config = resolve(root, given.config ?? CONFIG);
  const format = oneOf('format', given.output ?? 'text', FORMATS);
  const texts = new Map<string, string>();
  const inGit = folderInGit(root);
  const below = { below: inGit };
  const source = (file: string) => texts.get(file) ?? programText(file);
  const say: Session['say'] = (issues, rest = {}) => {
    const stream = format === 'text' ? process.stderr : process.stdout;
    const printed = given.quiet && format === 'text' ? issues.filter(({ level }) => level === 'error') : issues;
    stream.write(
      report(printed, {
        format,
        color: isColored(given),
        width: process.stderr.columns ?? 80,
        source,
        ...below,
        ...rest,
      }),
    );
  };
  return {
    root,
    config,
    file: label(root, config),
    folder: inGit,
    format,
    quiet: given.quiet ?? false,
    say,
    printed: issues => report(issues, { format: 'text', color: false, width: 100, source }),
    show: (file, text) => texts.set(file, text),
    shown: () => [...texts.keys()],
  };
}

function folder(path: string): string {
  try {
    const root = realpathSync(resolve(path));
    if (statSync(root).isDirectory()) return root;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new UsageError(
      code === 'ENOENT' ? `there is no folder \`${path}\`` : `the folder \`${path}\` cannot be opened (${code})`,
    );
  }
  throw new UsageError(`\`${path}\` is not a folder`);
}

/**
 * The config's name in messages and in what is written: its path below the output folder. One from outside goes by its
 * file name, or what is written would depend on where the machine keeps it.
 */
function label(root: string, config: string): string {
  const path = relative(root, config);
  return path.startsWith('..') || isAbsolute(path) ? basename(config) : path.split(sep).join('/');
}

/** Text of one of the program's own files, for issues that point there. A published one has its lines where they were written. */
function programText(file: string): string | undefined {
  if (!/^generator\/[\w/-]+\.ts$/.test(file)) return undefined;
  try {
    return readFileSync(join(PROGRAM, import.meta.url.endsWith('.ts') ? file : file.replace(/\.ts$/, '.js')), 'utf8');
  } catch {
    return undefined;
  }
}

/** `--color` and `--no-color` decide, then NO_COLOR (no-color.org), then whether a person reads it. */
export const isColored = ({ color }: Given, stream: Pick<NodeJS.WriteStream, 'isTTY'> = process.stderr): boolean =>
  color ?? (!process.env['NO_COLOR'] && stream.isTTY === true && process.env['TERM'] !== 'dumb');

/** Reads and loads the config; what is wrong with it comes back as issues. */
export async function loadConfig({
  root,
  config,
  file,
  folder,
  show,
}: Session): Promise<{ readonly issues: readonly Issue[]; readonly loaded?: Loaded }> {
  const outside = leavesFolder(root, config);
  const read = outside ? { issue: linked(file) } : readConfig(config, file);
  if ('issue' in read) return { issues: [read.issue] };
  const { shown, named, ...result } = await load(read.text, file, undefined, folder, fromDisk(root, config));
  for (const [path, text] of [[file, shown] as const, ...named]) show(path, text);
  return result;
}

/** Reads files that the config names, where they are in its repository. */
const fromDisk = (root: string, config: string): ReadFile => {
  const home = dirname(config);
  // What is not there may lead anywhere; what is there must not.
  const leaves = (path: string): boolean => {
    const whole = resolve(home, path);
    return isAbsolute(path) || !isWithin(boundaryOf(home, root), existsSync(whole) ? realpathSync(whole) : whole);
  };
  const read: ReadFile = path => {
    const whole = resolve(home, path);
    const file = relative(root, whole).split(sep).join('/');
    if (leaves(path)) return { issue: { ...elsewhere, what: `\`${path}\` is outside of the repository` } };
    const found = readConfig(whole, path, 'here');
    return 'issue' in found ? found : { file, text: found.text };
  };
  const list = (folder: string): readonly string[] =>
    leaves(folder) || !existsSync(resolve(home, folder)) ? [] : readdirSync(resolve(home, folder));
  return Object.assign(read, { list });
};

const elsewhere = {
  id: 'config-is-readable',
  level: 'error',
  why: 'every machine must find the same file, and messages quote its lines',
  fix: 'put the file into the repository, and write its path from here, such as `./contracts/model-server.yaml`',
} as const;

/** Whether a config below the output folder is a link to a file outside: a pull request may plant one to have it quoted. */
function leavesFolder(root: string, config: string): boolean {
  if (!isWithin(root, config) || !existsSync(config)) return false;
  return !isWithin(boundaryOf(root, root), realpathSync(config));
}

const linked = (file: string): Issue => ({
  id: 'config-is-readable',
  level: 'error',
  what: `\`${file}\` is a link that leads out of the folder`,
  why: 'messages quote lines of the config, and the link may lead to a secret',
  fix: 'put the config itself there, or name its true path with `--config`',
  at: { file, line: 1, column: 1 },
});
