import { identity, type Manifest } from '../../model/artifact.ts';
import { fields, same } from '../../views/reading.ts';
import { became } from './words.ts';

/** More fields than this are not told one by one. */
const TOLD = 2;

/** What became of an object of any kind. */
export function objectChanges(from: Manifest | undefined, to: Manifest | undefined): string[] {
  const object = to ?? from;
  if (!object) return [];
  const name = identity(object);
  if (!from) return [`${name} added`];
  if (!to) return [`${name} removed`];
  const changes = differing(from, to, '');
  return [`${name} ${changes.length > TOLD ? `changed in ${changes.length} fields` : changes.join(', ')}`];
}

/** The innermost fields that differ, by their own names. */
function differing(from: unknown, to: unknown, name: string): string[] {
  if (same(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length)
    return from.flatMap((item, index) => differing(item, to[index], name));
  const keys = [from, to].map(value => Object.keys(fields(value)));
  if (keys.some(found => found.length === 0)) return [became(name, from, to)];
  return [...new Set(keys.flat())].flatMap(key => differing(fields(from)[key], fields(to)[key], key));
}
