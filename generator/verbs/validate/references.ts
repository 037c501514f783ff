import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseStream } from '../../lib/documents.ts';
import { fields } from '../../views/reading.ts';
import type { Reader } from './reader.ts';

/** Names kustomize takes for its file (kustomize, api/konfig/general.go). */
const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The kustomization of a folder, where it has one; a folder may be called so, too. */
export const kustomizationIn = (folder: string): string | undefined =>
  KUSTOMIZATIONS.map(name => join(folder, name)).find(path => statSync(path, { throwIfNoEntry: false })?.isFile());

/** The fields of a kustomization; none where it is not YAML. */
export const kustomizationFields = (path: string, read: Reader) => fields(parseStream(read.text(path))[0]?.value);

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

interface Text {
  readonly text: string;
  /** Whether what it leads to is read as instructions. */
  readonly instructs: boolean;
}

/** Every text of a value that may lead to a file: `key=file` leads to the file. */
function textsIn(value: unknown, instructs: boolean): readonly Text[] {
  if (typeof value === 'string') {
    // An entry of a list of instructions may hold the instructions themselves.
    if (value.includes('\n'))
      return instructs ? parseStream(value).flatMap(({ value: inner }) => textsIn(inner, true)) : [];
    return [{ text: /^[^=/?]*=/.test(value) ? value.slice(value.indexOf('=') + 1) : value, instructs }];
  }
  if (Array.isArray(value)) return value.flatMap(item => textsIn(item, instructs));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    INERT.has(key.toLowerCase()) ? [] : textsIn(item, instructs || INSTRUCTIONS.has(key.toLowerCase())),
  );
}

/** What a kustomization, or one that it leads to, holds: the values of one file, and what they refer to. */
export interface Led {
  readonly file: string;
  readonly values: readonly unknown[];
  readonly references: readonly { readonly text: string; readonly path: string; readonly isHere: boolean }[];
}

/** A kustomization and all files of instructions that it leads to, each once. */
export function* instructionsOf(kustomization: string, read: Reader): Generator<Led> {
  const seen = new Set<string>();
  const open = [kustomization];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const values = parseStream(read.text(file)).map(({ value }) => value);
    // A file of instructions is one whole: each of its documents may lead on.
    const isPlugin = file !== kustomizationIn(dirname(file));
    const home = dirname(file);
    const found = values
      .flatMap(value => textsIn(value, isPlugin))
      .map(({ text, instructs }) => {
        const path = join(home, text);
        return { text, path, isHere: existsSync(path), instructs };
      });
    yield { file, values, references: found };
    for (const { path, isHere, instructs } of found.reverse()) {
      const next = !isHere
        ? undefined
        : statSync(path).isDirectory()
          ? kustomizationIn(path)
          : instructs
            ? path
            : undefined;
      if (next !== undefined) open.push(next);
    }
  }
}

/** Every file that a kustomization leads to: resources, patches, parts of ConfigMaps, and further kustomizations. */
export const ledTo = (kustomization: string, read: Reader): readonly string[] =>
  [...instructionsOf(kustomization, read)].flatMap(({ references }) =>
    references.flatMap(({ path, isHere }) =>
      !isHere ? [] : statSync(path).isDirectory() ? [kustomizationIn(path) ?? path] : [path],
    ),
  );
