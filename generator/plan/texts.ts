import { lostIn } from '../lib/carried.ts';
import type { Parsed, Path } from '../lib/yaml.ts';
import type { Issue } from '../model/issue.ts';

/** A text of a value: itself or a key, and where it stands. */
export interface Found {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly value: string;
}

/** Every text of a value, keys included. */
export function textsOf(value: unknown, path: Path = []): readonly Found[] {
  if (typeof value === 'string') return [{ path, part: 'value', value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => [
    { path: [...path, key], part: 'key' as const, value: key },
    ...textsOf(item, [...path, key]),
  ]);
}

/** Texts of a config that no tool behind it carries: one rule for every field, from YAML as the tools behind it read and print it. */
export const lostTexts = (document: Parsed, file: string): readonly Issue[] =>
  textsOf(document.value).flatMap(({ path, part, value }) => {
    const lost = lostIn(value);
    if (lost === undefined) return [];
    return [
      {
        id: 'config-text-arrives',
        level: 'error',
        what: `the character ${lost} is in this text`,
        why: 'what reads the files would change the text, or read nothing at all',
        fix: 'write the text without it',
        at: { file, ...document.locate(path, part) },
      } as const,
    ];
  });
