import type { OverlayPlan } from '../../generator/model/plan.ts';
import { planRepository } from '../tools/support.ts';
import type { Profile } from './profile.ts';
import type { Target } from './target.ts';
import { profiles, sixHours, world } from './world.ts';

/** A profile as it happens in an overlay, and moments to look at it. */
export interface Played {
  readonly profile: Profile;
  readonly times: readonly number[];
  /** Targets that tell anything. */
  readonly targets: readonly Target[];
}

export const NOON = Date.UTC(2026, 0, 5, 12) / 1000;

const HALF_HOUR = 1800;

export async function firstOverlay(): Promise<OverlayPlan> {
  const [overlay] = (await planRepository()).plan.overlays;
  if (!overlay) throw new Error('there is no overlay');
  return overlay;
}

/** Every profile as it happens in an overlay, or those that are named. */
export const play = async (overlay: OverlayPlan, names?: readonly string[]): Promise<readonly Played[]> =>
  Promise.all(
    (await profiles())
      .filter(({ name }) => names?.includes(name) ?? true)
      .map(async profile => {
        const stretch = sixHours(NOON, profile);
        const targets = await world(overlay, profile, stretch);
        const times = Array.from({ length: 13 }, (_, index) => stretch.start + index * HALF_HOUR);
        return { profile, times, targets: targets.filter(({ families }) => families.length > 0) };
      }),
  );
