import type { Content } from '../model/artifact.ts';
import { same } from '../views/reading.ts';
import type { Change, Fact, Topic } from '../views/review.ts';
import { otherThan, withoutFollowing, withRenames } from './consequences.ts';
import { throughReceivers } from './facts/receivers.ts';
import { factsOf, type Known, type ReadBy } from './facts.ts';
import { withMoves } from './moves.ts';
import { objectChanges, remainder } from './objects.ts';

/** What is known beside the objects, and how each side is read. */
export interface Sides extends Known {
  readonly before: ReadBy;
  readonly after: ReadBy;
}

/** What must be seen to where it is now, whatever it was called: a Secret and a volume are not moved along. */
const STAYS: readonly Topic[] = ['secret', 'data'];

export function changesOf(from: readonly Content[], to: readonly Content[], known: Sides): Change[] {
  const { before, moves } = withMoves(from, to);
  if (moves.length === 0) return plainChanges(from, to, known);
  const stays = ({ topic }: Change) => STAYS.includes(topic);
  return [
    ...moves,
    ...plainChanges(before, to, known).filter(change => !stays(change)),
    ...plainChanges(from, to, known).filter(stays),
  ];
}

export function plainChanges(from: readonly Content[], to: readonly Content[], known: Sides): Change[] {
  const [old, now] = [factsOf(from, known, known.before), factsOf(to, known, known.after)];
  const objects = objectChanges('', from, to);
  const changes = withRenames([
    ...between(keyed(old), keyed(now)),
    ...remainder(objects, [...old, ...now], known.before),
  ]);
  return withoutFollowing(throughReceivers(changes));
}

/** Facts by what they are about. Several of one name are told apart by their order, those that say the same are one. */
function keyed(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const name = JSON.stringify([fact.topic, fact.in, fact.name]);
    let [key, again] = [name, 1];
    for (let known = found.get(key); known && !same(known.says, fact.says); known = found.get(key))
      key = `${name} ${++again}`;
    if (!found.has(key)) found.set(key, fact);
  }
  return found;
}

function between(old: ReadonlyMap<string, Fact>, now: ReadonlyMap<string, Fact>): Change[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Change[] => {
    const [a, b] = [old.get(key), now.get(key)];
    const fact = b ?? a;
    if (!fact || (a && b && same(a.says, b.says))) return [];
    const { says: _, covers: __, ...about } = fact;
    if (a && b) return [{ ...about, from: otherThan(a.says, b.says), to: otherThan(b.says, a.says) }];
    return [{ ...about, ...(a ? { from: a.says } : {}), ...(b ? { to: b.says } : {}) }];
  });
}
