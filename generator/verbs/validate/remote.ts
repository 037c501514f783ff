import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseStream } from '../../lib/documents.ts';
import { tick } from '../../lib/words.ts';
import { kustomizationIn } from './files.ts';
import type { Reader } from './reader.ts';

/**
 * A reference that kustomize takes to another machine: a scheme, a getter, a user at a host, a forge, a query of a commit
 * (kustomize, api/internal/git/repospec.go and api/internal/loader/fileloader.go).
 */
const REMOTE = /:\/\/|::|^[\w.+-]+@|^\w[\w+.-]*:|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i;

/** A host's name and a path below it: remote, unless a folder of that name is at hand. */
const HOST = /^[\w-]+(?:\.[\w-]+)+\/[^/]+\/[^/]+/;

/**
 * Fields of a kustomization that hold names and texts of their own and lead to no file (kustomize,
 * api/types/kustomization.go). Every other field may lead somewhere, also one of a newer kustomize. kustomize reads keys
 * in any case, so they stand here in lower case.
 */
const INERT: ReadonlySet<string> = new Set([
  ...['apiversion', 'kind', 'metadata', 'nameprefix', 'namesuffix', 'namespace', 'name', 'commonlabels'],
  ...['commonannotations', 'labels', 'annotations', 'images', 'replicas', 'vars', 'buildmetadata', 'sortoptions'],
  ...['generatoroptions', 'options', 'literals', 'patch', 'target', 'source', 'targets'],
]);

/** Fields whose files are instructions to kustomize and may lead on. */
const INSTRUCTIONS: ReadonlySet<string> = new Set(['generators', 'transformers', 'validators', 'components']);

interface Reference {
  readonly text: string;
  /** Whether what it leads to is read as instructions. */
  readonly instructs: boolean;
}

/** Every text of a value that may lead to a file: `key=file` leads to the file. */
function referencesIn(value: unknown, instructs: boolean): readonly Reference[] {
  if (typeof value === 'string') {
    // An entry of a list of instructions may hold the instructions themselves.
    if (value.includes('\n'))
      return instructs ? parseStream(value).flatMap(({ value: inner }) => referencesIn(inner, true)) : [];
    return [{ text: /^[^=/?]*=/.test(value) ? value.slice(value.indexOf('=') + 1) : value, instructs }];
  }
  if (Array.isArray(value)) return value.flatMap(item => referencesIn(item, instructs));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    INERT.has(key.toLowerCase()) ? [] : referencesIn(item, instructs || INSTRUCTIONS.has(key.toLowerCase())),
  );
}

const isHelm = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).some(key => /^helmchart/i.test(key));

/** What a kustomization, or what it leads to, asks of the network or of another program; nothing where all is at hand. */
export function beyond(kustomization: string, read: Reader): string | undefined {
  const seen = new Set<string>();
  const search = (file: string): string | undefined => {
    if (seen.has(file)) return undefined;
    seen.add(file);
    const values = parseStream(read.text(file)).map(({ value }) => value);
    if (values.some(isHelm)) return 'it has Helm render charts';
    // A file of instructions is one whole: each of its documents may lead on.
    const instructs = file !== kustomizationIn(dirname(file));
    for (const { text, instructs: next } of values.flatMap(value => referencesIn(value, instructs))) {
      const path = join(dirname(file), text);
      const isHere = existsSync(path);
      if (REMOTE.test(text) || (HOST.test(text) && !isHere)) return `it asks for ${tick(text)}`;
      if (!isHere) continue;
      const folder = statSync(path).isDirectory();
      const further = folder ? kustomizationIn(path) : next ? path : undefined;
      const found = further === undefined ? undefined : search(further);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(kustomization);
}
