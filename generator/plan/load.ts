import { mergePatch } from '../lib/merge.ts';
import type { Origin } from '../lib/origin.ts';
import { isRecord } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';
import { SUBFOLDER } from '../model/config/shapes.ts';
import type { Config } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import type { Finding } from '../schema/finding.ts';
import { type Schemas, settler } from './checked-config.ts';
import { wordsFor } from './finding-words.ts';
import { type Named, namedFiles, type ReadFile, readNamed, withNamed } from './named-files.ts';
import { idleRemovals } from './removals.ts';
import { staleIssues } from './stale.ts';
import { lostTexts } from './texts.ts';
import { understood } from './understood.ts';

/** The config of one overlay, or of the base, with the way back to the lines that say it. */
export interface LoadedConfig {
  readonly name: string;
  readonly config: Config;
  readonly at: (path: Path, part?: 'key' | 'value') => Origin;
  /** Whether the overlay itself says something at a path, or the base where it is the base's. */
  readonly says: (path: Path) => boolean;
}

/** A valid config: the base and every overlay, each complete. */
export interface Loaded {
  readonly file: string;
  readonly base: LoadedConfig;
  readonly overlays: readonly LoadedConfig[];
}

export interface LoadResult {
  readonly issues: readonly Issue[];
  /** The config, where nothing is wrong with it. */
  readonly loaded?: Loaded;
  /** The config's text as it may be shown beside an issue. */
  readonly shown: string;
  /** The same of the files that it names, by their paths. */
  readonly named: ReadonlyMap<string, string>;
}

/**
 * Loads a config from its text: parses it, merges the overlays, reads the files that it names and checks each overlay
 * against the schema. `folder` is where the output folder is below the top of its Git repository, for a config that does not
 * say it.
 */
export async function load(
  text: string,
  file: string,
  schemas?: Schemas,
  folder = '.',
  read?: ReadFile,
): Promise<LoadResult> {
  const { document, value, issues: faults, shown } = await understood(text, file);
  if (!value) return { issues: faults, shown, named: new Map() };
  // Compiled schemas are a megabyte of code: they are read only once there is something to hold against them.
  const known = schemas ?? (await (await import('../schema/schema.ts')).loadConfigSchemas());
  const settle = settler(known);
  const issues: Issue[] = [...faults, ...lostTexts(document, file)];
  const said = new Set<string>();
  let parts: Named = new Map();
  const written = (name: string | undefined, path: Path, part?: 'key' | 'value'): Origin => {
    const own: Path = name === undefined ? path : ['overlays', name, ...path];
    return { file, ...document.locate(document.has(own) ? own : path, part) };
  };
  const settled = (name: string | undefined, given: Readonly<Record<string, unknown>>): LoadedConfig => {
    const { whole, locate } = withNamed(given, parts, known);
    const at: LoadedConfig['at'] = (path, part) => locate(path, part) ?? written(name, path, part);
    const { config, findings } = settle(whole);
    for (const finding of findings) {
      const issue = schemaIssue(finding, at, name);
      const isOwn =
        name === undefined || (finding.path.length > 0 && document.has(['overlays', name, ...finding.path]));
      // What is wrong in the base is wrong in every overlay that does not say it again, and told once.
      if (isOwn || !said.has(issue.what)) issues.push(issue);
      if (name === undefined) said.add(issue.what);
    }
    const says = (path: Path): boolean => document.has(name === undefined ? path : ['overlays', name, ...path]);
    if (findings.length > 0) return { name: name ?? 'base', config, at, says };
    const { path } = config.repository;
    if (path === undefined && !isSubfolder.test(folder) && name === undefined) issues.push(oddFolder(folder, at));
    const repository = { ...config.repository, path: path ?? folder };
    if (name === undefined) return { name: 'base', config: { ...config, repository }, at, says };
    const cluster = { ...config.cluster, name: config.cluster.name ?? name };
    return { name, config: { ...config, repository, cluster }, at, says };
  };
  const { overlays, ...shared } = value;
  const patches = typeof overlays === 'object' && overlays !== null ? Object.entries(overlays) : [];
  const stale = await staleIssues(
    [
      { value: shared, at: path => ({ file, ...document.locate(path) }) },
      ...patches.map(([name, patch]) => ({
        value: isRecord(patch) ? patch : {},
        at: (path: Path) => ({ file, ...document.locate(['overlays', name, ...path]) }),
      })),
    ],
    known,
  );
  if (stale.length > 0) return { issues: [...issues, ...stale], shown, named: new Map() };
  const elsewhere = receiversOfSome(shared, Object.values(overlays ?? {}));
  const wholes = patches.map(([name, patch]) => [name, patch, mergePatch(shared, patch ?? {}) as Fields] as const);
  const files = await readNamed(
    namedFiles([[undefined, shared], ...wholes.map(([name, , whole]) => [name, whole] as const)], known),
    ({ overlay, at }) => written(overlay, at),
    read,
  );
  if (files.issues.length > 0) return { issues: [...issues, ...files.issues], shown, named: files.shown };
  parts = files.parts;
  const base = settled(undefined, without(value, elsewhere));
  const merged = wholes.map(([name, patch, whole]) => {
    const overlay = settled(name, { ...without(whole, elsewhere), overlays: { [name]: {} } });
    issues.push(...idleRemovals(shared, patch, overlay));
    return overlay;
  });
  const result = { issues, shown, named: files.shown };
  return issues.length > 0 ? result : { ...result, loaded: { file, base, overlays: merged } };
}

const isSubfolder = new RegExp(SUBFOLDER);

/** A folder whose name a shell or a link would take for something else. */
const oddFolder = (folder: string, at: LoadedConfig['at']): Issue => ({
  id: 'config-matches-schema',
  level: 'error',
  what: `the output is in the folder \`${folder}\` of its Git repository`,
  why: 'deliveries, links and pipelines name the folder, and not all of them can spell it',
  fix: 'rename the folder with letters, digits, `.`, `_` and `-`, or write under `repository.path` what it is called where the repository is cloned',
  at: at(['repository'], 'key'),
});

type Fields = Readonly<Record<string, unknown>>;

const receiversIn = (config: unknown): readonly (readonly [name: string, receiver: unknown])[] =>
  isRecord(config) && isRecord(config['receivers']) ? Object.entries(config['receivers']) : [];

const hasKind = (receiver: unknown): boolean => isRecord(receiver) && Object.hasOwn(receiver, 'kind');

/** Receivers of which the base says something and only an overlay shows what they are: the other overlays have none. */
const receiversOfSome = (base: Fields, overlays: readonly unknown[]): ReadonlySet<string> =>
  new Set(
    receiversIn(base)
      .filter(([name, receiver]) => isRecord(receiver) && !hasKind(receiver) && overlays.some(isOf(name)))
      .map(([name]) => name),
  );

const isOf = (name: string) => (overlay: unknown) =>
  receiversIn(overlay).some(([own, receiver]) => own === name && hasKind(receiver));

/** A config without those of the named receivers that are of no kind. */
function without(config: Fields, names: ReadonlySet<string>): Fields {
  if (names.size === 0 || !isRecord(config['receivers'])) return config;
  const kept = receiversIn(config).filter(([name, receiver]) => !names.has(name) || hasKind(receiver));
  return { ...config, receivers: Object.fromEntries(kept) };
}

function schemaIssue(finding: Finding, at: LoadedConfig['at'], overlay: string | undefined): Issue {
  return {
    id: 'config-matches-schema',
    level: 'error',
    ...wordsFor(finding),
    why: 'the generator would have to guess what is meant',
    at: at(finding.path, finding.at ?? 'value'),
    ...(overlay === undefined ? {} : { overlay }),
  };
}
