import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { by, byText } from '../../lib/sort.ts';
import { MARK, type Tree } from '../../lib/tree.ts';
import type { Issue } from '../../model/issue.ts';
import type { Entry, Listing } from './listing.ts';
import { leaves, taken } from './refusal.ts';

/** How the disk differs from a tree. Paths are in code unit order. */
export interface Difference {
  /** Files that are not there yet. */
  readonly created: readonly string[];
  readonly changed: readonly string[];
  /** Those of them that differ in nothing but their line ends. */
  readonly translated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Entries of the pruned folders that are neither in the tree nor ours, but for those that `foreign` expects. */
  readonly strangers: readonly Stranger[];
  /** Why the tree cannot be written. */
  readonly issues: readonly Issue[];
}

/** An entry that another person put into a folder of ours. */
export interface Stranger {
  readonly path: string;
  readonly entry: Entry;
}

export interface CompareOptions {
  /** Folders in which files of ours that the tree does not have are removed. */
  readonly prune: readonly string[];
  /** Single files that are removed where they are ours and the tree does not have them: the rest of their folders is other people's. */
  readonly own?: readonly string[];
  /** Files with hand-written parts: the tree has their full new text, and they need no mark. */
  readonly shared?: ReadonlySet<string>;
  /** Gets the text that a file has now, for each file that changes or goes. */
  readonly before?: (path: string, text: string) => void;
}

/** Files in the way that are named; the rest is counted. */
const NAMED = 10;

/** Enough for the first line of any file of ours. */
const HEAD = 1024;

/** Neither follow a link that was put there since the folder was read, nor wait for the other end of a pipe. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Compares a tree with what is on the disk, and shows what must not be touched. Changes nothing. */
export function compare(
  root: string,
  tree: Tree,
  list: Listing,
  { prune, own = [], shared, before }: CompareOptions,
): Difference {
  const created: string[] = [];
  const changed: string[] = [];
  const translated: string[] = [];
  const issues: Issue[] = [];
  const foreign: string[] = [];
  let unchanged = 0;
  for (const [path, text] of tree) {
    const refused = refusal(path, list);
    if (refused) {
      issues.push(refused);
      continue;
    }
    if (list.entry(path) === undefined) {
      created.push(path);
      continue;
    }
    const file = join(root, path);
    const old = read(file);
    if (old === text && sameBytes(file, text)) unchanged++;
    else if (shared?.has(path) || isOurs(old)) {
      changed.push(path);
      if (old.includes('\r\n') && old.replaceAll('\r\n', '\n') === text) translated.push(path);
      before?.(path, old);
    } else foreign.push(path);
  }
  for (const [index, path] of foreign.slice(0, NAMED).entries())
    issues.push(
      taken(path, `\`${path}\` is not a file of this program`, index === NAMED - 1 ? foreign.length - NAMED : 0),
    );
  const stray = prune.flatMap(folder => strays(folder, tree, list));
  const single = own.flatMap(path => {
    const entry = tree.has(path) ? undefined : list.entry(path);
    return entry === undefined ? [] : [{ path, entry }];
  });
  const isOwn = ({ path, entry }: Stranger) => entry === 'file' && isOurs(head(join(root, path)));
  const removed = [...stray, ...single].filter(isOwn).map(({ path }) => path);
  const strangers = stray.filter(one => !isOwn(one)).sort(by(({ path }) => path));
  for (const path of removed) before?.(path, read(join(root, path)));
  return {
    created: created.sort(byText),
    changed: changed.sort(byText),
    translated: translated.sort(byText),
    removed: removed.sort(byText),
    unchanged,
    strangers,
    issues,
  };
}

const WORDS: Record<Entry, string> = {
  file: 'a file',
  folder: 'a folder',
  link: 'a symbolic link',
  other: 'neither a file nor a folder',
};

/** Why a path must not be written, if so. */
function refusal(path: string, list: Listing): Issue | undefined {
  const parts = path.split('/');
  if (parts.some(part => part === '' || part === '.' || part === '..') || /[\\\0]|^[A-Za-z]:/.test(path))
    return leaves(path, `\`${path}\` is not a path inside the output folder`);
  const obstacle = list.obstacle(parts.slice(0, -1).join('/'));
  if (obstacle?.entry === 'link') return leaves(obstacle.path, `\`${obstacle.path}\` is a symbolic link`);
  if (obstacle) return taken(obstacle.path, `\`${obstacle.path}\` is ${WORDS[obstacle.entry]} where a folder must be`);
  const entry = list.entry(path);
  if (entry === 'link') return leaves(path, `\`${path}\` is a symbolic link`);
  if (entry === 'folder' || entry === 'other')
    return taken(path, `\`${path}\` is ${WORDS[entry]} where a file must be`);
  return undefined;
}

/** What is below a folder and not in the tree. What is behind a link is not ours, and not looked at. */
function strays(folder: string, tree: Tree, list: Listing): Stranger[] {
  return [...(list.folder(folder) ?? [])].flatMap(([name, entry]) => {
    const path = `${folder}/${name}`;
    if (entry === 'folder') return strays(path, tree, list);
    return tree.has(path) ? [] : [{ path, entry }];
  });
}

/** What Git puts above the mark where it could not merge the first lines. */
const UNMERGED = /^<{7} .*\n/;

const isOurs = (whole: string): boolean => {
  const text = whole.replace(UNMERGED, '');
  const mark = text.slice(0, HEAD).indexOf(MARK);
  return mark >= 0 && !text.slice(0, mark).includes('\n');
};

/** The text of a file, or the start of one too long to be ours. */
function read(file: string): string {
  try {
    return readFileSync(file, { encoding: 'utf8', flag: READ as unknown as string });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return head(file);
    throw error;
  }
}

function head(file: string): string {
  const handle = openSync(file, READ);
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString('utf8', 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

/** Decoding turns bytes that are no UTF-8 into U+FFFD: only a text that has one can equal a file that is not the same. */
const sameBytes = (file: string, text: string): boolean =>
  !text.includes('\ufffd') || readFileSync(file).equals(Buffer.from(text));
