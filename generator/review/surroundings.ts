import { by, distinct, groupBy } from '../lib/sort.ts';
import { type Content, identity, type Manifest, nameOf } from '../model/artifact.ts';
import type { EntryKind, Files, Shown } from '../model/bundle.ts';
import type { Delivery } from '../model/plan.ts';
import { same } from '../views/reading.ts';
import type { Surrounding } from '../views/review.ts';

/** A file of the folders that deliveries read. */
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
  /** Every file of the deliveries' folders, by its path. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly changed: readonly ChangedPath[];
  /** The rendered objects of each overlay, and those that people apply. */
  readonly overlays: ReadonlyMap<string, readonly Content[]>;
  readonly bootstrap: readonly Manifest[];
  /** How the files are read, and which folders they are in: one of each delivery that there is. */
  readonly deliveries: readonly Pick<Delivered, 'folders' | 'reading'>[];
}

/** What of a delivery a review asks. */
export type Delivered = Pick<Delivery, 'name' | 'title' | 'folders' | 'guide' | 'reading'>;

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
 * What a review must know beside the rendered objects: files that make something else arrive, whether they came with the
 * change or not, and changed files that are not of the generator or decide what a review says.
 */
export function surroundings(around: Around): Surrounding[] {
  const { entries, changed, overlays, bootstrap, deliveries } = around;
  const files: Files = { text: path => entries.get(path)?.text(), has: path => entries.has(path) };
  const read = new Set<string>();
  const differing = deliveries.flatMap(({ reading }) => {
    const own = distinct([...entries.keys()].flatMap(path => overlayShown(reading.shows(path))));
    const fed = changed.flatMap(({ path }) => reading.feeds(path) ?? []);
    const isFed = (name: string) => fed.includes('overlays') || fed.some(one => overlayShown(one).includes(name));
    const compare = (of: Shown, objects: readonly Content[] = []): Surrounding[] => {
      const fault = differenceOf(() => reading.arrives(of, files, read), objects);
      return fault === undefined ? [] : [deployed(reading.folder(of), fault, overlayShown(of)[0])];
    };
    return [
      ...own.filter(isFed).flatMap(overlay => compare({ overlay }, overlays.get(overlay))),
      ...(fed.includes('bootstrap') ? compare('bootstrap', bootstrap) : []),
    ];
  });
  return [
    ...[...entries].flatMap(([path, { kind }]) => planted(path, kind, deliveries)),
    ...differing,
    ...groups(changed.flatMap(one => fileOf(one, read, deliveries))),
  ].sort(by(({ name }) => name));
}

const overlayShown = (of: Shown | 'overlays' | undefined): readonly string[] =>
  typeof of === 'object' ? [of.overlay] : [];

/** How what is built differs from what is rendered, in the fewest words; nothing where it does not. */
function differenceOf(build: () => readonly Manifest[], rendered: readonly Content[]): string | undefined {
  try {
    const made = new Map<string, Content>(build().map(object => [identity(object), object]));
    const shown = new Map(rendered.map(content => [nameOf(content), content]));
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

/** A file that makes something else arrive than is rendered. */
function planted(path: string, kind: Entry['kind'], deliveries: Around['deliveries']): Surrounding[] {
  const [found] = deliveries.flatMap(({ reading }) => {
    const how = reading.diverts(path, kind);
    return how === undefined ? [] : [deployed(path, how, overlayShown(reading.feeds(path))[0])];
  });
  return found ? [found] : [];
}

/** A changed file that no reviewer of objects sees. */
function fileOf(
  { path, became }: ChangedPath,
  read: ReadonlySet<string>,
  deliveries: Around['deliveries'],
): Surrounding[] {
  const change = (is: string): Surrounding => ({
    topic: 'file',
    name: path,
    [became === 'gone' ? 'from' : 'to']: { is },
  });
  const part = PARTS.find(([, pattern]) => pattern.test(path));
  if (part) return [change(part[0])];
  const [delivery] = deliveries.filter(({ folders }) => folders.some(one => path.startsWith(`${one}/`)));
  if (!delivery || became === 'gone') return [];
  const isKnown = deliveries.some(
    ({ reading }) =>
      reading.shows(path) !== undefined || reading.isKept(path) || reading.diverts(path, 'file') !== undefined,
  );
  return isKnown || read.has(path) ? [] : [change('unknown')];
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
