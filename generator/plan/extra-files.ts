import { posix } from 'node:path';
import type { Origin } from '../lib/origin.ts';
import { literal, re2 } from '../lib/re2.ts';
import { isRecord } from '../lib/record.ts';
import { byText } from '../lib/sort.ts';
import { MARK } from '../lib/tree.ts';
import { tick } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Issue } from '../model/issue.ts';
import { contentsOf, holdsSecret } from './contents.ts';
import type { ReadFile } from './named-files.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An object, rules or a dashboard in a file of the team. */
export interface ExtraContent {
  /** The name in the config. */
  readonly entry: string;
  /** The namespace that the config says for it. */
  readonly namespace?: string;
  /** Its file, as messages call it. */
  readonly file: string;
  readonly artifact: Artifact;
}

interface Contents {
  readonly file: string;
  readonly artifacts: readonly Artifact[];
}

/** Where a config, the base or an overlay, names a file. */
type At = (place: { readonly overlay: string | undefined; readonly at: Path }) => Origin;

/**
 * Reads the files of the team that the base and the overlays name, each once. `of` returns what a config's own are. An issue
 * stands in the file, or at the line of the config that names it where the file cannot be read.
 */
export function readExtras(
  configs: readonly (readonly [overlay: string | undefined, config: Fields])[],
  at: At,
  read: ReadFile | undefined,
): {
  readonly of: (config: Fields) => readonly ExtraContent[];
  readonly issues: readonly Issue[];
  readonly shown: ReadonlyMap<string, string>;
} {
  const known = new Map<string, Contents | undefined>();
  const shown = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [overlay, config] of configs)
    for (const { entry, index, pattern } of patternsIn(config)) {
      const origin = at({ overlay, at: ['extra', entry, 'files', index] });
      const paths = pathsOf(pattern, read);
      if (paths.length === 0) issues.push(nothingThere(pattern, origin));
      for (const path of paths.filter(one => !known.has(one))) {
        known.set(path, undefined);
        const found = read?.(path) ?? { issue: unreadable(path) };
        if ('issue' in found) {
          issues.push({ ...found.issue, at: origin });
          continue;
        }
        if (!holdsSecret(found.text)) shown.set(found.file, found.text);
        const { artifacts, issues: faults } = contentsIn(found.file, found.text);
        issues.push(...faults);
        known.set(path, { file: found.file, artifacts });
      }
    }
  return {
    issues,
    shown,
    of: config =>
      patternsIn(config).flatMap(({ entry, namespace, pattern }) =>
        pathsOf(pattern, read).flatMap(path => {
          const { file = path, artifacts = [] } = known.get(path) ?? {};
          return artifacts.map(
            (artifact): ExtraContent => ({ entry, file, artifact, ...(namespace ? { namespace } : {}) }),
          );
        }),
      ),
  };
}

/** The patterns of a config, whatever else is wrong with it. */
function patternsIn(config: Fields) {
  const extra = isRecord(config['extra']) ? config['extra'] : {};
  return Object.entries(extra).flatMap(([entry, one]) => {
    const { files, namespace } = isRecord(one) ? one : {};
    return (Array.isArray(files) ? files : []).flatMap((pattern, index) =>
      typeof pattern === 'string'
        ? [{ entry, index, pattern, namespace: typeof namespace === 'string' ? namespace : undefined }]
        : [],
    );
  });
}

/** The files that a pattern means: itself, or those of its folder whose names have its pieces in their order. */
function pathsOf(pattern: string, read: ReadFile | undefined): readonly string[] {
  const name = posix.basename(pattern);
  if (!name.includes('*')) return [pattern];
  const folder = posix.dirname(pattern);
  const fitting = re2(name.split('*').map(literal).join('.*'));
  return (read?.list?.(folder) ?? [])
    .filter(file => fitting?.test(file))
    .sort(byText)
    .map(file => posix.join(folder, file));
}

/** What a file of the team holds; an issue where it holds nothing, or what is no work of the team. */
function contentsIn(file: string, text: string): { artifacts: readonly Artifact[]; issues: readonly Issue[] } {
  const top: Origin = { file, line: 1, column: 1 };
  if (text.slice(0, 200).includes(MARK))
    return {
      artifacts: [],
      issues: [
        fault(`${tick(file)} is made by this generator`, 'take it out of `files`, or name its folder no more', top),
      ],
    };
  const { artifacts, issues } = contentsOf(file, text);
  const [, second] = artifacts.filter(({ form }) => form === 'file');
  if (second)
    return {
      artifacts: [],
      issues: [
        fault(
          `${tick(file)} has a second document, and a program that reads it takes the first alone`,
          'put each document into a file of its own',
          second.locate?.({ path: [] }) ?? top,
        ),
      ],
    };
  const none =
    artifacts.length === 0 && issues.length === 0
      ? [fault(`${tick(file)} holds no manifest, no rules and no dashboard`, 'take it out of `files`', top)]
      : [];
  return { artifacts, issues: [...issues, ...none] };
}

const fault = (what: string, fix: string, at: Origin): Issue => ({
  id: 'extra-is-taken',
  level: 'error',
  what,
  why: 'a part of what the team has would be missing where it runs, and nothing would report it',
  fix,
  at,
});

const nothingThere = (pattern: string, at: Origin): Issue =>
  fault(`no file is called ${tick(pattern)}`, 'correct the pattern, or take it out', at);

const unreadable = (path: string) => ({
  ...fault(`the file ${tick(path)} cannot be read here`, 'take it out of `files`', { file: path, line: 1, column: 1 }),
});
