import type { Manifest } from '../../model/artifact.ts';
import { dig, items, type Json, same, textAt } from '../../views/reading.ts';
import { became, pairs } from './words.ts';

/** What became of the receivers and routes of an AlertmanagerConfig. */
export function receiverChanges(from: Manifest | undefined, to: Manifest | undefined): string[] {
  const receivers = (object: Manifest | undefined) => items(dig(object, 'spec', 'receivers'));
  const route = (object: Manifest | undefined) => dig(object, 'spec', 'route');
  return [
    ...pairs(receivers(from), receivers(to), ({ name }) => String(name)).flatMap(([name, before, after]) => {
      if (!before) return [`receiver ${name} added`];
      if (!after) return [`receiver ${name} removed`];
      return same(before, after) ? [] : changesOf(name, before, after);
    }),
    ...(same(route(from), route(to)) ? [] : ['routes changed']),
  ];
}

/** Fields that say where a receiver's messages arrive, in the words of each kind. */
const TARGETS = ['channel', 'to', 'url', 'chatID', 'roomID'];

const ways = (receiver: Json): readonly Json[] => Object.values(receiver).flatMap(items);

/** `slack #a → #b`: which field holds the target is of no interest. */
function changesOf(name: string, from: Json, to: Json): string[] {
  const after = ways(to);
  const moved = ways(from).flatMap((way, index) =>
    TARGETS.flatMap(key => {
      const [old, now] = [textAt(way, key), textAt(after[index], key)];
      return old === now || old === undefined || now === undefined ? [] : [became(name, old, now)];
    }),
  );
  return moved.length > 0 ? moved : [`receiver ${name} changed`];
}
