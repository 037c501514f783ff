import type { Tree } from '../../lib/tree.ts';
import type { Issue } from '../../model/issue.ts';
import type { Stranger } from './compare.ts';
import type { Listing } from './listing.ts';

/** What was done, or would be. Paths are in code unit order. */
export interface Written {
  /** Files that are new or have a new text. */
  readonly written: readonly string[];
  /** Those of them that were not there before. */
  readonly created: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly issues: readonly Issue[];
}

/** What a write would do, ready to be done. */
export interface Pending {
  /** What is in the pruned folders and not of the generator. */
  readonly strangers: readonly Stranger[];
  readonly root: string;
  readonly tree: Tree;
  readonly list: Listing;
  readonly planned: Written;
}

/** A run that wrote nothing, and why. */
export const nothing = (issues: readonly Issue[], unchanged = 0): Written => ({
  written: [],
  created: [],
  removed: [],
  unchanged,
  issues,
});

/** The path that a disk's refusal names, below the first of these folders that it is in. */
export function pathOf(error: unknown, ...folders: readonly string[]): string {
  const path = (error as NodeJS.ErrnoException).path ?? '';
  const folder = folders.find(candidate => path === candidate || path.startsWith(`${candidate}/`));
  return (folder === undefined ? path : path.slice(folder.length + 1)) || '.';
}
