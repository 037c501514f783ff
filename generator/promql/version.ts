/** The version that has something first, and the first one without it, where they are known. */
export interface Lifetime {
  readonly since?: string;
  readonly removed?: string;
}

/** A release: numbers with points; DCGM's exporter writes DCGM's own and its own, joined by a hyphen. */
const RELEASE = /^\d+(\.\d+)*(-\d+(\.\d+)*)?$/;

export const isRelease = (version: string): boolean => RELEASE.test(version);

/**
 * Order of two releases, number by number; the one that says less is the earlier. What follows a hyphen decides only
 * where both say it: a person who writes `4.5.3` means every exporter of that DCGM.
 */
export function compare(a: string, b: string): number {
  const [[before = '', after], [otherBefore = '', otherAfter]] = [a.split('-'), b.split('-')];
  const order = compareNumbers(before, otherBefore);
  return order === 0 && after !== undefined && otherAfter !== undefined ? compareNumbers(after, otherAfter) : order;
}

function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a version is without a metric. One that is no release is a branch, which has everything but what is gone. */
export const lacks = ({ since, removed }: Lifetime, version: string): boolean =>
  isRelease(version)
    ? (since !== undefined && compare(version, since) < 0) || (removed !== undefined && compare(version, removed) >= 0)
    : removed !== undefined;
