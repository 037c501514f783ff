import { execFileSync } from 'node:child_process';
import { tick } from '../lib/words.ts';
import { UsageError } from './command.ts';

/** Runs git in a folder, and returns what it prints. */
export function git(root: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', ['-C', root, ...args], {
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT') throw new UsageError('there is no program `git`, which holds what is compared: install it');
    const said =
      String(stderr ?? error)
        .trim()
        .split('\n')[0] ?? '';
    if (/not a git repository/i.test(said))
      throw new UsageError(`${tick(root)} is in no Git repository: there is nothing to compare with`);
    throw new UsageError(`git ${args[0]}: ${said}`);
  }
}

/** What is said of a clone that lacks the commits between. */
const SHALLOW =
  'this clone is shallow: `git fetch --unshallow` brings what is missing, `fetch-depth: 0` on GitHub Actions';

/**
 * The commit that a review starts from: where the work left the main branch, which is the one that is deployed, else
 * the one that the remote, or habit, calls so.
 */
export function mergeBase(root: string, revision: string | undefined): string {
  git(root, ['rev-parse', '--git-dir']);
  const names = [...new Set([...(revision === undefined ? [] : [revision]), 'HEAD', 'main', 'master'])];
  const branches = [...names.map(name => `origin/${name}`), ...names.filter(name => name !== 'HEAD')];
  const main = branches.find(branch => named(root, branch));
  if (main === undefined)
    throw new UsageError(`there is no branch ${branches.map(tick).join(', ')} to compare with: name a commit`);
  const base = tried(root, ['merge-base', '--end-of-options', 'HEAD', main]);
  if (base !== undefined) return base;
  throw new UsageError(
    isShallow(root) ? SHALLOW : `this branch has no commit in common with ${tick(main)}: name a commit`,
  );
}

/** What git says, or nothing where it refuses. */
function tried(root: string, args: readonly string[]): string | undefined {
  try {
    return git(root, args).toString().trim();
  } catch {
    return undefined;
  }
}

/** The commit that a name stands for. */
export function commitOf(root: string, ref: string): string {
  git(root, ['rev-parse', '--git-dir']);
  const commit = named(root, ref);
  if (commit !== undefined) return commit;
  const remote = named(root, `origin/${ref}`) && `; did you mean ${tick(`origin/${ref}`)}?`;
  throw new UsageError(`there is no commit ${tick(ref)}${remote ?? (isShallow(root) ? `; ${SHALLOW}` : '')}`);
}

// `--end-of-options` keeps a name that begins with a dash from being taken for an option.
const named = (root: string, ref: string): string | undefined =>
  tried(root, ['rev-parse', '--quiet', '--verify', '--end-of-options', `${ref}^{commit}`]);

const isShallow = (root: string): boolean => tried(root, ['rev-parse', '--is-shallow-repository']) === 'true';

/** A file as a commit has it, below the output folder; nothing where it has none. */
export function fileAt(root: string, ref: string, file: string): string | undefined {
  const id = git(root, ['ls-tree', '--end-of-options', ref, '--', file]).toString().split(/\s/)[2];
  return id ? git(root, ['cat-file', 'blob', id]).toString() : undefined;
}

/** Names of the files directly in a folder as a commit has it, below the output folder; none where it has no such folder. */
export const namesAt = (root: string, ref: string, folder: string): readonly string[] =>
  git(root, ['ls-tree', '-z', '--name-only', '--end-of-options', ref, '--', `${folder}/`])
    .toString()
    .split('\0')
    .filter(path => path !== '')
    .map(path => path.slice(path.lastIndexOf('/') + 1));
