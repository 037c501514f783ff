import { isRecord } from './record.ts';

/**
 * A merge patch (RFC 7396): objects merge key by key, null removes, everything else replaces. What the patch does not
 * touch is the same object as before, so that overlays share what they have in common.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const merged = new Map<string, unknown>(isRecord(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}
