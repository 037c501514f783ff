import { here } from '../lib/origin.ts';
import type { Delivery } from './plan.ts';

/** Declares a delivery. `name` is the name of its file. */
export function defineDelivery(delivery: Omit<Delivery, 'origin'>): Delivery {
  return { ...delivery, origin: here() };
}
