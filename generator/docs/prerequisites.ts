import { commandBlock } from '../lib/template.ts';
import type { Plan } from '../model/plan.ts';
import { foldItems, only } from './fold.ts';

/** What must be true of each cluster before the first sync, in the platform's order. */
export function prerequisitesView(plan: Plan) {
  return foldItems(plan.overlays, ({ prerequisites }) => prerequisites).map(({ value, overlays }) => ({
    ...value,
    verify: { ...value.verify, block: commandBlock(value.verify.run) },
    overlays: only(overlays, plan),
  }));
}
