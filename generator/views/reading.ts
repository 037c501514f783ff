import { isDeepStrictEqual } from 'node:util';
import { below } from '../lib/depth.ts';
import { isRecord } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';

/** A part of a manifest whose shape nobody vouches for: checks read foreign manifests too. */
export type Json = Readonly<Record<string, unknown>>;
export type Texts = Readonly<Record<string, string>>;

/** The fields of an object; none where it is something else. */
export const fields = (value: unknown): Json => (isRecord(value) ? value : {});

/** The objects of a list; none where it is something else. */
export const items = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(fields) : []);

/** What lies at a path of keys and indexes, or nothing. */
export const dig = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, key) => (Array.isArray(at) ? at[Number(key)] : fields(at)[key]), value);

/** The text at a path, or nothing where there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = dig(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** The number at a path, or nothing where there is none. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number | undefined {
  const found = dig(value, ...path);
  return typeof found === 'number' ? found : undefined;
}

/** The texts of a map, such as labels. */
export const texts = (value: unknown): Texts =>
  Object.fromEntries(
    Object.entries(fields(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** The texts of a list. */
export const words = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];

/** A path as a person writes it, `spec.route.routes[0]`, in its steps. */
export const steps = (path: string): (string | number)[] =>
  path.split(/[.[\]]+/).flatMap(step => (step === '' ? [] : /^\d+$/.test(step) ? Number(step) : step));

/** Every text within a value, with its path as a person writes it: `spec.groups[0].rules[1].expr`. */
export function* textsWithin(value: unknown, path = '', depth = 0): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsWithin(item, `${path}[${index}]`, below(depth));
  else
    for (const [key, item] of Object.entries(fields(value)))
      yield* textsWithin(item, path ? `${path}.${key}` : key, below(depth));
}

/** Every object within a value, itself first, with the key it stands under and its path. */
export function* objectsWithin(
  value: unknown,
  key = '',
  path: Path = [],
): Generator<readonly [key: string, object: Json, path: Path]> {
  below(path.length);
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* objectsWithin(item, key, [...path, at]);
  else if (isRecord(value)) {
    yield [key, value, path];
    for (const [name, item] of Object.entries(value)) yield* objectsWithin(item, name, [...path, name]);
  }
}

/** Whether a label selector takes these labels (`matchLabels` and `matchExpressions`, Kubernetes label selectors). */
export function selects(selector: unknown, labels: Texts): boolean {
  const { matchLabels, matchExpressions } = fields(selector);
  const expression = ({ key, operator, values }: Json): boolean => {
    const value = labels[String(key)];
    if (operator === 'Exists') return value !== undefined;
    if (operator === 'DoesNotExist') return value === undefined;
    return (value !== undefined && words(values).includes(value)) === (operator === 'In');
  };
  return (
    Object.entries(texts(matchLabels)).every(([key, value]) => labels[key] === value) &&
    items(matchExpressions).every(expression)
  );
}

export const same = isDeepStrictEqual;
