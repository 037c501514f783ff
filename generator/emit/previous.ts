import type { Tree } from '../lib/tree.ts';
import { parsePlain } from '../lib/yaml.ts';
import type { Manifest } from '../model/artifact.ts';
import type { Reading } from '../model/bundle.ts';
import type { Rendering } from '../review/diff.ts';

/** Collects what the last run wrote, while the files that change are read anyway. */
export interface Previous {
  /** Takes the text of a file before it changes or goes. */
  readonly take: (path: string, text: string) => void;
  /** The objects that differ, before and after, once the comparison has shown which paths are new. */
  readonly sides: (created: readonly string[], removed: readonly string[]) => Sides;
}

export interface Sides {
  readonly before: Rendering;
  readonly after: Rendering;
  /** Objects that differ and were too many to read. */
  readonly untold: number;
}

/** What people apply counts as one overlay more, under the name of its folder. */
const isBootstrap = (name: string | undefined): boolean => name?.endsWith('/') === true;

/** Parsing is slow, and a headline is short: beyond this many bytes of distinct old text no more is read. */
const BUDGET = 2_000_000;

/** The text without its header, whose line numbers move with every line of the config. */
const body = (text: string): string => text.slice(text.indexOf('\n') + 1);

/**
 * Prepares to compare the objects of a tree with those that the disk has, by the files that deliveries show them in. Equal
 * texts are kept and parsed once.
 */
export function previous(
  tree: Tree,
  readings: readonly Pick<Reading, 'shows' | 'folder'>[],
  budget = BUDGET,
): Previous {
  const overlayOf = (path: string): string | undefined => {
    for (const { shows, folder } of readings) {
      const shown = shows(path);
      if (shown !== undefined) return shown === 'bootstrap' ? folder(shown) : shown.overlay;
    }
    return undefined;
  };
  const taken = new Map<string, string>();
  const known = new Map<string, string>();
  let size = 0;
  let untold = 0;
  const take = (path: string, text: string): void => {
    if (overlayOf(path) === undefined) return;
    const old = body(text);
    if (body(tree.get(path) ?? '\n') === old) return;
    if (!known.has(old)) {
      size += old.length;
      if (size > budget) {
        untold++;
        return;
      }
      known.set(old, old);
    }
    taken.set(path, known.get(old) ?? old);
  };
  const sides: Previous['sides'] = (created, removed) => {
    const fresh = new Set(created);
    const stood = [...tree.keys()].filter(path => !fresh.has(path));
    const [before, after] = [overlaysOf([...stood, ...removed]), overlaysOf(tree.keys())];
    // Of an overlay that comes as a whole only its name is told.
    const news = created.filter(path => before.has(overlayOf(path) ?? ''));
    const old = [...taken].flatMap(([path, text]) => parsed(text).map(object => [path, object] as const));
    const now = [...taken.keys(), ...news].flatMap(path =>
      parsed(body(tree.get(path) ?? '')).map(object => [path, object] as const),
    );
    // Where what people apply is all new, so is the repository, and its overlays are told.
    const isOld = stood.some(path => isBootstrap(overlayOf(path)));
    const isTold = ([path]: readonly [string, Manifest]) => isOld || !isBootstrap(overlayOf(path));
    return {
      before: { objects: byOverlay(old.filter(isTold)), overlays: named(before) },
      after: { objects: byOverlay(now.filter(isTold)), overlays: named(after) },
      untold,
    };
  };
  const overlaysOf = (paths: Iterable<string>) => new Set([...paths].flatMap(path => overlayOf(path) ?? []));
  const named = (names: ReadonlySet<string>) => new Set([...names].filter(name => !isBootstrap(name)));
  const byOverlay = (found: readonly (readonly [string, Manifest])[]) => {
    const groups = Map.groupBy(found, ([path]) => overlayOf(path) ?? '');
    return new Map([...groups].map(([overlay, items]) => [overlay, items.map(([, object]) => object)]));
  };
  const objects = new Map<string, readonly Manifest[]>();
  const parsed = (text: string): readonly Manifest[] => {
    if (!objects.has(text)) objects.set(text, parseOld(text));
    return objects.get(text) ?? [];
  };
  return { take, sides };
}

/** Objects of a file we wrote once. One that somebody broke since is as good as none: it is about to be written anew. */
function parseOld(text: string): readonly Manifest[] {
  try {
    return parsePlain(text) as Manifest[];
  } catch {
    return [];
  }
}
