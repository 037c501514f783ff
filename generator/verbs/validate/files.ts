import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseStream } from '../../lib/documents.ts';
import { byText } from '../../lib/sort.ts';
import type { Issue } from '../../model/issue.ts';
import { fields, items, textAt, words } from '../../views/reading.ts';
import type { Read, Reader } from './reader.ts';

/** Names kustomize takes for its file (kustomize, api/konfig/general.go). */
const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The kustomization of a folder, where it has one. */
export const kustomizationIn = (folder: string): string | undefined =>
  KUSTOMIZATIONS.map(name => join(folder, name)).find(existsSync);

/** The fields of a kustomization; none where it is not YAML. */
export const kustomizationFields = (path: string, read: Reader) => fields(parseStream(read.text(path))[0]?.value);

/**
 * Every manifest in a folder and below. Of a folder with a kustomization, and of those below it without one of their own,
 * only what a kustomization lists as resources: the rest are patches and parts, no objects.
 */
export function readFolder(path: string, read: Reader): Read {
  if (!statSync(path).isDirectory()) return read.file(path);
  const kustomizations = kustomizationsIn(path);
  const listed = new Set(kustomizations.flatMap(one => resourcesOf(one, read)));
  const patches = new Set(kustomizations.flatMap(one => patchesOf(one, read)));
  const files = filesIn(path)
    .filter(({ file, isPart }) => (!isPart || listed.has(file)) && !patches.has(file))
    .map(({ file }) => file);
  const found = [...new Set(files)].sort(byText).map(file => read.file(file));
  return {
    artifacts: found.flatMap(({ artifacts }) => artifacts),
    issues: [
      ...kustomizations.slice(0, 1).map(one => unrendered(read.label(one))),
      ...found.flatMap(({ issues }) => issues),
    ],
  };
}

/** A file, and whether a kustomization above it decides if it is an object. */
interface Found {
  readonly file: string;
  readonly isPart: boolean;
}

function filesIn(path: string, below = false): readonly Found[] {
  const isPart = below || kustomizationIn(path) !== undefined;
  return entriesOf(path).flatMap(({ file, isFolder }): readonly Found[] => {
    if (isFolder) return filesIn(file, isPart);
    return /\.(ya?ml|json)$/.test(file) ? [{ file, isPart }] : [];
  });
}

/** Every kustomization in a folder and below. */
const kustomizationsIn = (path: string): readonly string[] => [
  ...[kustomizationIn(path) ?? []].flat(),
  ...entriesOf(path).flatMap(({ file, isFolder }) => (isFolder ? kustomizationsIn(file) : [])),
];

/** What a folder holds, without what nobody deploys from it. */
const entriesOf = (path: string): readonly { readonly file: string; readonly isFolder: boolean }[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(entry => !entry.name.startsWith('.') && entry.name !== 'node_modules' && !isChart(path, entry.name))
    .filter(entry => entry.isDirectory() || entry.isFile())
    .map(entry => ({ file: join(path, entry.name), isFolder: entry.isDirectory() }));

/** Files that a kustomization lays over objects (kustomize, api/types/kustomization.go). */
const patchesOf = (kustomization: string, read: Reader): string[] => {
  const { patches, patchesStrategicMerge, patchesJson6902 } = kustomizationFields(kustomization, read);
  const named = [...items(patches), ...items(patchesJson6902)].flatMap(patch => textAt(patch, 'path') ?? []);
  return [...named, ...words(patchesStrategicMerge)].map(patch => join(kustomization, '..', patch));
};

const unrendered = (file: string): Issue => ({
  id: 'kustomization-is-rendered',
  level: 'note',
  what: 'this folder was not named, but one above it: of kustomizations only the resources were read',
  why: 'patches, names and namespaces that they set were not seen',
  fix: 'name the folder of one kustomization, and it is rendered',
  at: { file, line: 1, column: 1 },
});

/** Templates of a Helm chart are no manifests before Helm has rendered them. */
const isChart = (path: string, name: string): boolean => name === 'templates' && existsSync(join(path, 'Chart.yaml'));

/** Files and folders that a kustomization lists. */
const resourcesOf = (kustomization: string, read: Reader): string[] => {
  const { resources, bases } = kustomizationFields(kustomization, read);
  return [...words(resources), ...words(bases)].map(resource => join(kustomization, '..', resource));
};

/** What a kustomization lists, and what those list: the objects before any patch. */
export function resourceFiles(kustomization: string, read: Reader, within: readonly string[] = []): string[] {
  if (within.includes(kustomization)) return [];
  return resourcesOf(kustomization, read).flatMap(path => {
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    const next = kustomizationIn(path);
    return next === undefined ? [] : resourceFiles(next, read, [...within, kustomization]);
  });
}
