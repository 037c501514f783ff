import { type Config, configSchemaWith } from '../model/config.ts';
import type { Fills } from '../model/fills.ts';
import { type AnyPlatform, type Platform, platformIn } from '../model/platform.ts';
import { withDefaults } from '../schema/defaults.ts';
import { allLeaves } from './discover.ts';

/** The config of a platform where there is none: nothing is watched, and every default holds. */
export function bareConfig({ name, options, keys }: AnyPlatform): Config {
  const platform = { kind: name, ...(withDefaults(options, {}) as object) };
  const least = { name, repository: {}, platform, grafana: { namespace: name }, sources: {}, receivers: {} };
  return withDefaults(configSchemaWith([], [{ name, keys }]), least) as Config;
}

/** What a platform answers where no config says more. */
export const unconfigured = (platform: AnyPlatform): Platform => platformIn(platform, bareConfig(platform));

/** What any platform fills in on behalf of an object: for objects of which no config shows where they are. */
export async function filledByAny(): Promise<Fills['by']> {
  const platforms = (await allLeaves('platforms')).map(([, { platform }]) => unconfigured(platform));
  return object => platforms.flatMap(({ facts: { fills } }) => fills.by(object));
}
