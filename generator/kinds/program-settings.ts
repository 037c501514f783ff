import { isRecord } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';
import type { FileKind } from '../model/artifact.ts';
import type { Json } from '../views/reading.ts';
import keys from './program-keys.json' with { type: 'json' };

/** Keys of a struct, each with the form of what it takes (`test/tools/keys/structs.ts` says which forms there are). */
export type Keys = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, Keys>> = keys.types;
const ROOTS: Readonly<Record<string, string>> = keys.roots;

const { prometheus, alertmanager } = keys.versions;

/** Modules of Prometheus count on from its version 3: v0.315 is 3.15. */
const PROMETHEUS = `Prometheus ${prometheus.replace(/^v0\.(\d)(\d\d)/, (_, major, minor) => `${major}.${Number(minor)}`)}`;

/** Programs whose structs are known, with the version that they were read from, by the kind of file. */
export const PROGRAMS: Partial<Readonly<Record<FileKind, string>>> = {
  'prometheus-yml': PROMETHEUS,
  'rules-file': PROMETHEUS,
  'alertmanager-yml': `Alertmanager ${alertmanager.slice(1)}`,
};

/** A mapping of a file, and the struct that its program reads it into. */
export interface Setting {
  readonly struct: string;
  readonly keys: Keys;
  readonly json: Json;
  readonly path: Path;
}

/** What a list or a mapping of this form holds; other forms as they are. */
export const itemOf = (form: string): string => form.replace(/^(?:\[\]|\{\})/, '');

/** Whether a form is a struct whose keys are known. */
export const isStruct = (form: string): boolean => TYPES[form] !== undefined;

function* within(value: unknown, form: string, path: Path): Generator<Setting> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* within(item, itemOf(form), [...path, at]);
  else {
    const known = TYPES[form];
    if (!isRecord(value) || !known) return;
    yield { struct: form, keys: known, json: value, path };
    for (const [key, inner] of Object.entries(value)) yield* within(inner, known[key] ?? '', [...path, key]);
  }
}

/** Each mapping of a file that its program reads into a struct. A list of scrapes is a file of its own where another names it. */
export const settingsIn = (kind: FileKind, data: unknown, path: Path): Generator<Setting> => {
  const root = ROOTS[kind] ?? '';
  return within(
    data,
    kind === 'prometheus-yml' && Array.isArray(data) ? (TYPES[root]?.['scrape_configs'] ?? '') : root,
    path,
  );
};
