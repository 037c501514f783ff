import type { Manifest } from '../model/artifact.ts';
import type { Side } from '../views/review.ts';
import type { Delivered } from './surroundings.ts';

/** The delivery that an object is of which people apply. */
export const deliveryOf = (object: Manifest, deliveries: readonly Delivered[]): Delivered | undefined =>
  deliveries.find(({ reading }) => reading.applies(object) !== undefined);

/** What such an object makes arrive. */
export const appliedBy = (object: Manifest, deliveries: readonly Delivered[]) =>
  deliveryOf(object, deliveries)?.reading.applies(object);

/** The delivery that brings an overlay of a side. */
export function bringing(overlay: string, { by }: Side, deliveries: readonly Delivered[]): Delivered | undefined {
  const name = by?.get(overlay);
  return deliveries.find(one => name === undefined || one.name === name);
}
