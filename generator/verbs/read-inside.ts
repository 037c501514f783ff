import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** No manifest, README or config that people write comes near this; etcd takes objects of 1.5 MB. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Wait for no other end of a pipe. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The text of a file, or why it is not read, as a sentence that goes on after the file's name. */
export type ReadInside = { readonly text: string } | { readonly refused: string };

/** Whether a path is the folder or below it. Both have their links resolved. */
export const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
};

/**
 * Reads a file of a folder that other people write to. A link that leads out of the folder is not followed: it could show
 * a Secret or the environment of a pipeline. A pipe or a device is not opened, and a file beyond 32 MiB is not read.
 *
 * @throws what the system reports where the file does not exist or may not be read
 */
export function readInside(folder: string, path: string): ReadInside {
  const real = realpathSync.native(path);
  if (!isWithin(realpathSync.native(folder), real)) return { refused: 'is a link that leads out of the folder' };
  const handle = openSync(real, READ);
  try {
    const facts = fstatSync(handle);
    if (!facts.isFile()) return { refused: 'is not a regular file' };
    if (facts.size > MAX_BYTES)
      return { refused: `is ${Math.round(facts.size / 1e6)} MB long, and the limit is 32 MiB` };
    return { text: readFileSync(handle, 'utf8') };
  } finally {
    closeSync(handle);
  }
}

/** What a file of a folder may lead to: the repository it is in, else the folder the program runs in, else itself. */
export function boundaryOf(folder: string, root: string): string {
  const start = realpathSync.native(folder);
  for (let at = start; at !== dirname(at); at = dirname(at)) if (existsSync(join(at, '.git'))) return at;
  return isWithin(root, start) ? root : start;
}

/** Where a folder is below the top of its Git repository, with `/`; `.` where it is the top, or in none. */
export function folderInGit(folder: string): string {
  // A folder that is still to be made is where its nearest parent will have it.
  const start = existsSync(folder) ? realpathSync.native(folder) : folder;
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return relative(at, start).split(sep).join('/') || '.';
    if (at === dirname(at)) return '.';
  }
}
