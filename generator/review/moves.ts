import { isMonitor, rulesOf } from '../kinds/read.ts';
import { literal } from '../lib/re2.ts';
import { groupBy } from '../lib/sort.ts';
import { type Content, identity, isManifest, type Manifest, nameOf } from '../model/artifact.ts';
import { differing, fieldsOf } from '../views/fields.ts';
import { same } from '../views/reading.ts';
import type { Change } from '../views/review.ts';

/** One word that became another throughout: the name of an overlay, a namespace or a source. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Objects of the old side, as they would be called now. */
interface Aligned {
  readonly before: readonly Content[];
  /** What was renamed or moved, each once. */
  readonly moves: readonly Change[];
}

/** How much of an object must be as it was for it to be the same one under another name. */
const ALIKE = 0.9;

/**
 * A value of the old side with a word renamed wherever that makes it what the new side says: the word may mean something
 * else elsewhere, and what differs in more goes on differing.
 */
export function renamed(was: unknown, is: unknown, renaming: Renaming): unknown {
  if (same(was, is)) return is;
  if (typeof was === 'string' && typeof is === 'string') return text(was, is, renaming);
  if (Array.isArray(was) && Array.isArray(is)) return was.map((item, at) => renamed(item, is[at], renaming));
  if (typeof was !== 'object' || typeof is !== 'object' || !was || !is) return was;
  const now = is as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(was).map(([key, value]) => [key, renamed(value, now[key], renaming)]));
}

/** A text as a whole, or, of a dashboard, each text within it. */
function text(was: string, is: string, renaming: Renaming): string {
  if (written(was, renaming) === is) return is;
  if (!was.startsWith('{') || !is.startsWith('{')) return was;
  try {
    return JSON.stringify(renamed(JSON.parse(was), JSON.parse(is), renaming), null, 2);
  } catch {
    return was;
  }
}

const written = (text: string, { from, to }: Renaming): string =>
  text.replace(new RegExp(`(?<![\\w-])${literal(from)}(?![\\w-])`, 'g'), () => to);

/** What an object becomes that went while one of its kind came; the object itself where it is another one. */
interface Pair extends Renaming {
  readonly what: 'namespace' | 'name';
  readonly was: Manifest;
  readonly is: Manifest;
}

/**
 * Recognizes sources that have another name, or watch another namespace: a monitor or rules went, and came back in other
 * words. Whatever else went and came in the same words moved along.
 */
export function withMoves(before: readonly Content[], after: readonly Content[]): Aligned {
  const [old, now] = [before, after].map(all => new Set(all.map(nameOf))) as [Set<string>, Set<string>];
  const gone = before.filter(isManifest).filter(object => !now.has(identity(object)));
  const come = after.filter(isManifest).filter(object => !old.has(identity(object)));
  const groups = groupBy(
    gone.flatMap(was => come.flatMap(is => pairOf(was, is) ?? [])),
    ({ what, from, to }) => JSON.stringify([what, from, to]),
  );
  const taken = new Map<Content, Manifest>();
  const arrived = new Set<Manifest>();
  const moves: Change[] = [];
  for (const pairs of groups.values()) {
    const free = pairs.filter(({ was, is }) => !taken.has(was) && !arrived.has(is));
    const watched = free.filter(pair => isWatching(pair.was) && isAlike(pair));
    const [first] = watched;
    if (!first) continue;
    const { what, from, to } = first;
    for (const pair of what === 'namespace' ? free : watched) {
      taken.set(pair.was, renamed(pair.was, pair.is, pair) as Manifest);
      arrived.add(pair.is);
    }
    const name = what === 'name' ? from : [...new Set(watched.map(({ was }) => was.metadata.name))].join(', ');
    const within = what === 'name' ? { in: first.was.metadata.namespace ?? '' } : {};
    moves.push({
      topic: 'source',
      name,
      ...within,
      from: { [what]: from },
      to: { [what]: to },
      of: identity(first.is),
    });
  }
  // What names the moved objects, such as a dashboard's query, says so in the new words as well.
  const kept = new Map(after.map(object => [nameOf(object), object]));
  const rename = (object: Content): Content =>
    moves.reduce((one, { from, to }) => {
      const [a, b] = [Object.values(from ?? {})[0], Object.values(to ?? {})[0]];
      const is = kept.get(nameOf(one));
      return is ? (renamed(one, is, { from: String(a), to: String(b) }) as Content) : one;
    }, object);
  return { before: before.map(object => rename(taken.get(object) ?? object)), moves };
}

/** Objects that stand for a source: no other kind is made for one source alone. */
const isWatching = (object: Manifest): boolean => isMonitor(object) || rulesOf(object).length > 0;

function pairOf(was: Manifest, is: Manifest): Pair | undefined {
  if (was.kind !== is.kind || was.apiVersion !== is.apiVersion) return undefined;
  const [a, b] = [was.metadata, is.metadata];
  if (a.namespace === undefined || b.namespace === undefined) return undefined;
  if (a.name === b.name && a.namespace !== b.namespace)
    return { what: 'namespace', from: a.namespace, to: b.namespace, was, is };
  if (a.name !== b.name && a.namespace === b.namespace) return { what: 'name', from: a.name, to: b.name, was, is };
  return undefined;
}

function isAlike(pair: Pair): boolean {
  const now = renamed(pair.was, pair.is, pair) as Manifest;
  return differing(now, pair.is).length <= (1 - ALIKE) * fieldsOf(pair.is).size;
}
