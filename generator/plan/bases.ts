import { groupBy } from '../lib/sort.ts';
import type { Config } from '../model/config.ts';
import type { Leaves } from './leaves.ts';
import type { LoadedConfig } from './load.ts';

/** The name of what the config itself says, before any overlay. */
export const BASE = 'base';

const deliveryOf = ({ delivery, platform }: Config, leaves: Leaves): string =>
  delivery ?? leaves.platform(platform.kind).delivery;

/**
 * The name of the base that an overlay is a change of. One on another platform, or brought by another delivery, has
 * hardly an object in common with the config's own: it has a base by the name of what is other.
 */
export function groundOf(base: Config, overlay: Config, leaves: Leaves): string {
  const { kind } = overlay.platform;
  const isOther = kind !== base.platform.kind;
  const usual = isOther ? leaves.platform(kind).delivery : deliveryOf(base, leaves);
  const delivery = deliveryOf(overlay, leaves);
  return [isOther ? kind : [], delivery === usual ? [] : delivery].flat().join('-') || BASE;
}

/**
 * The configs of the other bases: what the base says, on the platform of their overlays. Of sources it has those that all of them
 * have, for another platform need not be able to watch every one.
 */
export function otherBases(base: LoadedConfig, overlays: readonly LoadedConfig[], leaves: Leaves): LoadedConfig[] {
  const groups = groupBy(overlays, ({ config }) => groundOf(base.config, config, leaves));
  return [...groups].flatMap(([name, members]) => {
    const [first] = members;
    if (!first || name === BASE) return [];
    const { platform, delivery } = first.config;
    const shared = Object.entries(first.config.sources).filter(([source, { kind }]) =>
      members.every(({ config }) => config.sources[source]?.kind === kind),
    );
    const sources = shared.map(([source, given]) => {
      const own = base.config.sources[source];
      return [source, own?.kind === given.kind ? own : given] as const;
    });
    const { delivery: _, ...rest } = base.config;
    const config: Config = {
      ...rest,
      platform,
      ...(delivery === undefined ? {} : { delivery }),
      sources: Object.fromEntries(sources),
    };
    return [{ ...base, name, config }];
  });
}
