import { nearest } from '../lib/names.ts';
import type { Origin } from '../lib/origin.ts';
import { isRecord } from '../lib/record.ts';
import { listing, tick } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import type { Issue } from '../model/issue.ts';

interface Overlay {
  readonly name: string;
  readonly at: (path: Path, part: 'key') => Origin;
}

/**
 * Every `null` of a merge patch that removes nothing (RFC 7396 takes it in silence): a name that is written wrong, or one
 * that is gone from the base. `patch` is what an overlay says, `base` what it says that over.
 */
export function idleRemovals(base: unknown, patch: unknown, overlay: Overlay, path: Path = []): Issue[] {
  if (!isRecord(patch)) return [];
  const fields = isRecord(base) ? base : {};
  return Object.entries(patch).flatMap(([key, value]): Issue[] => {
    const here = [...path, key];
    if (value !== null) return idleRemovals(fields[key], value, overlay, here);
    if (Object.hasOwn(fields, key)) return [];
    const known = Object.keys(fields).filter(other => patch[other] !== null);
    const near = nearest(key, known);
    return [
      {
        id: 'config-names-what-exists',
        level: 'error',
        what: `${tick(here.join('.'))} is removed here, and the base does not set it`,
        why: 'what should go would stay, in silence',
        fix: near.length > 0 ? `write ${listing(near, 4, 'or')}, or take the line out` : 'take the line out',
        at: overlay.at(here, 'key'),
        overlay: overlay.name,
      },
    ];
  });
}
