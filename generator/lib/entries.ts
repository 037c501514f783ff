/**
 * Entries that a YAML text may have: its parser takes about two kilobytes for each. The CRDs of a large operator have a tenth
 * of this.
 */
export const MAX_ENTRIES = 400_000;

/** Whether a text may have more entries than are read: each is behind a line's end or a comma. */
export function hasTooManyEntries(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 44) count++;
  }
  return count > MAX_ENTRIES;
}
