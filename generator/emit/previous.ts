import type { Tree } from '../lib/tree.ts';
import { parsePlain } from '../lib/yaml.ts';
import type { Manifest } from '../model/artifact.ts';
import type { Plan } from '../model/plan.ts';
import { isArgocdObject, place, renderedOverlay } from '../plan/place.ts';
import type { Rendering } from '../review/diff.ts';

/** Collects what the last run wrote, while the files that change are read anyway. */
export interface Previous {
  /** Takes the text of a file before it changes or goes. */
  readonly take: (path: string, text: string) => void;
  /** The objects that differ, before and after, once the comparison has shown which paths are new. */
  readonly sides: (plan: Plan, created: readonly string[], removed: readonly string[]) => Sides;
}

export interface Sides {
  readonly before: Rendering;
  readonly after: Rendering;
  /** Objects that differ and were too many to read. */
  readonly untold: number;
}

/** The overlay that a rendered object's path is of; Argo CD's own objects count as one more. */
const overlayOf = (path: string): string | undefined =>
  renderedOverlay(path) ?? (isArgocdObject(path) ? place.argocd : undefined);

/** Parsing is slow, and a headline is short: beyond this many bytes of distinct old text no more is read. */
const BUDGET = 2_000_000;

/** The text without its header, whose line numbers move with every line of the config. */
const body = (text: string): string => text.slice(text.indexOf('\n') + 1);

/** Prepares to compare the objects of a tree with those that the disk has. Equal texts are kept and parsed once. */
export function previous(tree: Tree, budget = BUDGET): Previous {
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
  const sides: Previous['sides'] = ({ overlays, bootstrap }, created, removed) => {
    const now = new Map(
      overlays.flatMap(({ name, objects, operators }) => [
        ...objects.map(({ object }) => [place.rendered(name, object), object] as const),
        ...(operators?.objects ?? []).map(
          ({ object }) => [`${place.operators(name)}/${place.operatorObject(object)}`, object] as const,
        ),
      ]),
    );
    for (const { object, part } of bootstrap) now.set(place.argocdObject(part), object);
    const fresh = new Set(created);
    const before = [...taken].flatMap(([path, text]) => parsed(text).map(object => [path, object] as const));
    const after = [...taken.keys(), ...created].flatMap(path => {
      const object = now.get(path);
      // A field that is undefined is no field to the printer, but would be one to a comparison.
      return object
        ? [[path, taken.has(path) ? (JSON.parse(JSON.stringify(object)) as Manifest) : object] as const]
        : [];
    });
    const stood = [...tree.keys()].filter(path => !fresh.has(path));
    // Where Argo CD's objects are all new, so is the repository, and its overlays are told.
    const isOld = stood.some(path => overlayOf(path) === place.argocd);
    const isTold = ([path]: readonly [string, Manifest]) => isOld || overlayOf(path) !== place.argocd;
    return {
      before: { objects: byOverlay(before.filter(isTold)), overlays: overlaysOf([...stood, ...removed]) },
      after: { objects: byOverlay(after.filter(isTold)), overlays: overlaysOf(tree.keys()) },
      untold,
    };
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

const overlaysOf = (paths: Iterable<string>): ReadonlySet<string> =>
  new Set([...paths].flatMap(path => overlayOf(path) ?? []).filter(name => name !== place.argocd));

function byOverlay(found: readonly (readonly [string, Manifest])[]): ReadonlyMap<string, readonly Manifest[]> {
  const groups = Map.groupBy(found, ([path]) => overlayOf(path) ?? '');
  return new Map([...groups].map(([overlay, items]) => [overlay, items.map(([, object]) => object)]));
}
