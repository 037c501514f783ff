import { by, distinct, groupBy } from '../lib/sort.ts';
import { identity, type Manifest } from '../model/artifact.ts';
import { isArgocdObject, place, renderedOverlay } from '../plan/place.ts';
import { same } from '../views/reading.ts';
import type { Surrounding } from '../views/review.ts';
import { built } from './built.ts';
import { deploysElse, type EntryKind, isKept } from './strangers.ts';

/** A file of the folders that Argo CD reads. */
export interface Entry {
  readonly kind: EntryKind;
  /** Its text; nothing where it is no file. */
  readonly text: () => string | undefined;
}

/** A path that differs between the two sides. */
export interface ChangedPath {
  /** Below the output folder; one above it begins with `../emit/`. */
  readonly path: string;
  readonly became: 'new' | 'changed' | 'gone';
}

/** What is around the rendered objects on the side that is reviewed. */
export interface Around {
  /** Every file of `apps/`, `argocd/` and `overlays/`, by its path. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly changed: readonly ChangedPath[];
  /** The rendered objects of each overlay, and Argo CD's own. */
  readonly overlays: ReadonlyMap<string, readonly Manifest[]>;
  readonly argocd: readonly Manifest[];
}

/** What is not read by a cluster and decides what a review says, by a pattern of its path. */
const PARTS: readonly (readonly [is: string, pattern: RegExp])[] = [
  ['program', /^(?:\.\.\/)*(?:generator|schemas|node_modules)\//],
  [
    'program',
    /^(?:\.\.\/)*(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|\.npmrc|tsconfig\.json|\.nvmrc|\.node-version)$/,
  ],
  ['pipeline', /^(?:\.\.\/)*(?:\.github|\.gitlab|\.ci|\.circleci|\.tekton|\.husky|\.pre-commit|\.gitea|\.forgejo)\//],
  [
    'pipeline',
    /^(?:\.\.\/)*(?:\.gitlab-ci\.yml|Jenkinsfile|azure-pipelines\.yml|\.pre-commit-(?:config|hooks)\.yaml)$/,
  ],
  ['repository', /(?:^|\/)(?:CODEOWNERS|\.gitattributes|\.gitmodules|\.sops\.yaml)$/],
];

/**
 * What a review must know beside the rendered objects: files that make Argo CD deploy something else, whether they came
 * with the change or not, and changed files that are not of the generator or decide what a review says.
 */
export function surroundings(around: Around): Surrounding[] {
  const { entries, changed, overlays, argocd } = around;
  const read = new Set<string>();
  const text = (path: string) => entries.get(path)?.text();
  const compare = (folder: string, overlay: string | undefined, objects: readonly Manifest[]): Surrounding[] => {
    const fault = differenceOf(() => everyFolder(folder, entries).flatMap(one => built(text, one, read)), objects);
    return fault === undefined ? [] : [deployed(`${folder}/`, fault, overlay)];
  };
  const touched = touchedBy(changed, overlays.keys());
  return [
    ...[...entries].flatMap(([path, { kind }]) => planted(path, kind)),
    ...touched.overlays.flatMap(name => compare(place.overlay(name), name, overlays.get(name) ?? [])),
    ...(touched.argocd ? compare(place.argocd, undefined, argocd) : []),
    ...groups(changed.flatMap(one => fileOf(one, read))),
  ].sort(by(({ name }) => name));
}

const overlayOf = (path: string): string | undefined => /^overlays\/([^/]+)\//.exec(path)?.[1];

/** The overlays that a changed path is an input of, and whether Argo CD's own folder is touched. */
function touchedBy(changed: readonly ChangedPath[], all: Iterable<string>) {
  const paths = changed.map(({ path }) => path);
  const own = new Set(paths.flatMap(path => overlayOf(path) ?? []));
  const isBase = paths.some(path => /^apps\//.test(path) && !isKept(path));
  return {
    overlays: distinct(all).filter(name => isBase || own.has(name)),
    argocd: paths.some(path => path.startsWith(`${place.argocd}/`)),
  };
}

/** The folders that the Applications of an overlay read, but for the Secrets, which people encrypt. */
const everyFolder = (folder: string, entries: Around['entries']): readonly string[] =>
  [folder, `${folder}/operators`].filter((one, at) => at === 0 || entries.has(`${one}/kustomization.yaml`));

/** How what is built differs from what is rendered, in the fewest words; nothing where it does not. */
function differenceOf(build: () => readonly Manifest[], rendered: readonly Manifest[]): string | undefined {
  try {
    const made = new Map(build().map(object => [identity(object), object]));
    const shown = new Map(rendered.map(object => [identity(object), object]));
    const other = distinct([...made.keys(), ...shown.keys()]).filter(id => !same(made.get(id), shown.get(id)));
    const more = other.length > 3 ? `, and ${other.length - 3} more` : '';
    return other.length === 0 ? undefined : `${other.slice(0, 3).join(', ')}${more}`;
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll('`', '') : String(error);
  }
}

const deployed = (name: string, found: string, overlay?: string): Surrounding => ({
  topic: 'deployed',
  name,
  to: { found },
  ...(overlay === undefined ? {} : { overlay }),
});

/** A file that makes Argo CD deploy what is not rendered. */
function planted(path: string, kind: Entry['kind']): Surrounding[] {
  const found = deploysElse(path, kind);
  return found === undefined ? [] : [deployed(path, found, overlayOf(path))];
}

/** A changed file that no reviewer of objects sees. */
function fileOf({ path, became }: ChangedPath, read: ReadonlySet<string>): Surrounding[] {
  const change = (is: string): Surrounding => ({
    topic: 'file',
    name: path,
    [became === 'gone' ? 'from' : 'to']: { is },
  });
  const part = PARTS.find(([, pattern]) => pattern.test(path));
  if (part) return [change(part[0])];
  if (!/^(?:apps|argocd|overlays)\//.test(path) || became === 'gone') return [];
  const isKnown = renderedOverlay(path) !== undefined || isArgocdObject(path) || isKept(path) || read.has(path);
  return isKnown || deploysElse(path, 'file') !== undefined ? [] : [change('unknown')];
}

/** A new version of the program changes hundreds of files: one line a folder has room for them. */
function groups(files: readonly Surrounding[]): Surrounding[] {
  const folders = groupBy(files, ({ name, to, from }) => {
    const is = (to ?? from)?.['is'];
    const [folder = ''] = /^(?:\.\.\/)*[^/]+\//.exec(name) ?? [];
    return is === 'program' && folder ? folder : name;
  });
  return [...folders].map(([name, members]) => {
    const [first] = members as [Surrounding];
    if (members.length === 1) return first;
    return { ...first, name, to: { ...(first.to ?? first.from), files: `${members.length}` } };
  });
}
