import type { Tree } from '../lib/tree.ts';
import { asWritten, type Content, contentOf, type Manifest, nameOf } from '../model/artifact.ts';
import type { Reading } from '../model/bundle.ts';
import { type Plan, writtenOf } from '../model/plan.ts';
import type { Side } from '../views/review.ts';

/** Collects what the last run wrote, while the files that change are read anyway. */
export interface Previous {
  /** Takes the text of a file before it changes or goes. */
  readonly take: (path: string, text: string) => void;
  /** What the last run wrote and this one does, once the comparison has shown which paths are new. */
  readonly sides: (plan: Plan, created: readonly string[], removed: readonly string[]) => Sides;
}

/** Two sides for a review. Overlays in which no object differs have none on either. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
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
  readings: readonly Pick<Reading, 'shows' | 'folder' | 'read'>[],
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
  const sides: Previous['sides'] = (plan, created, removed) => {
    const fresh = new Set(created);
    const stood = [...tree.keys()].filter(path => !fresh.has(path));
    const [before, after] = [overlaysOf([...stood, ...removed]), overlaysOf(tree.keys())];
    const taking = Map.groupBy(taken.keys(), path => overlayOf(path) ?? '');
    const coming = Map.groupBy(created, path => overlayOf(path) ?? '');
    /** The objects of an overlay before and after, where some of them differ. */
    const both = (
      name: string,
      now: readonly Content[],
    ): readonly [readonly Content[], readonly Content[]] | undefined => {
      const old = (taking.get(name) ?? []).flatMap(path => parsed(path, taken.get(path) ?? ''));
      const news = (coming.get(name) ?? []).flatMap(path => parsed(path, body(tree.get(path) ?? '')));
      if (old.length + news.length === 0) return undefined;
      const other = new Set([...old, ...news].map(nameOf));
      // A field that is undefined is no field to the printer, but would be one to a comparison.
      const is = now.map(object =>
        other.has(nameOf(object)) ? (JSON.parse(JSON.stringify(object)) as Content) : object,
      );
      return [[...now.filter(object => !other.has(nameOf(object))), ...old], is];
    };
    const objectsOf = new Map(
      plan.overlays.map(one => [
        one.name,
        () => writtenOf(one).flatMap(({ objects, files = [] }) => [...objects, ...files]),
      ]),
    );
    const compared = [...named(after)].map(name => {
      // The headline names a whole new overlay, and nothing of what is in it.
      const now = before.has(name)
        ? (objectsOf
            .get(name)?.()
            .map(artifact => asWritten(contentOf(artifact))) ?? [])
        : [];
      return [name, both(name, now) ?? [[], []]] as const;
    });
    // Where what people apply is all new, so is the repository, and its overlays are told.
    const controls = [...before].filter(isBootstrap);
    const applied = plan.bootstrap.map(({ object }) => object);
    const [old, now] = controls.map(name => both(name, applied)).find(one => one !== undefined) ?? [[], []];
    return {
      before: {
        overlays: new Map([
          ...[...named(before)].map((name): readonly [string, readonly Content[]] => [name, []]),
          ...compared.filter(([name]) => before.has(name)).map(([name, [was]]) => [name, was] as const),
        ]),
        bootstrap: old as readonly Manifest[],
      },
      after: { overlays: new Map(compared.map(([name, [, is]]) => [name, is])), bootstrap: now as readonly Manifest[] },
      untold,
    };
  };
  const overlaysOf = (paths: Iterable<string>) => new Set([...paths].flatMap(path => overlayOf(path) ?? []));
  const named = (names: ReadonlySet<string>) => new Set([...names].filter(name => !isBootstrap(name)));
  const contents = new Map<string, readonly Content[]>();
  const parsed = (path: string, text: string): readonly Content[] => {
    const key = `${path.slice(path.lastIndexOf('/'))}\n${text}`;
    if (!contents.has(key)) contents.set(key, readOld(path, text, readings));
    return contents.get(key) ?? [];
  };
  return { take, sides };
}

/** What is in a file we wrote once. One that a person broke since is as good as none: it is about to be written anew. */
function readOld(path: string, text: string, readings: readonly Pick<Reading, 'shows' | 'read'>[]): readonly Content[] {
  const reading = readings.find(({ shows }) => shows(path) !== undefined);
  try {
    return reading ? [reading.read(path, text)] : [];
  } catch {
    return [];
  }
}
