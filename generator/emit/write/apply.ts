import { accessSync, constants, readdirSync, renameSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { failed } from '../../model/issue.ts';
import type { Listing } from './listing.ts';
import { diskRefused, NOTHING_CHANGED } from './refusal.ts';
import { fill, openStage, removeLeftovers } from './stage.ts';
import { nothing, type Pending, pathOf, type Written } from './written.ts';

/** Does what a comparison found, in the folder as it found it. */
export function apply({ root, tree, list, planned: done }: Pending): Written {
  const { written, removed, created } = done;
  if (failed(done.issues)) return done;
  removeLeftovers(root, list);
  if (written.length + removed.length === 0) return done;
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
