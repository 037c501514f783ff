import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseStream, type Spot } from '../../lib/documents.ts';
import type { Origin } from '../../lib/origin.ts';
import { print } from '../../lib/yaml.ts';
import type { Manifest, ObjectArtifact } from '../../model/artifact.ts';
import type { Issue } from '../../model/issue.ts';
import { objectsIn } from '../../plan/foreign.ts';
import { items, textAt, words } from '../../views/reading.ts';
import { closedOff } from './closed.ts';
import { kustomizationFields, resourceFiles } from './files.ts';
import type { Read, Reader } from './reader.ts';
import { beyond } from './remote.ts';

/** Where kustomize itself writes what an object came from (kustomize, buildMetadata: originAnnotations). */
const ORIGIN = 'config.kubernetes.io/origin';

/** Folders that may have the program: those of PATH, and the one our own tools are built into. */
const FOLDERS = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  fileURLToPath(new URL('../../../.cache/tools/bin', import.meta.url)),
];

/** The objects of a kustomization as kustomize renders them; as its resources stand, where there is no kustomize. */
export function readKustomization(path: string, read: Reader): Read {
  const binary = FOLDERS.map(folder => join(folder, 'kustomize')).find(existsSync);
  const at = { file: read.label(path), line: 1, column: 1 };
  const missing = binary === undefined ? 'there is no `kustomize` here' : beyond(path, read);
  if (binary === undefined || missing !== undefined) {
    const files = [...new Set(resourceFiles(path, read))].map(file => read.file(file));
    return {
      artifacts: files.flatMap(({ artifacts }) => artifacts),
      issues: [unrendered(at, missing ?? ''), ...files.flatMap(({ issues }) => issues)],
    };
  }
  const { text, error, home } = build(binary, dirname(path));
  if (error !== undefined) return { artifacts: [], issues: [unbuilt(at, error)] };
  return {
    artifacts: parseStream(text)
      .flatMap(({ value }) => objectsIn(value))
      .map(([, object]) => rendered(object, home, at, read)),
    issues: [],
  };
}

/** Renders a folder with the origin of each object. kustomize notes origins only where a kustomization asks for them. */
function build(binary: string, folder: string): { text: string; error?: string; home: string } {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'validate-')));
  try {
    const resources = [relative(home, realpathSync(folder))];
    writeFileSync(join(home, 'kustomization.yaml'), print({ resources, buildMetadata: ['originAnnotations'] }));
    const { text, error } = closedOff(binary, ['build', home]);
    return { text, home, ...(error === undefined ? {} : { error: error.replaceAll(home, '.') }) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function rendered(made: Manifest, home: string, fallback: Origin, read: Reader): ObjectArtifact {
  const { [ORIGIN]: note = '', ...annotations } = made.metadata.annotations ?? {};
  const { annotations: _, ...metadata } = made.metadata;
  const object: Manifest = {
    ...made,
    metadata: { ...metadata, ...(Object.keys(annotations).length > 0 ? { annotations } : {}) },
  };
  const facts = parseStream(note)[0]?.value;
  const from = textAt(facts, 'path');
  const generator = textAt(facts, 'configuredIn');
  const locate =
    from !== undefined
      ? inSource(object, resolve(home, from), read)
      : generator !== undefined
        ? inGenerator(resolve(home, generator), read)
        : undefined;
  return {
    form: 'object',
    object,
    part: '',
    origin: locate?.({ path: [] }) ?? fallback,
    locate: locate ?? (() => fallback),
  };
}

type Locate = (spot: Spot) => Origin;

/** The object in the file it was written in: under its name, or under one that a prefix or suffix was put to. */
function inSource({ kind, metadata }: Manifest, path: string, read: Reader): Locate | undefined {
  const written = existsSync(path) ? read.file(path).artifacts.filter(({ object }) => object.kind === kind) : [];
  const named = (test: (name: string) => boolean) => written.find(({ object }) => test(object.metadata.name));
  return (named(name => name === metadata.name) ?? named(name => metadata.name.includes(name)) ?? written[0])?.locate;
}

/** A ConfigMap that a generator makes: a text in it is the file that the generator lists. */
function inGenerator(path: string, read: Reader): Locate {
  const lists = items(kustomizationFields(path, read)['configMapGenerator']).flatMap(({ files }) => words(files));
  const files = new Map(
    lists.map(entry => {
      const [key = '', file = key] = entry.split('=');
      return [key.split('/').at(-1) ?? key, join(dirname(path), file)] as const;
    }),
  );
  return ({ path: [field, key, ...rest], ...spot }) => {
    const file = field === 'data' ? files.get(String(key)) : undefined;
    const document = file !== undefined && existsSync(file) ? parseStream(read.text(file))[0] : undefined;
    return file !== undefined && document
      ? { file: read.label(file), ...document.locate({ ...spot, path: rest }) }
      : { file: read.label(path), line: 1, column: 1 };
  };
}

const unrendered = (at: Origin, why: string): Issue => ({
  id: 'kustomization-is-rendered',
  level: 'note',
  what: `${why}: the resources were read as they stand`,
  why: 'patches, names and namespaces that the kustomization sets were not seen',
  fix: 'render the folder first, and name the folder of what comes out',
  at,
});

const unbuilt = (at: Origin, said: string): Issue => ({
  id: 'kustomization-is-rendered',
  level: 'error',
  what: `kustomize says: ${said}`,
  why: 'nothing of the folder would be deployed',
  fix: 'fix what it names',
  at,
});
