import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parseStream, type StreamDocument } from '../../lib/documents.ts';
import type { Origin } from '../../lib/origin.ts';
import type { Manifest, ObjectArtifact } from '../../model/artifact.ts';
import type { Issue } from '../../model/issue.ts';
import { objectsIn } from '../../plan/foreign.ts';

/** What was read: the objects, and what kept others from being read. */
export interface Read {
  readonly artifacts: readonly ObjectArtifact[];
  readonly issues: readonly Issue[];
}

/** Reads files once, and names them as a person in the folder would. */
export interface Reader {
  readonly label: (path: string) => string;
  readonly text: (path: string) => string;
  readonly file: (path: string) => Read;
}

/** A reader of files below a folder; `show` lets their lines be quoted. */
export function reader(root: string, show: (file: string, text: string) => void): Reader {
  const texts = new Map<string, string>();
  const files = new Map<string, Read>();
  const label = (path: string) => relative(root, path).split(sep).join('/');
  const text = (path: string) => {
    const known = texts.get(path) ?? readFileSync(path, 'utf8');
    if (!texts.has(path)) show(label(path), known);
    texts.set(path, known);
    return known;
  };
  const file = (path: string) => {
    const known = files.get(path) ?? objectsOf(label(path), text(path));
    files.set(path, known);
    return known;
  };
  return { label, text, file };
}

/** Whether a text means to be manifests: the rest of a repository is nobody's business here. */
const isManifest = (text: string): boolean => /^\s*"?apiVersion"?:/m.test(text) && /^\s*"?kind"?:/m.test(text);

function objectsOf(file: string, text: string): Read {
  if (!isManifest(text)) return { artifacts: [], issues: [] };
  const documents = parseStream(text);
  return {
    artifacts: documents.flatMap(document =>
      objectsIn(document.value).map(([path, object]) => artifact(file, document, path, object)),
    ),
    issues: documents
      .flatMap(({ faults }) => faults.slice(0, 1))
      .slice(0, 1)
      .map(({ message, ...span }) => fault({ file, ...span }, message, text.includes('{{'))),
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
  fix: template ? 'render it first, and name the folder of what comes out' : 'mend the text',
  at,
});
