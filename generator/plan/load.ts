import { readFileSync, statSync } from 'node:fs';
import { mergePatch } from '../lib/merge.ts';
import type { Origin } from '../lib/origin.ts';
import { isRecord } from '../lib/record.ts';
import { type Path, parse } from '../lib/yaml.ts';
import { SUBFOLDER } from '../model/config/shapes.ts';
import type { Config } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import type { Finding } from '../schema/finding.ts';
import { type Schemas, settler } from './checked-config.ts';
import { wordsFor } from './finding-words.ts';
import { conflictIn, refusalsOf, refuse } from './refusal.ts';
import { idleRemovals } from './removals.ts';
import { findSecrets, kept, redactDeep } from './secrets.ts';
import { staleIssues } from './stale.ts';
import { lostTexts } from './texts.ts';

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
}

/** No config comes near this; a larger file is not one. */
const MAX_BYTES = 1024 * 1024;

/** Reads the config's text. What keeps it from being read is an issue, not an exception. */
export function readConfig(path: string, file: string): { readonly text: string } | { readonly issue: Issue } {
  const no = (what: string, fix: string) => ({ issue: refuse('config-is-readable', file, what, fix) });
  try {
    const facts = statSync(path);
    if (facts.isDirectory()) return no(`\`${file}\` is a folder`, 'name the file itself with `--config`');
    if (!facts.isFile()) return no(`\`${file}\` is not a file`, 'name a YAML file with `--config`');
    const megabytes = Math.round(facts.size / 1e5) / 10;
    if (facts.size > MAX_BYTES)
      return no(`\`${file}\` is ${megabytes} MB long`, 'a config is at most 1 MB: name the right file with `--config`');
    const bytes = readFileSync(path);
    if (bytes.includes(0)) return no(`\`${file}\` is a binary file`, 'name a YAML file with `--config`');
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return no(
        `there is no file \`${file}\``,
        'write one (the README shows the shape), or name another with `--config`',
      );
    if (code === 'EACCES' || code === 'EPERM')
      return no(`\`${file}\` may not be read`, `give yourself the right to read it: \`chmod u+r ${file}\``);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return no(`\`${file}\` is not UTF-8 text`, 'save it as UTF-8, or name a YAML file with `--config`');
    if (typeof code !== 'string') throw cause;
    return no(`\`${file}\` cannot be read (${code})`, 'see to the file, then run again');
  }
}

/**
 * Loads a config from its text: parses it, merges the overlays and checks each against the schema. `folder` is where the
 * output folder is below the top of its Git repository, for a config that does not say it.
 */
export async function load(text: string, file: string, schemas?: Schemas, folder = '.'): Promise<LoadResult> {
  const conflict = conflictIn(text, file);
  const document = parse(conflict ? '' : text);
  const refusals = conflict ? [conflict] : refusalsOf(document, file);
  // A text that is refused may hold a value without end.
  const searched = refusals.length > 0 ? { ...document, value: undefined } : document;
  const { issues: secrets, shown, isSecret } = findSecrets(text, searched, file, await kept(text));
  if (refusals.length > 0) return { issues: [...secrets, ...refusals], shown };

  // Once a secret is found nothing will be generated, and what else is wrong is told about a value without it.
  const value = (secrets.length > 0 ? redactDeep(document.value, isSecret) : document.value) as Readonly<
    Record<string, unknown>
  >;
  // Compiled schemas are a megabyte of code: they are read only once there is something to hold against them.
  const known = schemas ?? (await (await import('../schema/schema.ts')).loadConfigSchemas());
  const settle = settler(known);
  const issues: Issue[] = [...secrets, ...lostTexts(document, file)];
  const said = new Set<string>();
  const settled = (name: string | undefined, given: Readonly<Record<string, unknown>>): LoadedConfig => {
    const at = (path: Path, part?: 'key' | 'value'): Origin => {
      const own: Path = name === undefined ? path : ['overlays', name, ...path];
      return { file, ...document.locate(name !== undefined && document.has(own) ? own : path, part) };
    };
    const { config, findings } = settle(given);
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
  if (stale.length > 0) return { issues: [...issues, ...stale], shown };
  const elsewhere = receiversOfSome(shared, Object.values(overlays ?? {}));
  const base = settled(undefined, without(value, elsewhere));
  const merged = patches.map(([name, patch]) => {
    const whole = mergePatch(shared, patch ?? {}) as Fields;
    const overlay = settled(name, { ...without(whole, elsewhere), overlays: { [name]: {} } });
    issues.push(...idleRemovals(shared, patch, overlay));
    return overlay;
  });
  return issues.length > 0 ? { issues, shown } : { issues, shown, loaded: { file, base, overlays: merged } };
}

const isSubfolder = new RegExp(SUBFOLDER);

/** A folder whose name a shell or a link would take for something else. */
const oddFolder = (folder: string, at: LoadedConfig['at']): Issue => ({
  id: 'config-matches-schema',
  level: 'error',
  what: `the output is in the folder \`${folder}\` of its Git repository`,
  why: 'deliveries, links and pipelines name the folder, and not all of them can spell it',
  fix: 'rename the folder with letters, digits, `.`, `_` and `-`, or say under `repository.path` what it is called where the repository is cloned',
  at: at(['repository'], 'key'),
});

type Fields = Readonly<Record<string, unknown>>;

const receiversIn = (config: unknown): readonly (readonly [name: string, receiver: unknown])[] =>
  isRecord(config) && isRecord(config['receivers']) ? Object.entries(config['receivers']) : [];

const hasKind = (receiver: unknown): boolean => isRecord(receiver) && Object.hasOwn(receiver, 'kind');

/** Receivers of which the base says something and only an overlay says what they are: the other overlays have none. */
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
