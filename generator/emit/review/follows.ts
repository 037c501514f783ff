import { type Change, type Says, TOPICS } from '../../model/review.ts';

const isGone = ({ from, to }: Change): boolean => from !== undefined && to === undefined;
const isNew = ({ from, to }: Change): boolean => from === undefined && to !== undefined;
const isOneSided = (change: Change): boolean => isGone(change) || isNew(change);

/**
 * Leaves out what only follows from another change, and would be told twice: who is told of an alert that comes
 * is a property of it, nobody is of one that goes, the panels of a whole dashboard are its number of panels, and fields that cannot change do so on
 * both sides or not at all. Of what comes or goes only what is told with it is kept.
 */
export function withoutFollowing(changes: readonly Change[]): Change[] {
  const sided = changes.filter(isOneSided);
  const dashboards = new Set(sided.filter(({ topic }) => topic === 'dashboard').map(({ name }) => name));
  const data = new Set(sided.filter(({ topic }) => topic === 'data').map(({ name }) => name));
  const told = sided.filter(({ topic }) => topic === 'told');
  const follows = (change: Change): boolean =>
    isOneSided(change) &&
    (change.topic === 'fixed' ||
      change.topic === 'told' ||
      (change.topic === 'panel' && dashboards.has(change.in ?? '')) ||
      (change.topic === 'object' && data.has(change.name)));
  return changes
    .filter(change => !follows(change))
    .map(change => {
      if (!isOneSided(change)) return change;
      const by =
        change.topic === 'alert' && isNew(change)
          ? told.find(one => one.name === change.name && one.in === change.in)
          : undefined;
      const side = (key: 'from' | 'to') =>
        change[key] && { [key]: brief(change.topic, { ...change[key], ...by?.[key] }) };
      return { ...change, ...side('from'), ...side('to') };
    });
}

/** What is told of a fact that only one side has: overlays in which it differs in more are alike in this. */
const brief = (topic: Change['topic'], says: Says): Says =>
  Object.fromEntries(TOPICS[topic].brief.flatMap(key => (key in says ? [[key, says[key] ?? '']] : [])));

/**
 * An alert that is gone and one that is new in its namespace with the same expression are one that was renamed. Who is
 * told of it is then compared, too.
 */
export function withRenames(changes: readonly Change[]): Change[] {
  const taken = new Set<Change>();
  const alerts = changes.filter(({ topic }) => topic === 'alert');
  const joined = alerts.filter(isGone).flatMap((old): Change[] => {
    const now = alerts.find(
      one => isNew(one) && !taken.has(one) && one.in === old.in && one.to?.['expression'] === old.from?.['expression'],
    );
    if (!now) return [];
    const told = [old, now].map(alert =>
      changes.find(({ topic, name, in: where }) => topic === 'told' && name === alert.name && where === alert.in),
    );
    for (const one of [old, now, ...told]) if (one) taken.add(one);
    const [was, is] = told;
    return [
      { ...old, from: { ...old.from, name: old.name }, to: { ...now.to, name: now.name } },
      ...(was?.from && is?.to && String(was.from['receivers']) !== String(is.to['receivers'])
        ? [{ ...was, to: is.to }]
        : []),
    ];
  });
  return [...changes.filter(one => !taken.has(one)), ...joined];
}
