import { configSchemaWith, type PlatformKeys } from '../generator/model/config.ts';
import { allLeaves } from '../generator/plan/discover.ts';
import { closed as closedOptions } from '../generator/schema/closed.ts';
import { Refusal } from './origins.ts';
import { printJson } from './print.ts';
import type { Schema } from './schema.ts';
import { identifier } from './stable.ts';
import { moduleText, validators } from './standalone.ts';

/** What a leaf adds to the config: its name, and the schema of its instances' keys beside `kind`. */
export interface LeafOptions {
  readonly name: string;
  readonly title: string;
  readonly options: Schema;
}

/** The open axes of the config, leaves in the order of their names. */
export interface ConfigLeaves {
  readonly source: readonly LeafOptions[];
  readonly receiver: readonly LeafOptions[];
  readonly platform: readonly LeafOptions[];
}

/** Names of the keys that each platform adds, by platform and section. */
export type KeysByPlatform = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What stands for a namespace on platforms that have none, by platform. */
export type Homes = Readonly<Record<string, string>>;

const namesOf = (keys: PlatformKeys): KeysByPlatform[string] =>
  Object.fromEntries(Object.entries(keys).map(([section, added]) => [section, Object.keys(added)]));

/** The core schema and every leaf of this checkout. Throws where a leaf is not called as its file. */
export async function discoverConfig(): Promise<{
  readonly core: Schema;
  readonly leaves: ConfigLeaves;
  readonly keys: KeysByPlatform;
  readonly homes: Homes;
}> {
  const [sources, receivers, platforms, deliveries] = await Promise.all([
    allLeaves('sources'),
    allLeaves('receivers'),
    allLeaves('platforms'),
    allLeaves('deliveries'),
  ]);
  for (const [file, { delivery }] of deliveries) named(`deliveries/${file}`, 'delivery', delivery, delivery?.name);
  return {
    core: configSchemaWith(
      deliveries.map(([, { delivery }]) => delivery),
      platforms.map(([, { platform }]) => platform),
    ),
    keys: Object.fromEntries(platforms.map(([name, { platform }]) => [name, namesOf(platform.keys)])),
    homes: Object.fromEntries(
      platforms.flatMap(([name, { platform }]) => (platform.home === undefined ? [] : [[name, platform.home]])),
    ),
    leaves: {
      source: sources.map(([file, { source }]) => leafOptions(`sources/${file}`, 'source', source, source?.kind)),
      receiver: receivers.map(([file, { receiver }]) =>
        leafOptions(`receivers/${file}`, 'receiver', receiver, receiver?.kind),
      ),
      platform: platforms.map(([file, { platform }]) =>
        leafOptions(`platforms/${file}`, 'platform', platform, platform?.name),
      ),
    },
  };
}

function leafOptions(
  file: string,
  constant: string,
  leaf: { readonly title: string; readonly options: unknown } | undefined,
  name: string | undefined,
): LeafOptions {
  const { title, options } = named(file, constant, leaf, name);
  return { name: name ?? '', title, options: options as Schema };
}

/** A leaf that is called as its file. */
function named<Leaf>(file: string, constant: string, leaf: Leaf | undefined, name: string | undefined): Leaf {
  const expected = file.slice(file.indexOf('/') + 1);
  if (!leaf)
    throw new Refusal(`generator/${file}.ts exports no \`${constant}\`: write \`export const ${constant} = …\``);
  if (name !== expected)
    throw new Refusal(
      `generator/${file}.ts calls its ${constant} \`${name}\`: a leaf has the name of its file, \`${expected}\``,
    );
  return leaf;
}

/**
 * The module `schemas/compiled/config.mjs`: `config`, and the validators of every leaf's options as `source`, `receiver`
 * and `platform`, by name. They fill defaults in. `schemas` holds what they were made from, for names that are known.
 */
export function compileConfig(
  core: Schema,
  leaves: ConfigLeaves,
  keys: KeysByPlatform = {},
  homes: Homes = {},
): string {
  const axes = Object.entries(leaves) as [keyof ConfigLeaves, readonly LeafOptions[]][];
  const named = axes.flatMap(([axis, all]) =>
    all.map(leaf => ({
      axis,
      leaf,
      constant: identifier(`${axis}_${leaf.name}`),
      schema: closed(leaf.options) as Schema,
    })),
  );
  const body = validators(
    { config: core, ...Object.fromEntries(named.map(({ constant, schema }) => [constant, schema])) },
    { useDefaults: true, allowUnionTypes: true, verbose: false },
  );
  const record = (axis: keyof ConfigLeaves, value: (entry: (typeof named)[number]) => string): string =>
    `{\n${named
      .filter(entry => entry.axis === axis)
      .map(entry => `${JSON.stringify(entry.leaf.name)}: ${value(entry)},\n`)
      .join('')}}`;
  const schemas = axes.map(([axis]) => `${axis}: ${record(axis, ({ schema }) => data(schema))},\n`);
  return moduleText('generator/model/config.ts and the leaves', 'npm run schemas', body, {
    ...Object.fromEntries(axes.map(([axis]) => [axis, record(axis, ({ constant }) => constant)])),
    keys: data(keys),
    homes: data(homes),
    schemas: `{\nconfig: ${data(core)},\n${schemas.join('')}}`,
  });
}

/** A schema as data, a property a line. */
const data = (schema: Schema): string => printJson(schema).trimEnd();

/** The options of a leaf as they are held against. */
export const closed = (options: Schema): Schema => closedOptions(options) as Schema;
