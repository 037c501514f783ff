import type { Path } from '../lib/yaml.ts';

/** What members of a list go by in the objects we know, the first that every member has a text of its own for. */
const NAMES = ['name', 'alert', 'record', 'title', 'refId', 'key'];

/** The steps to the members of a list: `[VllmPodNotReady]` where they have names of their own, else `[0]`. */
function members(list: readonly unknown[]): readonly string[] {
  const named = NAMES.map(key => list.map(member => (member as Record<string, unknown> | null)?.[key])).find(
    names => names.every(name => typeof name === 'string' && name !== '') && new Set(names).size === names.length,
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
  const visit = (part: unknown, at: string): void => {
    if (Array.isArray(part) && part.length > 0) {
      const steps = members(part);
      for (const [index, item] of part.entries()) visit(item, `${at}${steps[index]}`);
    } else if (typeof part === 'object' && part !== null && Object.keys(part).length > 0)
      for (const [key, item] of Object.entries(part)) visit(item, joined(at, key));
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
