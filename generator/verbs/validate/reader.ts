import { relative, sep } from 'node:path';
import { parseStream, type StreamDocument } from '../../lib/documents.ts';
import type { Origin } from '../../lib/origin.ts';
import type { Manifest, ObjectArtifact } from '../../model/artifact.ts';
import type { Issue } from '../../model/issue.ts';
import { objectsIn } from '../../plan/foreign.ts';
import { conflictIn } from '../../plan/refusal.ts';
import { readInside } from '../read-inside.ts';

/** What was read: the objects, and what kept others from being read. */
export interface Read {
  readonly artifacts: readonly ObjectArtifact[];
  readonly issues: readonly Issue[];
}

/** Reads files once, and names them as a person in the folder would. */
export interface Reader {
  readonly label: (path: string) => string;
  /** The text of a file; empty where the file is refused. */
  readonly text: (path: string) => string;
  readonly file: (path: string) => Read;
  /** The files that were refused so far, an issue each. */
  readonly refused: () => readonly Issue[];
}

/** A reader of files inside a boundary, named from a root; `show` lets their lines be quoted. */
export function reader(root: string, boundary: string, show: (file: string, text: string) => void): Reader {
  const texts = new Map<string, string>();
  const files = new Map<string, Read>();
  const refused = new Map<string, Issue>();
  const label = (path: string) => relative(root, path).split(sep).join('/');
  const text = (path: string) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const read = readInside(boundary, path);
    if ('refused' in read) refused.set(path, unread({ file: label(path), line: 1, column: 1 }, read.refused));
    else if (!holdsSecret(read.text)) show(label(path), read.text);
    const found = 'text' in read ? read.text : '';
    texts.set(path, found);
    return found;
  };
  const file = (path: string) => {
    const known = files.get(path) ?? objectsOf(label(path), text(path));
    files.set(path, known);
    return known;
  };
  return { label, text, file, refused: () => [...refused.values()] };
}

/** A line on which a document names its API version, in block or flow style, quoted or not. */
const MANIFEST = /(?:^|[{,])[ \t]*(?:"apiVersion"|'apiVersion'|apiVersion)[ \t]*:/m;

/** Whether a text has a Secret in it: no line of it is quoted, whatever is wrong with which of them. */
const holdsSecret = (text: string): boolean =>
  text.includes('kind') &&
  (/\bkind\b["']?[ \t]*:[ \t]*(?:!\S{1,40}[ \t]{1,9}|&\S{1,40}[ \t]{1,9})?["']?Secret(?:List)?\b/.test(text) ||
    (text.includes('\\') &&
      parseStream(text).some(({ value }) => objectsIn(value).some(([, { kind }]) => kind === 'Secret'))));

/** Whether a text may hold manifests: most of a repository's other files are not worth parsing. */
const mayHold = (text: string): boolean => text.includes('apiVersion') && text.includes('kind');

function objectsOf(file: string, text: string): Read {
  if (!mayHold(text)) return { artifacts: [], issues: [] };
  const conflict = conflictIn(text, file);
  if (conflict) return { artifacts: [], issues: [conflict] };
  const documents = parseStream(text);
  const faults = MANIFEST.test(text) ? documents.flatMap(document => document.faults) : [];
  return {
    artifacts: documents.flatMap(document =>
      objectsIn(document.value).map(([path, object]) => artifact(file, document, path, object)),
    ),
    issues: faults.slice(0, 1).map(({ message, ...span }) => fault({ file, ...span }, message, text.includes('{{'))),
  };
}

function artifact(
  file: string,
  document: StreamDocument,
  path: readonly (string | number)[],
  object: Manifest,
): ObjectArtifact {
  const locate: ObjectArtifact['locate'] = spot => ({
    file,
    ...document.locate({ ...spot, path: [...path, ...spot.path] }),
  });
  return { form: 'object', object, part: '', origin: { file, ...document.locate({ path }) }, locate };
}

const fault = (at: Origin, message: string, template: boolean): Issue => ({
  id: 'manifest-is-yaml',
  level: template ? 'note' : 'error',
  what: template ? 'this is a template, not a manifest' : message,
  why: 'nothing can be said of what is in the file',
  fix: template ? 'render it first, and name the folder of what comes out' : 'fix the text',
  at,
});

const unread = (at: Origin, why: string): Issue => ({
  id: 'file-is-in-the-folder',
  level: 'warning',
  what: `\`${at.file}\` ${why}: it was not read`,
  why: 'what it holds was not checked, and a tool that follows it reads what is not in the repository',
  fix: 'put the manifest itself there',
  at,
});
