import { readFileSync, statSync } from 'node:fs';
import { mergePatch } from '../lib/merge.ts';
import type { Origin } from '../lib/origin.ts';
import { type Path, parse } from '../lib/yaml.ts';
import type { Config } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import { findSecrets, redactDeep } from './secrets.ts';
import { type Finding, type Schemas, settler, wordsFor } from './settle.ts';

/** The config of one overlay, or of the base, with the way back to the lines that say it. */
export interface LoadedConfig {
  readonly name: string;
  readonly config: Config;
  readonly at: (path: Path, part?: 'key' | 'value') => Origin;
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

/** A config is five deep; what is deeper by far is a mistake, or an anchor that holds itself. */
const MAX_DEPTH = 40;

/** Faults of one kind that are told before the rest is left to the next run. */
const MAX_FAULTS = 20;

type Place = Omit<Origin, 'file'>;

const error = (file: string, at: Place, id: string, what: string, why: string, fix: string): Issue => ({
  id,
  level: 'error',
  what,
  why,
  fix,
  at: { file, ...at },
});

const TOP: Place = { line: 1, column: 1 };
const NOTHING = 'there is nothing to generate from';

/** Reads the config's text. What keeps it from being read is an issue, not an exception. */
export function readConfig(path: string, file: string): { readonly text: string } | { readonly issue: Issue } {
  const refuse = (what: string, fix: string) => ({ issue: error(file, TOP, 'config-is-readable', what, NOTHING, fix) });
  try {
    const facts = statSync(path);
    if (facts.isDirectory()) return refuse(`\`${file}\` is a folder`, 'name the file itself with `--config`');
    if (!facts.isFile()) return refuse(`\`${file}\` is not a file`, 'name a YAML file with `--config`');
    const megabytes = Math.round(facts.size / 1e5) / 10;
    if (facts.size > MAX_BYTES)
      return refuse(
        `\`${file}\` is ${megabytes} MB long`,
        'a config is at most 1 MB: name the right file with `--config`',
      );
    const bytes = readFileSync(path);
    if (bytes.includes(0)) return refuse(`\`${file}\` is a binary file`, 'name a YAML file with `--config`');
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refuse(
        `there is no file \`${file}\``,
        'write one (the README shows the shape), or name another with `--config`',
      );
    if (code === 'EACCES' || code === 'EPERM')
      return refuse(`\`${file}\` may not be read`, `give yourself the right to read it: \`chmod u+r ${file}\``);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return refuse(`\`${file}\` is not UTF-8 text`, 'save it as UTF-8, or name a YAML file with `--config`');
    return refuse(`\`${file}\` cannot be read (${code})`, 'see to the file, then run again');
  }
}

/** Loads a config from its text: parses it, merges the overlays and checks each against the schema. */
export async function load(text: string, file: string, schemas?: Schemas): Promise<LoadResult> {
  const document = parse(text);
  const isDeep = tooDeep(document.value, 0);
  const { issues: secrets, shown } = findSecrets(text, isDeep ? { ...document, value: undefined } : document, file);
  const refused = (...issues: Issue[]): LoadResult => ({ issues: [...secrets, ...issues], shown });
  if (document.faults.length > 0)
    return refused(
      ...document.faults
        .slice(0, MAX_FAULTS)
        .map(({ message, ...at }) =>
          error(file, at, 'config-is-yaml', message, `nothing can be read from it: ${NOTHING}`, faultFix(message)),
        ),
    );
  if (isDeep)
    return refused(
      error(
        file,
        TOP,
        'config-is-yaml',
        `the config is nested more than ${MAX_DEPTH} deep`,
        NOTHING,
        'write the values out: a config needs no anchors',
      ),
    );
  if (typeof document.value !== 'object' || document.value === null || Array.isArray(document.value))
    return refused(
      error(
        file,
        TOP,
        'config-matches-schema',
        document.value === null || document.value === undefined
          ? 'the config is empty'
          : 'the config is not a mapping of keys',
        NOTHING,
        'start from the example in the README',
      ),
    );

  // Once a secret is found nothing will be generated, and what else is wrong is told about a value without it.
  const value = (secrets.length > 0 ? redactDeep(document.value) : document.value) as Readonly<Record<string, unknown>>;
  // Compiled schemas are a megabyte of code: they are read only once there is something to hold against them.
  const settle = settler(schemas ?? (await (await import('../verify/schema.ts')).loadConfigSchemas()));
  const issues: Issue[] = [...secrets];
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
    return { name: name ?? 'base', config, at };
  };
  const { overlays, ...shared } = value;
  const base = settled(undefined, value);
  const patches = typeof overlays === 'object' && overlays !== null ? Object.entries(overlays) : [];
  const merged = patches.map(([name, patch]) =>
    settled(name, { ...(mergePatch(shared, patch ?? {}) as object), overlays: { [name]: {} } }),
  );
  return issues.length > 0 ? { issues, shown } : { issues, shown, loaded: { file, base, overlays: merged } };
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

const tooDeep = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth > MAX_DEPTH || Object.values(value).some(item => tooDeep(item, depth + 1)));

/** What to do about a fault, by the words the parser has for it. */
const FAULT_FIXES: readonly (readonly [RegExp, string])[] = [
  [/tab/i, 'indent with spaces'],
  [/alias|anchor/i, 'write the values out: a config needs no anchors'],
  [/unique/i, 'keep one of the two keys'],
  [/second document/i, 'take the line `---` out'],
  [/call stack/i, 'write the values out: a config is not nested deeply'],
];

const faultFix = (message: string): string =>
  FAULT_FIXES.find(([words]) => words.test(message))?.[1] ?? 'mend the YAML at this place';
