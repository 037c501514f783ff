import type { Origin } from '../lib/origin.ts';
import { isRecord } from '../lib/record.ts';
import type { Parsed, Path } from '../lib/yaml.ts';
import type { Issue } from '../model/issue.ts';
import { dig } from '../views/reading.ts';
import type { Schemas } from './checked-config.ts';
import { lostTexts } from './texts.ts';
import { understood } from './understood.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a file of the repository by its path from the config, as the config writes it. `file` is what messages call it;
 * an issue stands at the line of the config that names the file, where it has no other place.
 */
export type ReadFile = ((
  path: string,
) => { readonly file: string; readonly text: string } | { readonly issue: Omit<Issue, 'at'> }) & {
  /** Names of the files that are directly in a folder, by its path from the config; none where there is no such folder. */
  readonly list?: (folder: string) => readonly string[];
};

/** What a file holds that the config names. */
interface Part {
  readonly file: string;
  readonly document: Parsed;
  readonly value: Fields;
}

/** The files that a config names, by the paths that it writes. */
export type Named = ReadonlyMap<string, Part>;

/** A key of the config whose value is the path of a file, and the overlay whose config it is. */
interface Place {
  readonly overlay?: string | undefined;
  readonly at: Path;
  readonly path: string;
}

/**
 * Keys of source instances that may name a file in place of their value: their schema says in which format
 * (`contentMediaType`, JSON Schema Validation, section 8).
 */
const keysOf = (source: unknown, { source: schemaOf }: Schemas): readonly string[] => {
  const kind = dig(source, 'kind');
  const properties = typeof kind === 'string' ? dig(schemaOf('sources', kind), 'properties') : undefined;
  return isRecord(properties)
    ? Object.keys(properties).filter(key => dig(properties, key, 'contentMediaType') !== undefined)
    : [];
};

const placesIn = (config: Fields, schemas: Schemas): readonly Place[] =>
  Object.entries(isRecord(config['sources']) ? config['sources'] : {}).flatMap(([name, source]) =>
    keysOf(source, schemas).flatMap(key => {
      const path = dig(source, key);
      return typeof path === 'string' ? [{ at: ['sources', name, key], path }] : [];
    }),
  );

/** Every file that the base or an overlay names, once, with the first place that names it. */
export const namedFiles = (
  configs: readonly (readonly [overlay: string | undefined, config: Fields])[],
  schemas: Schemas,
): readonly Place[] => [
  ...new Map(
    configs
      .flatMap(([overlay, config]) => placesIn(config, schemas).map(place => ({ ...place, overlay })))
      .toReversed()
      .map(place => [place.path, place]),
  ).values(),
];

/** Reads files that the config names. `at` is where it names one. */
export async function readNamed(
  places: readonly Place[],
  at: (place: Place) => Origin,
  read: ReadFile = among(new Map()),
): Promise<{
  readonly parts: Named;
  readonly issues: readonly Issue[];
  /** Their texts as they may be shown beside an issue. */
  readonly shown: ReadonlyMap<string, string>;
}> {
  const parts = new Map<string, Part>();
  const shown = new Map<string, string>();
  const issues: Issue[] = [];
  for (const place of places) {
    const found = read(place.path);
    if ('issue' in found) {
      issues.push({ ...found.issue, at: at(place) });
      continue;
    }
    const { document, value, issues: faults, shown: text } = await understood(found.text, found.file);
    shown.set(found.file, text);
    issues.push(...faults);
    if (!value) continue;
    parts.set(place.path, { file: found.file, document, value });
    issues.push(...lostTexts(document, found.file));
  }
  return { parts, issues, shown };
}

/** Reads files that are at hand by their paths beside the config, as those of a config that is still to be written. */
export const among =
  (files: ReadonlyMap<string, string>): ReadFile =>
  path => {
    const file = path.replace(/^\.\//, '');
    const text = files.get(file);
    return text === undefined ? { issue: unreadable(path) } : { file, text };
  };

const unreadable = (path: string) =>
  ({
    id: 'config-is-readable',
    level: 'error',
    what: `the file \`${path}\` cannot be read here`,
    why: 'what it holds is not known',
    fix: 'write what it holds in its place',
  }) as const;

/** A config with what its files hold in the place of their paths, and where that is written. */
export function withNamed(
  config: Fields,
  parts: Named,
  schemas: Schemas,
): {
  readonly whole: Fields;
  readonly locate: (path: Path, part?: 'key' | 'value') => Origin | undefined;
} {
  const places = placesIn(config, schemas);
  if (places.length === 0) return { whole: config, locate: () => undefined };
  const whole = structuredClone(config) as Record<string, Record<string, Record<string, unknown>>>;
  for (const { at, path } of places) {
    const [section = '', name = '', key = ''] = at.map(String);
    const source = whole[section]?.[name];
    if (source) source[key] = parts.get(path)?.value;
  }
  return {
    whole,
    locate: (path, part) => {
      const place = places.find(({ at }) => at.every((step, index) => path[index] === step));
      const found = place && parts.get(place.path);
      if (!place || !found || (part === 'key' && path.length === place.at.length)) return undefined;
      return { file: found.file, ...found.document.locate(path.slice(place.at.length), part) };
    },
  };
}
