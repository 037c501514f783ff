import { identity, type Manifest } from '../../model/artifact.ts';
import { became, isFields, same } from './words.ts';

/** More leaves than this are not told one by one. */
const TOLD = 2;

/** What became of an object of any kind. */
export function objectChanges(from: Manifest | undefined, to: Manifest | undefined): string[] {
  const object = to ?? from;
  if (!object) return [];
  const name = identity(object);
  if (!from) return [`${name} added`];
  if (!to) return [`${name} removed`];
  const changes = leavesThatDiffer(from, to, '');
  return [`${name} ${changes.length > TOLD ? `changed in ${changes.length} fields` : changes.join(', ')}`];
}

function leavesThatDiffer(from: unknown, to: unknown, name: string): string[] {
  if (same(from, to)) return [];
  if (isFields(from) && isFields(to))
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap(key =>
      leavesThatDiffer(from[key], to[key], key),
    );
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length)
    return from.flatMap((item, index) => leavesThatDiffer(item, to[index], name));
  return [became(name, from, to)];
}
