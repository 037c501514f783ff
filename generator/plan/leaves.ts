import { distinct } from '../lib/sort.ts';
import type { Config } from '../model/config.ts';
import type { Delivery } from '../model/plan.ts';
import { type AnyPlatform, platformIn } from '../model/platform.ts';
import type { AnyReceiver } from '../model/receiver.ts';
import type { AnySource } from '../model/source.ts';
import { type Axis, leaf } from './discover.ts';

/** The leaves that configs name, each loaded once. Asking for another is an error of the program. */
export interface Leaves {
  readonly source: (kind: string) => AnySource;
  readonly receiver: (kind: string) => AnyReceiver;
  readonly platform: (kind: string) => AnyPlatform;
  readonly delivery: (name: string) => Delivery;
}

/** Loads the leaves that configs name, and no other: reading all of them is most of a start. */
export async function loadLeaves(configs: readonly Config[]): Promise<Leaves> {
  const [receivers, platforms] = await Promise.all([
    loaded(
      'receivers',
      kindsOf(configs, ({ receivers }) => Object.values(receivers)),
    ),
    loaded(
      'platforms',
      kindsOf(configs, ({ platform }) => [platform]),
    ),
  ]);
  const ownOf = (config: Config) => platformIn(got(platforms, config.platform.kind).platform, config).sources;
  const sources = await loaded(
    'sources',
    kindsOf(configs, config => [...Object.values(config.sources), ...ownOf(config)]),
  );
  const deliveries = await loaded(
    'deliveries',
    distinct(configs.map(({ delivery, platform }) => delivery ?? got(platforms, platform.kind).platform.delivery)),
  );
  return {
    source: kind => got(sources, kind).source,
    receiver: kind => got(receivers, kind).receiver,
    platform: kind => got(platforms, kind).platform,
    delivery: name => got(deliveries, name).delivery,
  };
}

const kindsOf = (configs: readonly Config[], of: (config: Config) => readonly { readonly kind: string }[]): string[] =>
  distinct(configs.flatMap(config => of(config).map(({ kind }) => kind)));

const loaded = async <A extends Axis>(axis: A, kinds: readonly string[]) =>
  new Map(await Promise.all(kinds.map(async kind => [kind, await leaf(axis, kind)] as const)));

function got<T>(map: ReadonlyMap<string, T>, kind: string): T {
  const value = map.get(kind);
  if (value === undefined) throw new Error(`leaf ${kind} is not loaded`);
  return value;
}
