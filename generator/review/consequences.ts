import { same } from '../views/reading.ts';
import { type Change, type Says, TOPICS } from '../views/review.ts';

const isGone = ({ from, to }: Change): boolean => from !== undefined && to === undefined;
const isNew = ({ from, to }: Change): boolean => from === undefined && to !== undefined;
const isOneSided = (change: Change): boolean => isGone(change) || isNew(change);

/**
 * Leaves out what only follows from another change, and would be told twice: who is told of an alert that comes
 * is a property of it, nobody is of one that goes, the panels of a whole dashboard are its number of panels, receivers come and go with their
 * object, and fields that cannot change do so on
 * both sides or not at all. Of what comes or goes only what is told with it is kept.
 */
export function withoutFollowing(changes: readonly Change[]): Change[] {
  const sided = changes.filter(isOneSided);
  const dashboards = new Set(sided.filter(({ topic }) => topic === 'dashboard').map(({ name }) => name));
  const data = new Set(sided.filter(({ topic }) => topic === 'data').map(({ name }) => name));
  const objects = new Set(sided.filter(({ topic }) => topic === 'object').map(({ of }) => of));
  const receiverChanges = sided.filter(({ topic }) => topic === 'notified');
  const follows = (change: Change): boolean =>
    isOneSided(change) &&
    (change.topic === 'fixed' ||
      change.topic === 'notified' ||
      (change.topic === 'panel' && dashboards.has(change.in ?? '')) ||
      (change.topic === 'receiver' && objects.has(change.of)) ||
      (change.topic === 'object' && data.has(change.name)));
  return changes
    .filter(change => !follows(change))
    .map(change => {
      if (!isOneSided(change)) return change;
      const by =
        change.topic === 'alert' && isNew(change)
          ? receiverChanges.find(one => one.name === change.name && one.in === change.in)
          : undefined;
      const side = (key: 'from' | 'to') =>
        change[key] && { [key]: brief(change.topic, { ...change[key], ...by?.[key] }) };
      return { ...change, ...side('from'), ...side('to') };
    });
}

/** What is told of a fact that only one side has: overlays in which it differs in more are alike in this. */
const brief = (topic: Change['topic'], says: Says): Says =>
  Object.fromEntries(TOPICS[topic].brief.flatMap(key => (key in says ? [[key, says[key] ?? '']] : [])));

/** What an alert or a panel asks, or all that is set of a receiver: by this it is known again under another name. */
const asks = ({ topic, in: where, from, to }: Change): string =>
  JSON.stringify([
    topic,
    where,
    Object.entries(to ?? from ?? {}).filter(([key]) => topic === 'receiver' || /^(expression|query( .*)?)$/.test(key)),
  ]);

/**
 * An alert or a panel that is gone and one that is new in its namespace or dashboard and asks the same are one that was
 * renamed. Who is told of an alert is then compared, too.
 */
export function withRenames(changes: readonly Change[]): Change[] {
  const taken = new Set<Change>();
  const named = changes.filter(({ topic }) => ['alert', 'panel', 'receiver'].includes(topic));
  const joined = named.filter(isGone).flatMap((old): Change[] => {
    const now = named.find(one => isNew(one) && !taken.has(one) && asks(one) === asks(old));
    if (!now) return [];
    const [was, is] = [old, now].map(({ topic, name, in: where }) =>
      topic === 'alert'
        ? changes.find(one => one.topic === 'notified' && one.name === name && one.in === where)
        : undefined,
    );
    for (const one of [old, now, was, is]) if (one) taken.add(one);
    return [
      {
        ...old,
        from: { ...otherThan(old.from ?? {}, now.to ?? {}), name: old.name },
        to: { ...otherThan(now.to ?? {}, old.from ?? {}), name: now.name },
      },
      ...(was?.from && is?.to && String(was.from['receivers']) !== String(is.to['receivers'])
        ? [{ ...was, to: is.to }]
        : []),
    ];
  });
  return [...changes.filter(one => !taken.has(one)), ...joined];
}

/** What one side says otherwise: overlays that differ in something else may change in the same way. */
export const otherThan = (says: Says, other: Says): Says =>
  Object.fromEntries(Object.entries(says).filter(([key, value]) => !same(value, other[key])));
