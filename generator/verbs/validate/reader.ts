import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Issue } from '../../model/issue.ts';
import { type Read as Contents, contentsOf, holdsSecret, unread } from '../../plan/contents.ts';
import { isWithin, readInside } from '../read-inside.ts';
import type { Passed } from './passed.ts';
import { STDIN_NAME } from './stdin.ts';

/** What was read: objects and files, what kept others from being read, and what was passed over. */
export interface Read extends Omit<Contents, 'passed'> {
  readonly passed?: readonly Passed[];
}

/** Reads files once, and names them as a person in the folder would. */
export interface Reader {
  readonly label: (path: string) => string;
  /** The text of a file; empty where the file is refused. */
  readonly text: (path: string) => string;
  readonly file: (path: string) => Read;
  /** What was given on standard input. */
  readonly given: (text: string) => Read;
  /** Whether a path is in what may be read, its links followed. */
  readonly isInside: (path: string) => boolean;
  /** The files that were refused so far, an issue each. */
  readonly refused: () => readonly Issue[];
}

/** A reader of files inside boundaries, named from a root; `show` lets their lines be quoted. */
export function reader(
  root: string,
  boundaries: readonly string[],
  show: (file: string, text: string) => void,
): Reader {
  const homes = boundaries.map(boundary => realpathSync.native(boundary));
  /** The boundary that a path is in, or the first where it is in none of them. */
  const homeOf = (path: string) => homes.find(home => isWithin(home, realpathSync.native(path))) ?? homes[0] ?? root;
  const texts = new Map<string, string>();
  const files = new Map<string, Read>();
  const refused = new Map<string, Issue>();
  const label = (path: string) => relative(root, path).split(sep).join('/');
  const text = (path: string) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const read = readInside(homeOf(path), path);
    if ('refused' in read) refused.set(path, unread({ file: label(path), line: 1, column: 1 }, read.refused));
    else if (!holdsSecret(read.text)) show(label(path), read.text);
    const found = 'text' in read ? read.text : '';
    texts.set(path, found);
    return found;
  };
  const file = (path: string) => {
    const known = files.get(path) ?? contentsOf(label(path), text(path));
    files.set(path, known);
    return known;
  };
  const given = (input: string) => {
    if (!holdsSecret(input)) show(STDIN_NAME, input);
    return contentsOf(STDIN_NAME, input);
  };
  const isInside = (path: string) => homes.some(home => isWithin(home, realpathSync.native(path)));
  return { label, text, file, given, isInside, refused: () => [...refused.values()] };
}
