import type { Delta } from '../../model/review.ts';

type Change = Omit<Delta, 'overlays'>;

const [isGone, isNew] = [
  ({ from, to }: Change): boolean => from !== undefined && to === undefined,
  ({ from, to }: Change): boolean => from === undefined && to !== undefined,
];

/** `VllmQueueBacklog in vllm` in its parts. */
const parts = ({ name }: Change): readonly [alert: string, namespace: string] => {
  const [alert = '', namespace = ''] = name.split(' in ');
  return [alert, namespace];
};

/**
 * An alert that is gone and one that is new in its namespace with the same expression are one that was renamed. Who is
 * told of it is then compared, too.
 */
export function withRenames(changes: readonly Change[]): Change[] {
  const taken = new Set<Change>();
  const alerts = changes.filter(({ topic }) => topic === 'alert');
  const joined = alerts.filter(isGone).flatMap((old): Change[] => {
    const now = alerts.find(
      one =>
        isNew(one) &&
        !taken.has(one) &&
        one.to?.['expression'] === old.from?.['expression'] &&
        parts(one)[1] === parts(old)[1],
    );
    if (!now) return [];
    const told = [old, now].map(({ name }) => changes.find(one => one.topic === 'told' && one.name === name));
    for (const one of [old, now, ...told]) if (one) taken.add(one);
    const [was, is] = told;
    const { to: _, ...rest } = old;
    return [
      { ...rest, from: { ...old.from, name: parts(old)[0] }, to: { ...now.to, name: parts(now)[0] } },
      ...(was?.from && is?.to && was.from['receivers'] !== is.to['receivers'] ? [{ ...was, to: is.to }] : []),
    ];
  });
  return [...changes.filter(one => !taken.has(one)), ...joined];
}
