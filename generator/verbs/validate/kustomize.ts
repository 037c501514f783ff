import { existsSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { objectsInValues } from '../../kinds/helm-values.ts';
import { parseStream, type Spot } from '../../lib/documents.ts';
import { hasTooManyEntries, MAX_ENTRIES } from '../../lib/entries.ts';
import type { Origin } from '../../lib/origin.ts';
import { tick } from '../../lib/words.ts';
import { print } from '../../lib/yaml.ts';
import type { Manifest, ObjectArtifact } from '../../model/artifact.ts';
import type { Issue } from '../../model/issue.ts';
import { objectsIn } from '../../plan/foreign.ts';
import { items, textAt, words } from '../../views/reading.ts';
import { closedOff } from './closed.ts';
import { programOf } from './program.ts';
import type { Read, Reader } from './reader.ts';
import { kustomizationFields, kustomizationIn } from './references.ts';
import { beyond, outside } from './remote.ts';
import { inVain } from './vain.ts';

/** Where kustomize itself writes what an object came from (kustomize, buildMetadata: originAnnotations). */
const ORIGIN = 'config.kubernetes.io/origin';

/** How far kustomize may read: its default, or everywhere that is at hand. */
type Restriction = 'RootOnly' | 'None';

/** The objects of a kustomization as kustomize renders them; as its resources stand, where it cannot be rendered here. */
export function readKustomization(path: string, read: Reader): Read {
  const binary = programOf('kustomize');
  const at = { file: read.label(path), line: 1, column: 1 };
  const missing = binary === undefined ? 'there is no `kustomize` here' : beyond(path, read);
  if (binary === undefined || missing !== undefined) return asItStands(path, read, unrendered(at, missing ?? ''));
  const strict = build(binary, dirname(path), 'RootOnly');
  const out = OUTSIDE.test(strict.error ?? '') ? outside(path, read) : undefined;
  const isLifted = OUTSIDE.test(strict.error ?? '') && out === undefined;
  const { text, error, home } = isLifted ? build(binary, dirname(path), 'None') : strict;
  if (error !== undefined && PLUGIN.test(error)) return asItStands(path, read, unrendered(at, 'it asks for a plugin'));
  if (error !== undefined) return { artifacts: [], issues: [unbuilt(at, error)] };
  if (hasTooManyEntries(text))
    return asItStands(path, read, unrendered(at, `it prints more than ${MAX_ENTRIES} entries`));
  const artifacts = parseStream(text, 'kubernetes')
    .flatMap(({ value }) => objectsIn(value))
    .flatMap(([, object]) => [object, ...objectsInValues(object).map(([, inner]) => inner)])
    .map(object => rendered(object, home, at, read));
  return {
    artifacts,
    issues: [
      ...(isLifted ? [lifted(at, read.label(OUTSIDE.exec(strict.error ?? '')?.[1] ?? path))] : []),
      ...inVain(path, artifacts, read),
    ],
  };
}

/** What kustomize says of a file that is not in the folder of the kustomization (kustomize, api/internal/loader). */
const OUTSIDE = /file '([^']+)' is not in or below/;

/** What it says of a generator or transformer that is a program of its own. */
const PLUGIN = /external plugins disabled|unable to load external plugin|unable to find plugin root/;

/** The resources of a kustomization before any patch. */
function asItStands(path: string, read: Reader, why: Issue): Read {
  const files = [...new Set(resourceFiles(path, read))].map(file => read.file(file));
  return {
    artifacts: files.flatMap(({ artifacts }) => artifacts),
    issues: [why, ...files.flatMap(({ issues }) => issues)],
  };
}

/** What a kustomization lists, and what those list: the objects before any patch. */
function resourceFiles(kustomization: string, read: Reader, within: readonly string[] = []): string[] {
  if (within.includes(kustomization)) return [];
  const { resources, bases } = kustomizationFields(kustomization, read);
  return [...words(resources), ...words(bases)]
    .map(resource => join(kustomization, '..', resource))
    .flatMap(path => {
      if (!existsSync(path)) return [];
      if (!statSync(path).isDirectory()) return [path];
      const next = kustomizationIn(path);
      return next === undefined ? [] : resourceFiles(next, read, [...within, kustomization]);
    });
}

/** Renders a folder with the origin of each object. kustomize notes origins only where a kustomization asks for them. */
function build(binary: string, folder: string, restrict: Restriction): { text: string; error?: string; home: string } {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'validate-')));
  const real = realpathSync(folder);
  try {
    const resources = [relative(home, real)];
    writeFileSync(join(home, 'kustomization.yaml'), print({ resources, buildMetadata: ['originAnnotations'] }));
    const { text, error } = closedOff(binary, ['build', '--load-restrictor', `LoadRestrictions${restrict}`, home]);
    return { text, home, ...(error === undefined ? {} : { error: error.replaceAll(home, '.').replaceAll(real, '.') }) };
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
  const written = existsSync(path)
    ? read.file(path).artifacts.filter(one => one.form === 'object' && one.object.kind === kind)
    : [];
  const named = (test: (name: string) => boolean) =>
    written.find(one => one.form === 'object' && test(one.object.metadata.name));
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

/** The innermost of the sentences that kustomize wraps into each other, as much of it as a person reads. */
const brief = (said: string): string => said.replace(/^Error: /, '').slice(-400);

const unrendered = (at: Origin, why: string): Issue => ({
  id: 'kustomization-is-rendered',
  level: 'note',
  what: `${why}: the resources were read as they are`,
  why: 'patches, names and namespaces that the kustomization sets were not seen',
  fix: 'render the folder first, and name the folder of what comes out',
  at,
});

const lifted = (at: Origin, file: string): Issue => ({
  id: 'kustomization-is-rendered',
  level: 'warning',
  what: `it reads ${tick(file)}, which is outside of its folder`,
  why: '`kubectl` and Argo CD refuse that by default (`LoadRestrictionsRootOnly`); Flux takes it, and so it was rendered',
  fix: 'give the file a folder with a kustomization of its own, and list that folder',
  at,
});

const unbuilt = (at: Origin, said: string): Issue => ({
  id: 'kustomization-is-rendered',
  level: 'error',
  what: `the kustomization does not build: ${brief(said)}`,
  why: 'nothing of the folder would be deployed',
  fix: 'fix what it names',
  at,
});
