import { isRecord } from '../../lib/record.ts';
import type { Manifest } from '../../model/artifact.ts';

/** One operation of a JSON Patch (RFC 6902). */
export type Operation =
  | { readonly op: 'test' | 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

type Json = Readonly<Record<string, unknown>>;

/** Keys that name an item of a list in Kubernetes objects, the ones a person would look for. */
const NAMING_KEYS = ['alert', 'record', 'name'];

const pointerStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * The smallest patch that turns one object into another. An item of a list is reached by its index, guarded by a `test`
 * of its name, or, where items have no names, of the value that is replaced: where the base has moved on, the patch fails
 * instead of changing a neighbour. A list whose items change places is replaced whole, which names no index.
 */
export function patchBetween(from: unknown, to: unknown, path = ''): Operation[] {
  if (from === to || JSON.stringify(from) === JSON.stringify(to)) return [];
  if (isRecord(from) && isRecord(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return keys.flatMap((key): Operation[] => {
      const at = `${path}/${pointerStep(key)}`;
      if (!Object.hasOwn(to, key)) return [{ op: 'remove', path: at }];
      if (!Object.hasOwn(from, key)) return [{ op: 'add', path: at, value: to[key] }];
      return patchBetween(from[key], to[key], at);
    });
  }
  if (Array.isArray(from) && Array.isArray(to))
    return guardedByName(from, to, path) ?? guardedByValue(from, to, path) ?? [{ op: 'replace', path, value: to }];
  return [{ op: 'replace', path, value: to }];
}

/**
 * What happens to the items of two named lists: some go, from the last to the first, some come, from the first to the last,
 * some change. Each operation follows a test of the name at its index, and what comes in front of an item or behind one
 * follows a test of that one's. Nothing where items have no names, where none stays, or where those that stay change places.
 */
function guardedByName(from: readonly unknown[], to: readonly unknown[], path: string): Operation[] | undefined {
  const key = NAMING_KEYS.find(candidate => namesBy(candidate, from) && namesBy(candidate, to));
  const before = key === undefined ? undefined : namesBy(key, from);
  const after = key === undefined ? undefined : namesBy(key, to);
  if (!before || !after) return undefined;
  const staying = before.filter(name => after.includes(name));
  if (
    staying.length === 0 ||
    after.filter(name => before.includes(name)).some((name, index) => name !== staying[index])
  )
    return undefined;
  const test = (index: number, value: unknown): Operation => ({ op: 'test', path: `${path}/${index}/${key}`, value });
  const gone = before.flatMap((name, index): Operation[][] =>
    after.includes(name) ? [] : [[test(index, name), { op: 'remove', path: `${path}/${index}` }]],
  );
  const come = after.flatMap((name, index): Operation[] => {
    if (before.includes(name)) return [];
    const guard = index > 0 ? test(index - 1, after[index - 1]) : test(0, staying[0]);
    return [guard, { op: 'add', path: `${path}/${index}`, value: to[index] }];
  });
  const changed = after.flatMap((name, index): Operation[] => {
    const operations = before.includes(name)
      ? patchBetween(from[before.indexOf(name)], to[index], `${path}/${index}`)
      : [];
    return operations.length === 0 ? [] : [test(index, name), ...operations];
  });
  return [...gone.reverse().flat(), ...come, ...changed];
}

/** The names of the items of a list by a key: every item must have one, and no two the same. */
function namesBy(key: string, items: readonly unknown[]): readonly string[] | undefined {
  const names = items.map(item => (isRecord(item) ? item[key] : undefined));
  return names.every(name => typeof name === 'string') && new Set(names).size === names.length ? names : undefined;
}

/** Replacements inside the items of two unnamed lists, each after a test of what it replaces; nothing where that cannot be. */
function guardedByValue(from: readonly unknown[], to: readonly unknown[], path: string): Operation[] | undefined {
  if (from.length !== to.length || ![...from, ...to].every(isRecord)) return undefined;
  const operations = from.flatMap((item, index) => patchBetween(item, to[index], `${path}/${index}`));
  if (!operations.every(({ op }) => op === 'replace' || op === 'test')) return undefined;
  return operations.flatMap(operation =>
    operation.op === 'replace'
      ? [{ op: 'test', path: operation.path, value: valueAt(from, operation.path.slice(path.length)) }, operation]
      : [operation],
  );
}

/** The value at a JSON Pointer (RFC 6901) below a value. */
const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node, step) => (node as Json)[step.replaceAll('~1', '/').replaceAll('~0', '~')], value);

/** What an overlay does to the base. */
export interface OverlayChange {
  /** Objects of the base that it changes. */
  readonly patches: readonly { readonly base: Manifest; readonly operations: readonly Operation[] }[];
  /** Objects of the base that it does not have. */
  readonly removed: readonly Manifest[];
  /** Objects that the base does not have. */
  readonly own: readonly Manifest[];
}

/** Compares the objects of a base and an overlay. An object that both share costs nothing. */
export function changesOf(base: ReadonlyMap<string, Manifest>, overlay: ReadonlyMap<string, Manifest>): OverlayChange {
  const patches = [];
  const own = [];
  for (const [id, object] of overlay) {
    const before = base.get(id);
    if (before === undefined) own.push(object);
    else if (before !== object) {
      const operations = patchOnce(before, object);
      if (operations.length > 0) patches.push({ base: before, operations });
    }
  }
  return { patches, own, removed: [...base].flatMap(([id, object]) => (overlay.has(id) ? [] : [object])) };
}

const patches = new WeakMap<Manifest, WeakMap<Manifest, Operation[]>>();

/** Overlays that change an object in the same way share the patch. */
function patchOnce(from: Manifest, to: Manifest): Operation[] {
  const known = patches.get(from) ?? new WeakMap<Manifest, Operation[]>();
  patches.set(from, known);
  const operations = known.get(to) ?? patchBetween(from, to);
  known.set(to, operations);
  return operations;
}
