import { listing, tick } from '../lib/words.ts';
import { type Issue, inOverlay } from '../model/issue.ts';
import type { Delivery } from '../model/plan.ts';
import type { LoadedConfig } from './load.ts';

/** A config of an overlay, and the name of the delivery that brings it. */
export interface Delivered {
  readonly loaded: LoadedConfig;
  readonly delivery: string;
}

/**
 * Keys of deliveries that nothing reads. What the base says may be about any overlay: it is an error where none is brought
 * by the delivery. What an overlay says is about itself.
 */
export function idleDeliveryKeys(
  base: LoadedConfig,
  overlays: readonly Delivered[],
  deliveries: readonly Pick<Delivery, 'name' | 'keys'>[],
): Issue[] {
  const keys = [...new Set(deliveries.flatMap(one => Object.keys(one.keys)))];
  return keys.flatMap(key => {
    const owners = deliveries.filter(one => Object.hasOwn(one.keys, key)).map(({ name }) => name);
    const idle = (loaded: LoadedConfig, where: string): Issue => ({
      id: 'config-matches-schema',
      level: 'error',
      what: `${tick(key)} is a key of delivery ${listing(owners, owners.length, 'or')}, and ${where}`,
      why: 'nothing reads it, and what it asks for does not happen',
      fix: `take it out, or write \`delivery: ${owners[0]}\``,
      at: loaded.at([key], 'key'),
    });
    const stray = overlays.filter(({ delivery }) => !owners.includes(delivery));
    const brings = listing([...new Set(stray.map(({ delivery }) => delivery))]);
    return [
      ...(base.says([key]) && stray.length === overlays.length ? [idle(base, `${brings} brings every overlay`)] : []),
      ...stray
        .filter(({ loaded }) => loaded.says([key]))
        .map(({ loaded, delivery }) => ({
          ...idle(loaded, `${tick(delivery)} brings this overlay`),
          ...inOverlay(loaded.name),
        })),
    ];
  });
}
