import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What stands at a path, without following a link. */
export type Entry = 'file' | 'folder' | 'link' | 'other';

interface Facts {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

const entryOf = (facts: Facts): Entry =>
  facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : facts.isSymbolicLink() ? 'link' : 'other';

/** The folders below a root, each read once: 60,000 files are a few thousand listings instead of 60,000 questions. */
export interface Listing {
  /** Names in a folder; absent where no folder stands there, or only behind a link. */
  readonly folder: (path: string) => ReadonlyMap<string, Entry> | undefined;
  readonly entry: (path: string) => Entry | undefined;
  /** The first part of a folder's path that exists and is no folder of its own: a link, a file. */
  readonly obstacle: (path: string) => { readonly path: string; readonly entry: Entry } | undefined;
}

const splitPath = (path: string): [parent: string, name: string] => {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
};

/** Reads folders below `root` as they are asked for. Paths are relative to it, with `/`; the empty path is the root. */
export function listing(root: string): Listing {
  const folders = new Map<string, ReadonlyMap<string, Entry> | undefined>();
  const obstacles = new Map<string, ReturnType<Listing['obstacle']>>();
  const lowerCase = new WeakMap<ReadonlyMap<string, Entry>, ReadonlySet<string>>();

  const folder = (path: string): ReadonlyMap<string, Entry> | undefined => {
    if (!folders.has(path))
      folders.set(path, path === '' || entry(path) === 'folder' ? names(join(root, path)) : undefined);
    return folders.get(path);
  };
  const entry = (path: string): Entry | undefined => {
    const [parent, name] = splitPath(path);
    const siblings = folder(parent);
    const found = siblings?.get(name);
    if (found !== undefined || siblings === undefined) return found;
    // On a file system that ignores case, a name spelled otherwise may be the same file.
    const spelled = lowerCase.get(siblings) ?? new Set([...siblings.keys()].map(other => other.toLowerCase()));
    lowerCase.set(siblings, spelled);
    const facts = spelled.has(name.toLowerCase()) ? lstatSync(join(root, path), { throwIfNoEntry: false }) : undefined;
    return facts && entryOf(facts);
  };
  const obstacle: Listing['obstacle'] = path => {
    if (path === '') return undefined;
    if (!obstacles.has(path)) {
      const here = entry(path);
      obstacles.set(
        path,
        obstacle(splitPath(path)[0]) ?? (here === undefined || here === 'folder' ? undefined : { path, entry: here }),
      );
    }
    return obstacles.get(path);
  };
  return { folder, entry, obstacle };
}

const names = (path: string): ReadonlyMap<string, Entry> =>
  new Map(readdirSync(path, { withFileTypes: true }).map(found => [found.name, entryOf(found)]));
