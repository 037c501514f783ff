import { nameOf } from '../model/artifact.ts';
import type { Side } from '../views/review.ts';
import { appliedBy } from './delivered-by.ts';
import type { Delivered } from './surroundings.ts';

/** Overlays that have another name now: the old one is gone, and a new one deploys its objects to the same cluster. */
export function renamedOverlays(
  before: Side,
  after: Side,
  deliveries: readonly Delivered[],
): ReadonlyMap<string, string> {
  const gone = [...before.overlays].filter(([name]) => !after.overlays.has(name));
  const come = new Map([...after.overlays].filter(([name]) => !before.overlays.has(name)));
  const goesTo = (overlay: string, { bootstrap }: Side): string | undefined =>
    bootstrap.map(object => appliedBy(object, deliveries)).find(found => found?.overlay === overlay)?.to;
  const found = new Map<string, string>();
  for (const [from, objects] of gone) {
    const cluster = goesTo(from, before);
    const own = new Set(objects.map(nameOf));
    const to = [...come].find(
      ([name, others]) =>
        cluster !== undefined &&
        goesTo(name, after) === cluster &&
        others.filter(object => own.has(nameOf(object))).length > objects.length / 2,
    )?.[0];
    if (to === undefined) continue;
    come.delete(to);
    found.set(to, from);
  }
  return found;
}
