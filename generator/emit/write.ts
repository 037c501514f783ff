import { byText } from '../lib/sort.ts';
import type { Tree } from '../lib/tree.ts';
import { failed } from '../model/issue.ts';
import { apply } from './write/apply.ts';
import { type CompareOptions, compare } from './write/compare.ts';
import { listing } from './write/listing.ts';
import { diskRefused, lineEnds, NOTHING_CHANGED } from './write/refusal.ts';
import { nothing, type Pending, pathOf, type Written } from './write/written.ts';

export interface WriteOptions extends CompareOptions {
  /** Say what would be done, and do nothing. */
  readonly dryRun?: boolean;
  /** The folder of the one overlay that the tree has; nothing outside of it is removed. */
  readonly only?: string;
}

/**
 * Brings a folder to the state of a tree: writes what differs, removes what is ours and no longer in the tree, and
 * touches nothing else. All files are written into a hidden folder first and then renamed into place, so that a run
 * that fails changes nothing and one that is killed leaves each file old or new. Nothing is synced to the disk itself:
 * against a killed process the rename is enough, and after a power failure the next run writes again what was lost.
 */
export function write(root: string, tree: Tree, { dryRun = false, ...options }: WriteOptions): Written {
  const pending = differ(root, tree, options);
  return dryRun ? pending.planned : apply(pending);
}

/** Compares a folder with a tree. Changes nothing. */
export function differ(root: string, tree: Tree, { only, ...options }: Omit<WriteOptions, 'dryRun'>): Pending {
  const list = listing(root);
  const prune = only === undefined ? options.prune : [only];
  const own = only === undefined ? (options.own ?? []) : [];
  try {
    const { created, changed, translated, removed, unchanged, strangers, issues } = compare(root, tree, list, {
      ...options,
      prune,
      own,
    });
    const said = [...issues, ...lineEnds(translated)];
    const written = [...created, ...changed].sort(byText);
    const planned = failed(issues)
      ? nothing(issues, unchanged)
      : { written, created, removed, unchanged, issues: said };
    return { root, tree, list, strangers, planned };
  } catch (error) {
    const refused = diskRefused(error, 'reading the output folder', pathOf(error, root), NOTHING_CHANGED);
    return { root, tree, list, strangers: [], planned: nothing([refused]) };
  }
}
