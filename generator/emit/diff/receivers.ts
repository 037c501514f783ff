import type { Manifest } from '../../model/artifact.ts';
import { becameAll, type Fields, isFields, listAt, pairs, same } from './words.ts';

/** What became of the receivers and routes of an AlertmanagerConfig. */
export function receiverChanges(from: Manifest | undefined, to: Manifest | undefined): string[] {
  const receivers = pairs(listAt(from, 'spec', 'receivers'), listAt(to, 'spec', 'receivers'), ({ name }) =>
    String(name),
  );
  const route = (object: Manifest | undefined) => (isFields(object?.['spec']) ? object['spec']['route'] : undefined);
  return [
    ...receivers.flatMap(([name, before, after]) => {
      if (!before) return [`receiver ${name} added`];
      if (!after) return [`receiver ${name} removed`];
      return same(before, after) ? [] : [`${name} ${whatChanged(before, after)}`];
    }),
    ...(same(route(from), route(to)) ? [] : ['routes changed']),
  ];
}

/** Where a receiver's messages arrive, in the words of each kind. */
const TARGETS = ['channel', 'to', 'url', 'chatID', 'roomID'];

function whatChanged(from: Fields, to: Fields): string {
  const configs = (receiver: Fields) =>
    Object.values(receiver).flatMap(value => (Array.isArray(value) ? value.filter(isFields) : []));
  const [before, after] = [configs(from), configs(to)];
  const moved = before.flatMap((config, index) =>
    TARGETS.flatMap(key =>
      typeof config[key] === 'string' && config[key] !== after[index]?.[key]
        ? becameAll({ [key]: config[key] }, { [key]: after[index]?.[key] })
        : [],
    ),
  );
  // `slack #a → #b` says it: which word the receiver has for its target is of no interest.
  return moved.length > 0 ? moved.map(change => change.slice(change.indexOf(' ') + 1)).join(', ') : 'changed';
}
