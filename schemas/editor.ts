import { type ConfigLeaves, closed, type Homes, type LeafOptions } from './config.ts';
import type { Schema } from './schema.ts';

type Properties = Readonly<Record<string, Schema>>;

/**
 * The schema that editors read (`schemas/observability.schema.json`): the core schema, each instance refined by the leaf
 * that its `kind` names, and each overlay as a merge patch of the whole.
 */
export function editorSchema(core: Schema, leaves: ConfigLeaves, homes: Homes = {}): Schema {
  // Where a platform is at hand that has no namespaces, only the generator knows whether one is missing.
  const sources = Object.keys(homes).length === 0 ? leaves.source : leaves.source.map(withoutNamespace);
  const { overlays, ...fields } = core['properties'] as Properties;
  const whole: Properties = {
    ...fields,
    platform: {
      description: fields['platform']?.['description'],
      anyOf: [{ enum: leaves.platform.map(leaf => leaf.name) }, instance(leaves.platform)],
    },
    sources: { ...fields['sources'], additionalProperties: instance(sources) },
    // What the base says of a receiver may be about one that only some overlays have: they say its kind.
    receivers: { ...fields['receivers'], additionalProperties: { ...instance(leaves.receiver), required: [] } },
  };
  const patches: Properties = {
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, patch(field)])),
    platform: {
      description: fields['platform']?.['description'],
      anyOf: [{ enum: leaves.platform.map(leaf => leaf.name) }, instancePatch(leaves.platform)],
    },
    sources: { ...patch(fields['sources'] ?? {}), additionalProperties: instancePatch(leaves.source) },
    receivers: { ...patch(fields['receivers'] ?? {}), additionalProperties: instancePatch(leaves.receiver) },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Generated from generator/model/config.ts and the leaves by `npm run schemas`. Do not edit.',
    ...core,
    properties: {
      ...whole,
      overlays: {
        ...overlays,
        additionalProperties: { type: 'object', properties: patches, additionalProperties: false },
      },
    },
  };
}

/** Keys of leaves whose value may be in a file, with the schema of such a file, by the name of its schema. */
export const fileSchemas = (leaves: ConfigLeaves): ReadonlyMap<string, Schema> =>
  new Map(
    leaves.source.flatMap(({ options }) =>
      Object.entries((options['properties'] ?? {}) as Properties)
        .filter(([, { contentMediaType }]) => contentMediaType !== undefined)
        .map(([key, { contentMediaType: _, ...schema }]) => [
          `${key}.schema.json`,
          {
            $schema: 'http://json-schema.org/draft-07/schema#',
            $comment: 'Generated from the leaves by `npm run schemas`. Do not edit.',
            title: key,
            ...schema,
          },
        ]),
    ),
  );

/** A schema whose value may be in a file: then the path of the file is written in its place. */
function orFile(schema: Schema): Schema {
  const { contentMediaType, description, ...value } = schema;
  return contentMediaType === undefined
    ? schema
    : { description, anyOf: [{ type: 'string', description: 'Path of the file from here.' }, value] };
}

/** Options as editors know them. */
const written = (options: Schema): Schema => ({
  ...options,
  properties: Object.fromEntries(
    Object.entries((options['properties'] ?? {}) as Properties).map(([name, field]) => [name, orFile(field)]),
  ),
});

/** Options of which `namespace` may be missing. */
const withoutNamespace = ({ options, ...leaf }: LeafOptions): LeafOptions => ({
  ...leaf,
  options: {
    ...options,
    required: ((options['required'] ?? []) as readonly string[]).filter(key => key !== 'namespace'),
  },
});

/** An instance: its kind, and what the leaf of that kind takes. */
function instance(leaves: readonly LeafOptions[]): Schema {
  return {
    type: 'object',
    required: ['kind'],
    properties: { kind: kinds(leaves) },
    allOf: leaves.map(leaf => forKind(leaf, closed(written(leaf.options)))),
  };
}

/** A patch of an instance. Where it names no kind, the base has named it: it may then be of any. */
function instancePatch(leaves: readonly LeafOptions[]): Schema {
  const any: Record<string, Schema[]> = {};
  for (const { options } of leaves)
    for (const [name, field] of Object.entries(written(options)['properties'] as Properties))
      any[name] = [...(any[name] ?? []), patch(field)];
  const properties = Object.entries(any).map(([name, fields]): [string, Schema] => {
    const forms = [...new Map(fields.map(field => [JSON.stringify(field), field])).values()];
    return [name, forms.length === 1 && forms[0] ? forms[0] : { anyOf: forms }];
  });
  return {
    type: ['object', 'null'],
    properties: { kind: kinds(leaves), ...Object.fromEntries(properties) },
    additionalProperties: false,
    allOf: leaves.map(leaf => forKind(leaf, patch(closed(written(leaf.options))))),
  };
}

const kinds = (leaves: readonly LeafOptions[]): Schema => ({
  enum: leaves.map(leaf => leaf.name),
  enumDescriptions: leaves.map(leaf => leaf.title),
  description: `What it is.\n\n${leaves.map(leaf => `- \`${leaf.name}\`: ${leaf.title}.`).join('\n')}`,
});

const forKind = ({ name, title }: LeafOptions, options: Schema): Schema => ({
  if: { required: ['kind'], properties: { kind: { const: name } } },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { title, ...options, properties: { kind: {}, ...(options['properties'] as object) } },
});

/**
 * A schema of what a merge patch (RFC 7396) may say in a place: nothing is required, null removes, what is left out keeps
 * its value (so there are no defaults), and a list replaces the whole list, so its items are complete.
 */
function patch(schema: Schema): Schema {
  const {
    required: _1,
    default: _2,
    minProperties: _3,
    allOf: _4,
    type,
    properties,
    additionalProperties,
    oneOf,
    anyOf,
    ...rest
  } = schema;
  const values = (rest['enum'] ?? []) as unknown[];
  const branches = [...((oneOf ?? []) as Schema[]), ...((anyOf ?? []) as Schema[])];
  return {
    ...(type !== undefined && { type: [...new Set([type, 'null'].flat())] }),
    ...rest,
    ...(rest['enum'] !== undefined && { enum: [...values, null] }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties as Properties).map(([name, field]) => [name, patch(field)]),
      ),
    }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? patch(additionalProperties as Schema) : additionalProperties,
    }),
    ...(branches.length > 0 && { anyOf: branches.map(patch) }),
  };
}
