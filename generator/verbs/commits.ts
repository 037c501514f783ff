import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tick } from '../lib/words.ts';
import type { Content, Manifest } from '../model/artifact.ts';
import type { Shown } from '../model/bundle.ts';
import { type ChangedPath, type Delivered, type Entry, surroundings } from '../review/surroundings.ts';
import type { Side } from '../views/review.ts';
import { UsageError } from './command.ts';
import { commitOf, git } from './git.ts';

/** Bytes of a file that is read: an API server takes a tenth of it. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Files whose text is read. */
const READ = /\.(?:yaml|yml|json|service|timer)$/;

/** A file's content by its git object name: two sides that share a file parse it once. */
type Blobs = Map<string, string>;

/** A file of one side: what it is, and its git object name. */
interface Found {
  readonly kind: Entry['kind'];
  readonly id: string;
}

/** What git's modes say of a file (git docs, gitformat-index). */
const KINDS: Readonly<Record<string, Entry['kind']>> = { 120000: 'link', 160000: 'submodule' };

/** The files of a commit's generated folders. No checkout: only git's objects are read. */
function filesAt(root: string, ref: string, folders: readonly string[]): Map<string, Found> {
  const listed = git(root, ['ls-tree', '-r', '-z', commitOf(root, ref), '--', ...folders])
    .toString()
    .split('\0');
  return new Map(
    listed.flatMap(line => {
      const [facts = '', path = ''] = line.split('\t');
      const [mode = '', , id = ''] = facts.split(' ');
      return path === '' ? [] : [[path, { kind: KINDS[mode] ?? 'file', id }] as const];
    }),
  );
}

/** The same of the working tree, with the object names git would give the files. A link is not followed. */
function filesNow(root: string, blobs: Blobs, folders: readonly string[]): Map<string, Found> {
  const files = new Map<string, Found>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (!entry.isFile()) files.set(path, { kind: 'link', id: '' });
      else {
        if (statSync(join(root, path)).size > MAX_BYTES)
          throw new UsageError(`${tick(path)} is larger than ${MAX_BYTES / 1024 / 1024} MiB: no object is`);
        const bytes = readFileSync(join(root, path));
        const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
        if (READ.test(path)) blobs.set(id, bytes.toString('utf8'));
        files.set(path, { kind: 'file', id });
      }
    }
  };
  for (const folder of folders)
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) walk(folder);
    else if (lstatSync(join(root, folder), { throwIfNoEntry: false })) files.set(folder, { kind: 'link', id: '' });
  return files;
}

/** Adds contents of git objects, read by one process. */
function fetch(root: string, ids: Iterable<string>, blobs: Blobs): void {
  const missing = [...new Set(ids)].filter(id => !blobs.has(id));
  if (missing.length === 0) return;
  const out = git(root, ['cat-file', '--batch'], `${missing.join('\n')}\n`);
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [id = '', type = '', size = '0'] = out.subarray(at, end).toString().split(' ');
    if (type === 'missing')
      throw new UsageError('this clone lacks files of what is compared: `git fetch --refetch` brings them');
    if (Number(size) > MAX_BYTES)
      throw new UsageError(`a file of what is compared has ${size} bytes: no object is as large`);
    blobs.set(id, out.subarray(end + 1, end + 1 + Number(size)).toString('utf8'));
    at = end + 1 + Number(size) + 1;
  }
}

/** What is in a generated file. One that is edited by hand, or half merged, may hold none of it. */
function contentIn(text: string, path: string, { read }: Pick<Delivered['reading'], 'read'>): Content {
  try {
    return read(path, text);
  } catch {
    // What is no YAML, or is nested without end, is no object either.
    throw new UsageError(
      `${tick(path)} ${path.endsWith('.yaml') ? 'holds no Kubernetes object' : 'is no file that is generated'}: \`npm run generate\` writes it anew`,
    );
  }
}

/** Paths that differ between a commit and another one, or the working tree with what git does not track yet. */
function changedPaths(root: string, from: string, to: string | undefined): ChangedPath[] {
  // Neither a driver nor a filter of the repository runs: a change may have brought it.
  const options = ['--raw', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'];
  const commits = [from, ...(to === undefined ? [] : [to])].map(ref => commitOf(root, ref));
  const fields = git(root, ['diff', ...options, ...commits, '--'])
    .toString()
    .split('\0');
  const prefix = git(root, ['rev-parse', '--show-prefix']).toString().trim();
  const up = '../'.repeat(prefix.split('/').length - 1);
  const below = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : `${up}${path}`);
  const changed: ChangedPath[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const status = fields[at]?.split(' ')[4] ?? '';
    const became = status === 'A' ? 'new' : status === 'D' ? 'gone' : 'changed';
    changed.push({ path: below(fields[at + 1] ?? ''), became });
  }
  if (to !== undefined) return changed;
  const untracked = git(root, ['ls-files', '--others', '--exclude-standard', '-z']).toString().split('\0');
  return [...changed, ...untracked.filter(path => path !== '').map((path): ChangedPath => ({ path, became: 'new' }))];
}

/** Two sides of a repository: each a commit, or the working tree where no name is given. */
export function sides(
  root: string,
  from: string,
  to: string | undefined,
  deliveries: readonly Delivered[],
): { readonly before: Side; readonly after: Side } {
  const blobs: Blobs = new Map();
  const folders = [...new Set(deliveries.flatMap(one => one.folders))];
  const before = filesAt(root, from, folders);
  const after = to === undefined ? filesNow(root, blobs, folders) : filesAt(root, to, folders);
  // The facts of a review are read from the files that show an object.
  const shown = (path: string, { kind }: Found): { readonly of: Shown; readonly by: Delivered } | undefined => {
    if (kind !== 'file') return undefined;
    for (const by of deliveries) {
      const of = by.reading.shows(path);
      if (of !== undefined) return { of, by };
    }
    return undefined;
  };
  const objects = [...before, ...after].filter(([path, found]) => shown(path, found) !== undefined);
  if (objects.length === 0)
    throw new UsageError(
      `nothing in ${tick(root)} was generated, on either side: name the folder of the config with --cwd`,
    );
  fetch(
    root,
    objects.map(([, { id }]) => id),
    blobs,
  );
  const parsed = new Map<string, Content>();
  const contentOf = (id: string, path: string, { reading }: Delivered): Content => {
    // An object says its own name; the name of a file is its path.
    const key = `${id} ${path.endsWith('.yaml') ? '' : path}`;
    const content = parsed.get(key) ?? contentIn(blobs.get(id) ?? '', path, reading);
    parsed.set(key, content);
    return content;
  };
  const sideOf = (files: ReadonlyMap<string, Found>): Side => {
    const overlays = new Map<string, Content[]>();
    const by = new Map<string, string>();
    const bootstrap: Manifest[] = [];
    for (const [path, found] of files) {
      const shows = shown(path, found);
      if (shows === undefined) continue;
      const { of, by: delivery } = shows;
      if (of === 'bootstrap') bootstrap.push(contentOf(found.id, path, delivery) as Manifest);
      else {
        overlays.set(of.overlay, [...(overlays.get(of.overlay) ?? []), contentOf(found.id, path, delivery)]);
        by.set(of.overlay, delivery.name);
      }
    }
    return { overlays, bootstrap, by };
  };
  const now = sideOf(after);
  const entries = entriesOf(root, after, blobs);
  return {
    before: sideOf(before),
    after: { ...now, around: surroundings({ ...now, entries, changed: changedPaths(root, from, to), deliveries }) },
  };
}

/** The files with their texts, which are read when one of them is asked for: a change of one overlay needs few. */
function entriesOf(root: string, files: ReadonlyMap<string, Found>, blobs: Blobs): ReadonlyMap<string, Entry> {
  const isInput = (path: string) => path.endsWith('.yaml') && !/^apps\/[^/]+\/tests\//.test(path);
  const all = (): void =>
    fetch(
      root,
      [...files].flatMap(([path, { kind, id }]) => (kind === 'file' && isInput(path) ? [id] : [])),
      blobs,
    );
  const textOf = ({ kind, id }: Found): string | undefined => {
    if (kind === 'file' && !blobs.has(id)) all();
    return kind === 'file' ? blobs.get(id) : undefined;
  };
  return new Map([...files].map(([path, found]) => [path, { kind: found.kind, text: () => textOf(found) }]));
}
