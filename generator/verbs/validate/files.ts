import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byText } from '../../lib/sort.ts';
import type { Passed } from './passed.ts';
import type { Reader } from './reader.ts';
import { kustomizationFields, kustomizationIn, ledTo } from './references.ts';

/** What folders and those below them hold, before any of it is read. */
export interface Survey {
  /** Kustomizations that no other one of the folder leads to: each is rendered once, with all that it leads to. */
  readonly roots: readonly string[];
  /** Files that stand for themselves. */
  readonly files: readonly string[];
  /** Folders of charts that are not a part of another one. */
  readonly charts: readonly string[];
  /** Pages for people about what is there. */
  readonly pages: readonly string[];
  readonly passed: readonly Passed[];
}

/** Looks folders through, and takes single files: each once, however many of the paths lead to it. */
export function survey(paths: readonly string[], read: Reader): Survey {
  const seen = new Set<string>();
  const found = paths.flatMap(path => [...entriesOf(path, read)]).filter(one => isNew(one, seen));
  const kustomizations = found.flatMap(({ kustomization }) => kustomization ?? []);
  const reached = new Set(kustomizations.flatMap(one => ledTo(one, read)));
  const whole = kustomizations.filter(one => !isComponent(one, read));
  const tops = whole.filter(one => !reached.has(one));
  const listed = (file: string) => reached.has(file);
  return {
    // Those that list each other in a ring are nobody's: one of them stands for all.
    roots: tops.length > 0 ? tops : whole.slice(0, 1),
    files: found
      .flatMap(({ file, isBelow }) => (file === undefined || isBelow || listed(file) ? [] : [file]))
      .sort(byText),
    charts: found.flatMap(({ chart }) => chart ?? []),
    pages: found.flatMap(({ page }) => page ?? []),
    passed: [
      ...found.flatMap(({ passed }) => passed ?? []),
      ...found.flatMap(({ file, isBelow }): Passed[] =>
        file === undefined || !isBelow || listed(file) ? [] : [{ what: 'unlisted', file: read.label(file) }],
      ),
    ],
  };
}

/** What a path holds: a folder all that is below it, a kustomization what it leads to, and another file itself. */
const entriesOf = (path: string, read: Reader): Iterable<Found> =>
  statSync(path).isDirectory()
    ? entriesIn(path, false, read)
    : [kustomizationOf(dirname(path), read) === path ? { kustomization: path } : { file: path, isBelow: false }];

/** Whether an entry is met for the first time. */
function isNew({ kustomization, file, page, chart, passed }: Found, seen: Set<string>): boolean {
  const key = kustomization ?? file ?? page ?? chart ?? `${passed?.what} ${passed?.file}`;
  return seen.size < seen.add(key).size;
}

/** The kustomization of a folder. Flux has objects of the same kind, which are manifests under whatever name. */
function kustomizationOf(folder: string, read: Reader): string | undefined {
  const own = kustomizationIn(folder);
  const group = own === undefined ? '' : String(kustomizationFields(own, read)['apiVersion'] ?? '');
  return group.startsWith('kustomize.toolkit.fluxcd.io/') ? undefined : own;
}

/** A kustomization of this kind is no more than a part of others (kustomize, api/types: `kind: Component`). */
const isComponent = (path: string, read: Reader): boolean => kustomizationFields(path, read)['kind'] === 'Component';

/** What a chart says of itself. */
const CHART = /^(?:Chart\.(?:yaml|lock)|values\.schema\.json)$/;

interface Found {
  readonly kustomization?: string;
  readonly file?: string;
  /** Whether a kustomization above it decides if it is deployed. */
  readonly isBelow?: boolean;
  readonly page?: string;
  readonly chart?: string;
  readonly passed?: Passed;
}

/** What is in a folder and below, without what is never deployed from it. */
function* entriesIn(folder: string, below: boolean, read: Reader): Generator<Found> {
  const own = kustomizationOf(folder, read);
  if (own !== undefined) yield { kustomization: own };
  const isBelow = below || own !== undefined;
  const isChart = existsSync(join(folder, 'Chart.yaml'));
  if (isChart) yield { chart: folder };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || path === own) continue;
    if (entry.isSymbolicLink()) yield { passed: { what: 'link', file: read.label(path) } };
    else if (entry.isDirectory()) {
      // Templates of a chart are no manifests before Helm has rendered them, and its parts are charts again.
      if (!(isChart && ['templates', 'charts'].includes(entry.name))) yield* entriesIn(path, isBelow, read);
    } else if (CHART.test(entry.name) && isChart) continue;
    else if (/^README\.md$/i.test(entry.name)) yield { page: path };
    else if (/\.(ya?ml|json|rules)$/.test(entry.name)) yield { file: path, isBelow };
    else if (/\.(j2|jinja2?|gotmpl|tpl|tmpl|ejs|erb)$/.test(entry.name))
      yield { passed: { what: 'template', file: read.label(path) } };
    else if (/\.(jsonnet|libsonnet|cue|k|dhall|star)$/.test(entry.name))
      yield { passed: { what: 'program', file: read.label(path) } };
  }
}
