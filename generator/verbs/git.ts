import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tick } from '../lib/words.ts';
import { parsePlain } from '../lib/yaml.ts';
import type { Manifest } from '../model/artifact.ts';
import { textAt } from '../model/reading.ts';
import type { Side } from '../model/review.ts';
import { isArgocdObject, renderedOverlay } from '../plan/place.ts';
import { UsageError } from './command.ts';

/** A file's content by its git object name: two sides that share a file parse it once. */
type Blobs = ReadonlyMap<string, string>;

function git(root: string, args: readonly string[], input?: string): Buffer {
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
 * The commit that a review starts from: where the work left the main branch, which is the one that Argo CD reads, else
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
function commitOf(root: string, ref: string): string {
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

/** Paths and object names of a commit's generated files, below the output folder. No checkout: only git's objects are read. */
function filesAt(root: string, ref: string): Map<string, string> {
  const commit = commitOf(root, ref);
  const listed = git(root, ['ls-tree', '-r', '-z', commit, '--', 'overlays', 'argocd']).toString().split('\0');
  return new Map(
    listed.flatMap(line => {
      const [facts = '', path = ''] = line.split('\t');
      return wanted(path) ? [[path, facts.split(' ')[2] ?? ''] as const] : [];
    }),
  );
}

/** A file as a commit has it, below the output folder; nothing where it has none. */
export function fileAt(root: string, ref: string, file: string): string | undefined {
  const id = git(root, ['ls-tree', '--end-of-options', ref, '--', file]).toString().split(/\s/)[2];
  return id ? git(root, ['cat-file', 'blob', id]).toString() : undefined;
}

/** The same of the working tree, with the object names git would give the files. */
function filesNow(root: string): { files: Map<string, string>; blobs: Blobs } {
  const blobs = new Map<string, string>();
  const paths = globSync(['overlays/*/{,operators/}rendered/**/*.yaml', 'argocd/*.yaml'], { cwd: root }).map(path =>
    path.replaceAll('\\', '/'),
  );
  const files = new Map(
    paths.filter(wanted).map(path => {
      const bytes = readFileSync(join(root, path));
      const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
      blobs.set(id, bytes.toString('utf8'));
      return [path, id] as const;
    }),
  );
  return { files, blobs };
}

/** Whether a file holds a rendered object: a review reads no others. */
const wanted = (path: string): boolean => renderedOverlay(path) !== undefined || isArgocdObject(path);

/** Contents of git objects, read by one process. */
function contents(root: string, ids: ReadonlySet<string>): Blobs {
  const out = ids.size === 0 ? Buffer.alloc(0) : git(root, ['cat-file', '--batch'], `${[...ids].join('\n')}\n`);
  const blobs = new Map<string, string>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [id = '', type = '', size = '0'] = out.subarray(at, end).toString().split(' ');
    if (type === 'missing')
      throw new UsageError('this clone lacks files of what is compared: `git fetch --refetch` brings them');
    blobs.set(id, out.subarray(end + 1, end + 1 + Number(size)).toString('utf8'));
    at = end + 1 + Number(size) + 1;
  }
  return blobs;
}

/** The object of a generated file. One that is edited by hand, or half merged, may hold none. */
function manifest(text: string, path: string): Manifest {
  try {
    const [object] = parsePlain(text);
    if (textAt(object, 'kind') !== undefined && textAt(object, 'metadata', 'name') !== undefined)
      return object as Manifest;
  } catch {
    // What is no YAML is no object either.
  }
  throw new UsageError(`${tick(path)} holds no Kubernetes object: \`npm run generate\` writes it anew`);
}

/** Two sides of a repository: each a commit, or the working tree where no name is given. */
export function sides(
  root: string,
  from: string,
  to: string | undefined,
): { readonly before: Side; readonly after: Side } {
  const before = filesAt(root, from);
  const now = to === undefined ? filesNow(root) : undefined;
  const after = now?.files ?? filesAt(root, to ?? from);
  const missing = new Set([...before.values(), ...after.values()].filter(id => !now?.blobs.has(id)));
  const blobs = new Map([...(now?.blobs ?? []), ...contents(root, missing)]);
  const parsed = new Map<string, Manifest>();
  const objectOf = (id: string, path: string): Manifest => {
    const object = parsed.get(id) ?? manifest(blobs.get(id) ?? '', path);
    parsed.set(id, object);
    return object;
  };
  const sideOf = (files: ReadonlyMap<string, string>): Side => {
    const overlays = new Map<string, Manifest[]>();
    const argocd: Manifest[] = [];
    for (const [path, id] of files) {
      const overlay = renderedOverlay(path);
      if (overlay === undefined) argocd.push(objectOf(id, path));
      else overlays.set(overlay, [...(overlays.get(overlay) ?? []), objectOf(id, path)]);
    }
    return { overlays, argocd };
  };
  if (before.size === 0 && after.size === 0)
    throw new UsageError(
      `nothing in ${tick(root)} was generated, on either side: name the folder of the config with --cwd`,
    );
  return { before: sideOf(before), after: sideOf(after) };
}
