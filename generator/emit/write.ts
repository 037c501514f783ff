import { accessSync, constants, readdirSync, renameSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../lib/sort.ts';
import type { Issue } from '../model/issue.ts';
import { failed } from '../model/issue.ts';
import { place } from '../plan/place.ts';
import type { Tree } from './tree.ts';
import { type CompareOptions, compare, type Difference } from './write/compare.ts';
import { type Listing, listing } from './write/listing.ts';
import { diskRefused, NOTHING_CHANGED } from './write/refusal.ts';
import { fill, openStage, removeLeftovers } from './write/stage.ts';

export interface WriteOptions extends CompareOptions {
  /** Say what would be done, and do nothing. */
  readonly dryRun?: boolean;
  /** The one overlay that the tree has; nothing outside of its folder is removed. */
  readonly only?: string;
}

/** What was done, or would be. Paths are in code unit order. */
export interface Written {
  /** Files that are new or have a new text. */
  readonly written: readonly string[];
  /** Those of them that were not there before. */
  readonly created: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly issues: readonly Issue[];
}

/**
 * Brings a folder to the state of a tree: writes what differs, removes what is ours and no longer in the tree, and
 * touches nothing else. All files are written into a hidden folder first and then renamed into place, so that a run
 * that fails changes nothing and one that is killed leaves each file old or new. Nothing is synced to the disk itself:
 * against a killed process the rename is enough, and after a power failure the next run writes again what was lost.
 */
export function write(root: string, tree: Tree, { dryRun = false, only, ...options }: WriteOptions): Written {
  const list = listing(root);
  const prune = only === undefined ? options.prune : [place.overlay(only)];
  let difference: Difference;
  try {
    difference = compare(root, tree, list, { ...options, prune });
  } catch (error) {
    return nothing([diskRefused(error, 'reading the output folder', pathOf(error, root), NOTHING_CHANGED)]);
  }
  const { created, changed, removed, unchanged, issues } = difference;
  if (failed(issues)) return nothing(issues, unchanged);
  const written = [...created, ...changed].sort(byText);
  const done = { written, created, removed, unchanged, issues };
  if (dryRun) return done;
  removeLeftovers(root, list);
  if (written.length + removed.length === 0) return done;
  return apply(root, tree, list, done);
}

const nothing = (issues: readonly Issue[], unchanged = 0): Written => ({
  written: [],
  created: [],
  removed: [],
  unchanged,
  issues,
});

/** The path that a disk's refusal names, below the first of these folders that it is in. */
function pathOf(error: unknown, ...folders: readonly string[]): string {
  const path = (error as NodeJS.ErrnoException).path ?? '';
  const folder = folders.find(candidate => path === candidate || path.startsWith(`${candidate}/`));
  return (folder === undefined ? path : path.slice(folder.length + 1)) || '.';
}

function apply(root: string, tree: Tree, list: Listing, done: Written): Written {
  const { written, removed, created } = done;
  let stage: ReturnType<typeof openStage>;
  try {
    stage = openStage(root);
  } catch (error) {
    return nothing([diskRefused(error, 'making a folder to work in', '.', NOTHING_CHANGED)], done.unchanged);
  }
  try {
    fill(stage, tree, written);
    mayChange(root, [...written, ...removed], list);
  } catch (error) {
    stage.remove();
    return nothing(
      [diskRefused(error, 'writing the new files', pathOf(error, stage.files, root), NOTHING_CHANGED)],
      done.unchanged,
    );
  }
  const moved = new Set<string>();
  const gone: string[] = [];
  try {
    moveInto(root, stage.files, '', list, moved);
    for (const path of removed) {
      unlinkSync(join(root, path));
      gone.push(path);
    }
    removeEmpty(root, removed);
    return done;
  } catch (error) {
    const placed = written.filter(path => isMoved(path, moved));
    const why = `${placed.length} of ${written.length} files are new and ${gone.length} of ${removed.length} are removed: ${[...placed, ...gone].join(', ') || 'none'}`;
    const issue = diskRefused(error, 'putting the new files into place', pathOf(error, stage.files, root), why);
    return {
      written: placed,
      created: created.filter(path => isMoved(path, moved)),
      removed: gone,
      unchanged: done.unchanged,
      issues: [issue],
    };
  } finally {
    stage.remove();
  }
}

/** Asks before the first rename whether all of them will be let: each folder must be writable and on the root's disk. */
function mayChange(root: string, paths: readonly string[], list: Listing): void {
  const device = statSync(root).dev;
  const asked = new Set<string>();
  for (const path of paths) {
    let folder = path;
    do folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    while (folder !== '' && list.folder(folder) === undefined);
    if (asked.has(folder)) continue;
    asked.add(folder);
    const full = join(root, folder);
    accessSync(full, constants.W_OK | constants.X_OK);
    if (statSync(full).dev !== device)
      throw Object.assign(new Error('EXDEV'), { code: 'EXDEV', syscall: 'rename', path: full });
  }
}

/** Renames staged files into place, whole folders at once where nothing stands yet. Says in `moved` what is done. */
function moveInto(root: string, files: string, folder: string, list: Listing, moved: Set<string>): void {
  for (const entry of readdirSync(join(files, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && list.entry(path) !== undefined) moveInto(root, files, path, list, moved);
    else {
      renameSync(join(files, path), join(root, path));
      moved.add(path);
    }
  }
}

/** Whether a file is in its place, by itself or with a folder above it. */
function isMoved(path: string, moved: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
    if (moved.has(path.slice(0, end))) return true;
  return false;
}

/** Removes the folders that became empty, innermost first. */
function removeEmpty(root: string, removed: readonly string[]): void {
  const folders = new Set<string>();
  for (const path of removed)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      folders.add(path.slice(0, end));
  for (const folder of [...folders].sort((a, b) => b.length - a.length))
    try {
      rmdirSync(join(root, folder));
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
}
