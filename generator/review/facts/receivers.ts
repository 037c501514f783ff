import { bodyOf, type Content } from '../../model/artifact.ts';
import { fieldAt, fieldsOf } from '../../views/fields.ts';
import { dig, items, textAt } from '../../views/reading.ts';
import type { Change, Fact, Says } from '../../views/review.ts';
import { RECEIVERS, TARGETS } from '../recipients.ts';

/**
 * Each receiver that tells a person, with all that is set of it. Every namespace with alerts has a copy: what is set in
 * all of them alike is one fact.
 */
export function receiverFacts(object: Content): Fact[] {
  const path = RECEIVERS[object.kind];
  if (path === undefined) return [];
  return items(dig(bodyOf(object), ...path)).flatMap((receiver, at): Fact[] => {
    const { name: _, ...set } = receiver;
    const says = Object.fromEntries([...fieldsOf(set)].map(([path, value]) => [called(path), value]));
    if (Object.keys(says).length === 0) return [];
    const covers = [fieldAt(bodyOf(object), [...path, at])];
    return [{ topic: 'receiver', name: textAt(receiver, 'name') ?? '', says, covers }];
  });
}

/** Where a message arrives goes by the word of the config, any other field by its path. */
function called(path: string): string {
  const last = path.split('.').at(-1) ?? path;
  return TARGETS.includes(last) ? last : path;
}

/** The name of a receiver, of `team (#team)`. */
const nameIn = (entry: string): string => entry.replace(/ \(.*$/s, '');

/**
 * Leaves out that alerts go another way where their receiver alone has another name or address: that is told of the
 * receiver, once.
 */
export function throughReceivers(changes: readonly Change[]): Change[] {
  const now = new Map(
    changes.flatMap(({ topic, name, from, to }) =>
      topic === 'receiver' && from && to ? [[name, String(to['name'] ?? name)] as const] : [],
    ),
  );
  if (now.size === 0) return [...changes];
  const names = (says: Says): readonly string[] => [says['receivers'] ?? []].flat().map(nameIn);
  const others = (says: Says, routes: readonly string[]): Says =>
    Object.fromEntries(Object.entries(says).filter(([key]) => !routes.includes(key)));
  return changes.flatMap(change => {
    const { topic, from, to } = change;
    if (!from || !to) return [change];
    if (topic === 'notified') {
      const was = names(from).map(name => now.get(name) ?? name);
      return was.toSorted().join() === names(to).toSorted().join() ? [] : [change];
    }
    if (topic !== 'object') return [change];
    const routes = Object.keys(from).filter(
      key => key.endsWith('.receiver') && now.get(String(from[key])) === String(to[key]),
    );
    const rest = { ...change, from: others(from, routes), to: others(to, routes) };
    return Object.keys({ ...rest.from, ...rest.to }).length === 0 ? [] : [rest];
  });
}
