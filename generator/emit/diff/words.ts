import { clip } from '../report/screen.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields below a path of keys; none where there are none. */
export const fieldsAt = (value: unknown, ...path: readonly string[]): Fields => {
  const found = path.reduce<unknown>((node, key) => (isFields(node) ? node[key] : undefined), value);
  return isFields(found) ? found : {};
};

/** The list below a path of keys, items that are no mappings left out. */
export const listAt = (value: unknown, ...path: readonly string[]): readonly Fields[] => {
  const key = path.at(-1) ?? '';
  const found = fieldsAt(value, ...path.slice(0, -1))[key];
  return Array.isArray(found) ? found.filter(isFields) : [];
};

export const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Columns a value gets in a headline. */
const ROOM = 40;

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** What became of a value: `for 1h → 15m`, `storage added`; without values where they are no words. */
export function became(name: string, from: unknown, to: unknown): string {
  if (from === undefined) return isScalar(to) ? `${name} ${clip(String(to), ROOM)} added` : `${name} added`;
  if (to === undefined) return `${name} removed`;
  return isScalar(from) && isScalar(to)
    ? `${name} ${clip(String(from), ROOM)} → ${clip(String(to), ROOM)}`
    : `${name} changed`;
}

/** What became of each of the keys that differ. */
export const becameAll = (from: Fields, to: Fields, name: (key: string) => string = key => key): string[] =>
  [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap(key =>
    same(from[key], to[key]) ? [] : [became(name(key), from[key], to[key])],
  );

/** Items of two lists paired by a name that is theirs alone; of several with one name, the last. */
export function pairs<T>(
  from: readonly T[],
  to: readonly T[],
  name: (item: T) => string,
): [name: string, from: T | undefined, to: T | undefined][] {
  const before = new Map(from.map(item => [name(item), item]));
  const after = new Map(to.map(item => [name(item), item]));
  return [...new Set([...before.keys(), ...after.keys()])].map(key => [key, before.get(key), after.get(key)]);
}
