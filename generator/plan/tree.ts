import type { Tree } from '../lib/tree.ts';
import type { Delivery, OverlayPlan, Plan } from '../model/plan.ts';

/** The deliveries of a plan, each with the overlays that it brings; one that brings none is not among them. */
export const deliveriesOf = (plan: Plan): ReadonlyMap<Delivery, Plan> =>
  new Map(
    [...Map.groupBy(plan.overlays, ({ delivery }: OverlayPlan) => delivery)].map(([delivery, overlays]) => [
      delivery,
      { ...plan, overlays, bootstrap: plan.bootstrap.filter(one => one.delivery === delivery.name) },
    ]),
  );

/** The bases of a plan that some overlay is a change of. */
export const basesOf = ({ base, bases, overlays }: Plan): readonly OverlayPlan[] => {
  const used = new Set(overlays.map(({ ground }) => ground));
  return [base, ...bases].filter(({ name }) => used.has(name));
};

/** The leaves of an overlay that may bring laws of their own, as `deliveries/<name>` and `platforms/<name>`. */
export const leavesOf = ({ delivery, platform }: OverlayPlan): readonly string[] => [
  `deliveries/${delivery.name}`,
  `platforms/${platform.name}`,
];

/** Everything that is written for a place to read, of all overlays or of the one that is named. */
export function tree(plan: Plan, only?: string): Tree {
  const files: Tree = new Map();
  for (const [delivery, mine] of deliveriesOf(plan))
    for (const [path, text] of delivery.tree(mine, only)) {
      if (files.has(path)) throw new Error(`two deliveries would write ${path}`);
      files.set(path, text);
    }
  return files;
}
