/** A stream of numbers that a seed decides (mulberry32), and choices made by it. */
export interface Dice {
  below(limit: number): number;
  chance(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Some of the items, in their order; at least one. */
  some<T>(items: readonly T[]): T[];
  /** The items in another order. */
  shuffled<T>(items: readonly T[]): T[];
  /** The record, by a chance; else an empty one. For spreading. */
  maybe<T extends object>(percent: number, make: () => T): Partial<T>;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const chance = (percent: number): boolean => below(100) < percent;
  const some = <T>(items: readonly T[]): T[] => {
    const chosen = items.filter(() => chance(40));
    return chosen.length > 0 ? chosen : [pick(items)];
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    return items.flatMap(() => left.splice(below(left.length), 1));
  };
  return { below, chance, pick, some, shuffled, maybe: (percent, make) => (chance(percent) ? make() : {}) };
}

/** The seed of this run: `SEED=7`, or `SEED=random` for one that nobody has tried. */
export const seedOfRun = (): number =>
  process.env['SEED'] === 'random' ? Date.now() % 1_000_000 : Number(process.env['SEED'] ?? 1);
