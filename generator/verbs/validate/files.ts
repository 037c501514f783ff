import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseStream } from '../../lib/documents.ts';
import { byText } from '../../lib/sort.ts';
import { fields, words } from '../../model/reading.ts';
import type { Read, Reader } from './reader.ts';

/** Names kustomize takes for its file (kustomize, api/konfig/general.go). */
const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The kustomization of a folder, where it has one. */
export const kustomizationIn = (folder: string): string | undefined =>
  KUSTOMIZATIONS.map(name => join(folder, name)).find(existsSync);

/** The fields of a kustomization; none where it is not YAML. */
export const kustomizationFields = (path: string, read: Reader) => fields(parseStream(read.text(path))[0]?.value);

/**
 * Every manifest in a folder and below. Of a folder with a kustomization only what it lists as resources: the rest are
 * patches and parts, no objects.
 */
export function readFolder(path: string, read: Reader): Read {
  const files = [...new Set(filesIn(path, read))].sort(byText).map(file => read.file(file));
  return { artifacts: files.flatMap(({ artifacts }) => artifacts), issues: files.flatMap(({ issues }) => issues) };
}

function filesIn(path: string, read: Reader): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const kustomization = kustomizationIn(path);
  const listed = kustomization === undefined ? undefined : resourcesOf(kustomization, read);
  return readdirSync(path, { withFileTypes: true }).flatMap(entry => {
    const below = join(path, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return isChart(path, entry.name) ? [] : filesIn(below, read);
    if (!entry.isFile() || !/\.(ya?ml|json)$/.test(entry.name)) return [];
    return listed === undefined || listed.includes(below) ? [below] : [];
  });
}

/** Templates of a Helm chart are no manifests before Helm has rendered them. */
const isChart = (path: string, name: string): boolean => name === 'templates' && existsSync(join(path, 'Chart.yaml'));

/** Files and folders that a kustomization lists. */
export const resourcesOf = (kustomization: string, read: Reader): string[] => {
  const { resources, bases } = kustomizationFields(kustomization, read);
  return [...words(resources), ...words(bases)].map(resource => join(kustomization, '..', resource));
};

/** What a kustomization lists, and what those list: the objects before any patch. */
export function resourceFiles(kustomization: string, read: Reader): string[] {
  return resourcesOf(kustomization, read).flatMap(path => {
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    const next = kustomizationIn(path);
    return next === undefined ? [] : resourceFiles(next, read);
  });
}
