import { below } from '../lib/depth.ts';
import type { Path } from '../lib/yaml.ts';

/** What members of a list go by in the objects we know, the first that every member has a text of its own for. */
const NAMES = ['name', 'alert', 'record', 'title', 'refId', 'key'];

/** A text short enough to go by, and not a template. */
const NAME = /^[^[\]{}\n]{1,60}$/;

/** The steps to the members of a list: `[VllmPodNotReady]` where they have names of their own, else `[0]`. */
function members(list: readonly unknown[]): readonly string[] {
  const named = NAMES.map(key => list.map(member => (member as Record<string, unknown> | null)?.[key])).find(
    names => names.every(name => typeof name === 'string' && NAME.test(name)) && new Set(names).size === names.length,
  );
  return list.map((_, index) => `[${named?.[index] ?? index}]`);
}

const joined = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/**
 * Every value without parts within a value, as text, by its path. Members of lists go by their names where they have
 * any, so that one more of them changes no other's path.
 */
export function fieldsOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (part: unknown, at: string, depth = 0): void => {
    if (Array.isArray(part) && part.length > 0) {
      const steps = members(part);
      for (const [index, item] of part.entries()) visit(item, `${at}${steps[index]}`, below(depth));
    } else if (typeof part === 'object' && part !== null && Object.keys(part).length > 0)
      for (const [key, item] of Object.entries(part)) visit(item, joined(at, key), below(depth));
    else if (part !== undefined && at !== '') found.set(at, typeof part === 'string' ? part : JSON.stringify(part));
  };
  visit(value, path);
  return found;
}

/** A path of keys and indexes as `fieldsOf` names it. */
export function fieldAt(value: unknown, path: Path): string {
  let [part, name] = [value, ''];
  for (const step of path) {
    name = Array.isArray(part) ? `${name}${members(part)[Number(step)]}` : joined(name, String(step));
    part = (part as Record<string | number, unknown> | null)?.[step];
  }
  return name;
}

/** A field that differs; the side that lacks it is not there. */
export interface Difference {
  readonly path: string;
  readonly was?: string;
  readonly is?: string;
}

/** The parts of a value by their steps; nothing of one without parts. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value).map(([key, part]) => [`.${key}`, part]));
  const steps = members(value);
  return new Map(value.map((part, index) => [steps[index] ?? '', part]));
}

/** A value without parts as text; of one with parts nothing but that it is there. */
const written = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' && value !== null ? '' : JSON.stringify(value);

/** Of two values the fields that differ. What only one of them has is told by its outermost part. */
export function differing(from: unknown, to: unknown, path = ''): readonly Difference[] {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a && b)
    return [...new Set([...a.keys(), ...b.keys()])].flatMap(step =>
      differing(a.get(step), b.get(step), path ? `${path}${step}` : step.replace(/^\./, '')),
    );
  if (from === to) return [];
  return [
    {
      path,
      ...(from === undefined ? {} : { was: written(from) }),
      ...(to === undefined ? {} : { is: written(to) }),
    },
  ];
}
