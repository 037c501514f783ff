import { memo } from '../lib/memo.ts';
import { isRecord, own } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';
import type { Content, FileKind } from '../model/artifact.ts';
import type { Json } from '../views/reading.ts';
import { programFilesIn } from './config-map.ts';
import type { FileInside } from './file-kind.ts';
import newer from './newer-keys.json' with { type: 'json' };
import keys from './program-keys.json' with { type: 'json' };

/** Keys of a struct, each with the form of what it takes (`test/tools/keys/structs.ts` shows which forms there are). */
export type Keys = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, Keys>> = keys.types;
const ROOTS: Readonly<Record<string, string>> = keys.roots;

/** Programs by the kind of file, in their versions. Modules of Prometheus count on from its version 3: v0.315 is 3.15. */
const named = ({ prometheus, alertmanager }: Readonly<Record<'prometheus' | 'alertmanager', string>>) => {
  const [, major, minor, patch] = /^v0\.(\d)(\d\d)\.(\d+)$/.exec(prometheus) ?? [];
  const byRules = `Prometheus ${major}.${Number(minor)}.${patch}`;
  return {
    'prometheus-yml': byRules,
    'rules-file': byRules,
    'alertmanager-yml': `Alertmanager ${alertmanager.slice(1)}`,
  } satisfies Partial<Record<FileKind, string>>;
};

type Programs = Partial<Readonly<Record<FileKind, string>>>;

/** Programs whose structs are known, with the version that they were read from, by the kind of file. */
const PROGRAMS: Programs = named(keys.versions);

const LATER: Programs = named(newer.versions);
const ADDED: Readonly<Record<string, readonly string[]>> = newer.types;

/** The release that knows a key which the one of `PROGRAMS` does not; nothing where none does (`test/tools/keys/newer.ts`). */
export const laterFor = (kind: FileKind, struct: string, key: string): string | undefined =>
  ADDED[struct]?.includes(key) ? LATER[kind] : undefined;

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
    for (const [key, inner] of Object.entries(value)) yield* within(inner, own(known, key) ?? '', [...path, key]);
  }
}

/** Each mapping of a file that its program reads into a struct. A list of scrapes is a file of its own where another names it. */
const settingsIn = ({ kind, data, path }: FileInside): Generator<Setting> => {
  const root = ROOTS[kind] ?? '';
  return within(
    data,
    kind === 'prometheus-yml' && Array.isArray(data) ? (TYPES[root]?.['scrape_configs'] ?? '') : root,
    path,
  );
};

/** A setting of a file, and the program that reads the file. */
interface ReadSetting extends Setting {
  readonly kind: FileKind;
  readonly program: string;
}

/** Each mapping that a known program reads, of a file or of the files in an object. */
export const settingsOf: (content: Content) => readonly ReadSetting[] = memo<Content, readonly ReadSetting[]>(content =>
  programFilesIn(content).flatMap(file => {
    const { kind } = file;
    const program = PROGRAMS[kind];
    return program === undefined ? [] : [...settingsIn(file)].map(setting => ({ ...setting, kind, program }));
  }),
);
