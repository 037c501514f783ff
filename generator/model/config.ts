import type { FromSchema } from 'json-schema-to-ts';
import { alerts, heartbeat, muteTimes, routes } from './config/alerting.ts';
import { cluster } from './config/cluster.ts';
import { delivery, namespaces, repository } from './config/deployment.ts';
import { grafana } from './config/grafana.ts';
import { review } from './config/review.ts';
import { secrets } from './config/secrets.ts';
import { name } from './config/shapes.ts';

/** One named instance of a leaf: its kind, and the keys that the leaf's own options describe. */
const instance = {
  type: 'object',
  required: ['kind'],
  properties: { kind: name },
  additionalProperties: true,
} as const;
/** Names of instances become object names, so they are DNS labels and short enough for a suffix. */
const instances = {
  type: 'object',
  propertyNames: { ...name, maxLength: 40 },
  additionalProperties: instance,
} as const;

/** Folders of the base that are no source instance's, beside those of the delivery. A heartbeat has one for each namespace. */
const PARTS = ['alerting', 'grafana', 'platform', 'secrets', 'heartbeat-.*'];

/** How the names of bundles end that are beside an overlay's own. */
const BESIDE = '-(operators|secrets|crds)$';

/**
 * The JSON Schema of `observability.yaml` without what the leaves add. Keys under `sources`, `receivers` and `platform`
 * are checked against the options of the leaf that the instance names.
 */
const configSchema = {
  type: 'object',
  title: 'Model observability',
  additionalProperties: false,
  required: ['name', 'repository', 'platform', 'grafana', 'sources', 'receivers', 'overlays'],
  properties: {
    name: {
      ...name,
      maxLength: 40,
      description:
        'Name of the whole: the project that it is deployed as, the folder under apps/ and a label on every object.',
    },
    repository,
    platform: {
      description: 'How the cluster is watched: the name of a platform, or an object with `kind` and its options.',
      anyOf: [name, instance],
    },
    delivery,
    namespaces,
    cluster,
    grafana,
    sources: {
      ...instances,
      propertyNames: { ...instances.propertyNames, not: { pattern: `^(${PARTS.join('|')})$` } },
      minProperties: 1,
      description: 'What is watched: named instances of source kinds.',
    },
    receivers: { ...instances, description: 'Receivers of alerts: named instances of receiver kinds.' },
    routes,
    muteTimes,
    heartbeat,
    alerts,
    secrets,
    review,
    overlays: {
      type: 'object',
      minProperties: 1,
      propertyNames: { ...name, maxLength: 40, not: { pattern: BESIDE } },
      additionalProperties: { type: 'object' },
      description:
        'The places this is deployed to. Each is a merge patch (RFC 7396) over this file: what it sets replaces, what it leaves out stays, null removes.',
    },
  },
} as const;

type Schema = Readonly<Record<string, unknown>>;

/** Keys that a platform adds to sections of the config: JSON Schemas by section and key. */
export type PlatformKeys = Readonly<Record<string, Readonly<Record<string, Schema>>>>;

/**
 * The same with what deliveries add, their own keys behind `platform` and names that no source may have, and with the keys
 * that platforms add. Two platforms may share a key that means the same.
 *
 * @throws where a platform adds a key that is there already, or has another value for one that another adds
 */
export function configSchemaWith(
  deliveries: readonly { readonly name: string; readonly keys: Schema; readonly parts: readonly string[] }[],
  platforms: readonly { readonly name: string; readonly keys: PlatformKeys }[] = [],
): Schema {
  const parts = [...new Set([...PARTS, ...deliveries.flatMap(one => one.parts)])];
  const properties = Object.entries<Schema>(configSchema.properties).flatMap(([key, schema]): [string, unknown][] => {
    if (key === 'delivery')
      return [
        [key, { ...schema, enum: deliveries.map(one => one.name) }],
        ...deliveries.flatMap(({ keys }) => Object.entries(keys)),
      ];
    if (key !== 'sources') return [[key, schema]];
    const { propertyNames } = configSchema.properties.sources;
    return [[key, { ...schema, propertyNames: { ...propertyNames, not: { pattern: `^(${parts.join('|')})$` } } }]];
  });
  return { ...configSchema, properties: withKeys(Object.fromEntries(properties), platforms) };
}

function withKeys(
  properties: Schema,
  platforms: readonly { readonly name: string; readonly keys: PlatformKeys }[],
): Schema {
  const all = structuredClone(properties) as Record<string, { properties?: Record<string, Schema> }>;
  for (const { name, keys } of platforms)
    for (const [section, added] of Object.entries(keys))
      for (const [key, schema] of Object.entries(added)) {
        const home = all[section]?.properties;
        if (!home) throw new Error(`platform ${name} adds keys to \`${section}\`, which is no section of the config`);
        if (home[key] !== undefined && JSON.stringify(home[key]) !== JSON.stringify(schema))
          throw new Error(`platform ${name} has another value for \`${section}.${key}\` than what is there`);
        home[key] = schema;
      }
  return all;
}

/** JSON Schema of a leaf's options: a closed object whose properties have descriptions. */
export interface OptionsSchema {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

type Settled = FromSchema<typeof configSchema>;

/** What the config says about one alert. */
export type AlertChange = NonNullable<Settled['alerts']>[string];

/** One entry of `routes`. */
export type Route = Settled['routes'][number];

/** One entry of `muteTimes`. */
export type MuteTime = NonNullable<Settled['muteTimes']>[string];

/** An instance of a leaf as the config has it: its kind and its own options with defaults filled in. */
export type InstanceConfig = { readonly kind: string; readonly [option: string]: unknown };

/** The config of one overlay, merged, valid and with every default filled in. */
export interface Config extends Omit<Settled, 'platform' | 'sources' | 'receivers' | 'overlays'> {
  readonly platform: InstanceConfig;
  readonly sources: Readonly<Record<string, InstanceConfig>>;
  readonly receivers: Readonly<Record<string, InstanceConfig>>;
}

/** The label that names the cluster of an alert, with its value. The base alone has none: it is deployed nowhere. */
export const clusterLabels = ({
  cluster: { label, name: value },
}: Pick<Config, 'cluster'>): Readonly<Record<string, string>> => (value === undefined ? {} : { [label]: value });

type Long = Extract<Config['secrets'], object>;

/** How Secrets come to be, in the long form. */
export type SecretsWay = Long | { readonly kind: Exclude<Config['secrets'], object> };
export type SecretsKind = SecretsWay['kind'];

export const secretsWay = ({ secrets: given }: Pick<Config, 'secrets'>): SecretsWay =>
  typeof given === 'string' ? { kind: given } : given;
