import { isRecord } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';
import { configSchemaWith } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import { closed } from '../schema/closed.ts';
import { platformIn, type Schemas } from './checked-config.ts';
import { allLeaves, leaf, leaves } from './discover.ts';

/** The axes of leaves whose options are compiled, and how one is called in a message. */
const AXES = {
  sources: { word: 'source', optionsOf: async (name: string) => (await leaf('sources', name)).source.options },
  receivers: { word: 'receiver', optionsOf: async (name: string) => (await leaf('receivers', name)).receiver.options },
  platforms: { word: 'platform', optionsOf: async (name: string) => (await leaf('platforms', name)).platform.options },
} as const;

type Fields = Readonly<Record<string, unknown>>;

type Named = readonly [axis: keyof typeof AXES, kind: string, path: Path];

/**
 * What has changed since the schemas were compiled, of all that configs name: a config would be held against options that
 * are gone, and get their defaults. Each is one issue, where the config names it first.
 */
export async function staleIssues(
  configs: readonly { readonly value: Fields; readonly at: (path: Path) => Issue['at'] }[],
  schemas: Schemas,
): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  const stale = (what: string, at: Issue['at']): void => {
    issues.push({
      id: 'schemas-are-current',
      level: 'error',
      what,
      why: 'the config would be held against keys and defaults that no longer hold',
      fix: 'run `npm run schemas`',
      at,
    });
  };
  const [first] = configs;
  const deliveries = (await allLeaves('deliveries')).map(([, { delivery }]) => delivery);
  const platforms = (await allLeaves('platforms')).map(([, { platform }]) => platform);
  if (first && !same(configSchemaWith(deliveries, platforms), schemas.source('config')))
    stale(
      'the keys of the config (generator/model/config.ts, generator/deliveries, generator/platforms) are newer than the compiled schemas',
      first.at([]),
    );
  const looked = new Set<string>();
  for (const { value, at } of configs)
    for (const [axis, kind, path] of namedIn(value)) {
      if (looked.has(`${axis}/${kind}`) || !leaves(axis).includes(kind)) continue;
      looked.add(`${axis}/${kind}`);
      if (!same(closed(await AXES[axis].optionsOf(kind)), schemas.source(axis, kind)))
        stale(
          `${AXES[axis].word} \`${kind}\` (generator/${axis}/${kind}.ts) is newer than the compiled schemas`,
          at(path),
        );
    }
  return issues;
}

/** The kinds that a config names, as far as it is one, and where. */
function* namedIn(config: Fields): Generator<Named> {
  const { sources, receivers } = config;
  const kindOf = (value: unknown): unknown => (isRecord(value) ? value['kind'] : undefined);
  const { long, at } = platformIn(config);
  const kind = kindOf(long);
  if (typeof kind === 'string') yield ['platforms', kind, at(['kind'])];
  for (const [axis, all] of [
    ['sources', sources],
    ['receivers', receivers],
  ] as const)
    for (const [name, one] of Object.entries(isRecord(all) ? all : {})) {
      const own = kindOf(one);
      if (typeof own === 'string') yield [axis, own, [axis, name, 'kind']];
    }
}

/** Whether a schema is what was compiled. Both are data whose keys stand in the order of the leaf's file. */
const same = (now: object, compiled: object | undefined): boolean => JSON.stringify(now) === JSON.stringify(compiled);
