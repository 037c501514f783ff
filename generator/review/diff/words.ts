import { clip } from '../../report/screen.ts';
import { type Json, same } from '../../views/reading.ts';

/** Columns a value gets in a headline. */
const ROOM = 40;

const isWord = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const word = (value: unknown): string => clip(String(value), ROOM);

/** What became of a value: `for 1h → 15m`, `storage added`; without the values where they are no words. */
export function became(name: string, from: unknown, to: unknown): string {
  if (from === undefined) return isWord(to) ? `${name} ${word(to)} added` : `${name} added`;
  if (to === undefined) return `${name} removed`;
  return isWord(from) && isWord(to) ? `${name} ${word(from)} → ${word(to)}` : `${name} changed`;
}

const keysOf = (from: Json, to: Json): string[] => [...new Set([...Object.keys(from), ...Object.keys(to)])];

/** What became of each of the keys that differ. */
export const becameAll = (from: Json, to: Json, name: (key: string) => string): string[] =>
  keysOf(from, to).flatMap(key => (same(from[key], to[key]) ? [] : [became(name(key), from[key], to[key])]));

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
