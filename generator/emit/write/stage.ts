import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { PRODUCT } from '../../lib/names.ts';
import { MARK, type Tree } from '../../lib/tree.ts';
import type { Listing } from './listing.ts';

/** How the name of every staging folder begins: hidden, and not a name anybody else would choose. */
const PREFIX = `.${PRODUCT}-staging-`;

/** Whose it is, in the file that also keeps git from seeing what a killed run leaves behind. */
const NOTE = '.gitignore';

/** After this long a staging folder is left over, whoever made it: no run takes minutes. */
const HOUR = 3_600_000;

/** A folder inside the root, on its file system, in which a run puts all it is about to write. */
export interface Stage {
  /** Where the files stand, under their own paths. */
  readonly files: string;
  readonly remove: () => void;
}

/** Opens a staging folder. Throws what the disk shows where it cannot. */
export function openStage(root: string): Stage {
  const folder = mkdtempSync(join(root, PREFIX));
  const stage = { files: join(folder, 'tree'), remove: () => rmSync(folder, { recursive: true, force: true }) };
  try {
    writeFileSync(
      join(folder, NOTE),
      `# ${MARK}: staging of process ${process.pid} on ${hostname()}, not used once it has ended\n*\n`,
    );
    mkdirSync(stage.files);
  } catch (error) {
    stage.remove();
    throw error;
  }
  return stage;
}

/** Puts files into a stage. Each folder is made once. */
export function fill({ files }: Stage, tree: Tree, paths: readonly string[]): void {
  const made = new Set([files]);
  for (const path of paths) {
    const file = join(files, path);
    const folder = dirname(file);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeNamed(file, tree.get(path) ?? '');
  }
}

/** Writes a file. A refusal in the middle of it, such as a full disk, does not name the file by itself. */
function writeNamed(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw Object.assign(error as Error, { path: file });
  }
}

/** Removes what runs that were killed have left. A folder of a run that still goes on is let be. */
export function removeLeftovers(root: string, list: Listing): void {
  for (const [name, entry] of list.folder('') ?? []) {
    if (entry !== 'folder' || !name.startsWith(PREFIX)) continue;
    const folder = join(root, name);
    try {
      const note = noteOf(folder);
      // Killed before its note was whole: nobody's once it is old, and removed at once where it is empty.
      if (note === undefined && isOld(folder)) rmSync(folder, { recursive: true, force: true });
      else if (note === undefined) rmdirSync(folder);
      else if (isOver(note, folder)) rmSync(folder, { recursive: true, force: true });
    } catch {
      // What cannot be removed now is removed by a later run.
    }
  }
}

const noteOf = (folder: string): string | undefined => {
  try {
    const note = readFileSync(join(folder, NOTE), 'utf8');
    return note.includes(MARK) ? note : undefined;
  } catch {
    return undefined;
  }
};

function isOver(note: string, folder: string): boolean {
  const [, id, host] = note.match(/process (\d+) on (\S+),/) ?? [];
  // A process number means nothing on another machine or in another container.
  if (host !== hostname()) return isOld(folder);
  // This process writes one tree at a time, so a folder under its own number is an earlier process'.
  return Number(id) === process.pid || !isAlive(Number(id));
}

const isOld = (folder: string): boolean => Date.now() - statSync(folder).mtimeMs > HOUR;

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
