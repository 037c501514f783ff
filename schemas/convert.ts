import { type Fields, value } from './keywords.ts';
import type { EmittedKind } from './kinds.ts';
import { metadata } from './metadata.ts';
import type { Schema } from './schema.ts';

/** The schemas of an OpenAPI v2 document, by name. */
export type Definitions = Readonly<Record<string, Schema>>;

/** As controller-gen writes it into CRDs, for the OpenAPI document only says `string`. */
const QUANTITY =
  '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$';

/** Definitions whose JSON form the OpenAPI document does not tell. */
const SPECIAL: Readonly<Record<string, Schema>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { type: ['number', 'string'], pattern: QUANTITY },
  'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta': metadata(),
};

/**
 * The JSON Schema (draft-07) of one kind, from its OpenAPI schema: a CRD version's `openAPIV3Schema`, or a definition of
 * the API server's OpenAPI v2 document together with its `definitions`.
 *
 * Strict where the API server only drops: an object with known fields takes no others, as in `kubeconform -strict` and
 * `kubectl --validate=strict`. `status` is not ours to write and is left out; `metadata` is our own short list of fields.
 */
export function convert(emitted: EmittedKind, openapi: Schema, definitions: Definitions = {}): Schema {
  const {
    apiVersion: _1,
    kind: _2,
    metadata: _3,
    status: _4,
    ...fields
  } = (openapi['properties'] ?? {}) as Record<string, Schema>;
  const body = structural({ ...openapi, properties: fields, required: undefined }, emitted.kind, definitions);
  const required = ((openapi['required'] ?? []) as string[]).filter(name => name in fields);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...body,
    required: ['apiVersion', 'kind', 'metadata', ...required],
    properties: {
      apiVersion: { const: emitted.apiVersion },
      kind: { const: emitted.kind },
      metadata: metadata(emitted),
      ...(body['properties'] as object),
    },
  };
}

function structural(schema: Schema, at: string, definitions: Definitions): Schema {
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].replace('#/definitions/', '') : undefined;
  if (name !== undefined) return SPECIAL[name] ?? structural(definitions[name] ?? missing(name, at), at, definitions);
  const below = (child: unknown, step: string): Schema => structural(child as Schema, `${at}.${step}`, definitions);
  const { additionalProperties, items } = schema;
  const properties = schema['properties'] as Fields | undefined;
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true;
  return {
    ...value(schema, at, properties ?? {}),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, below(child, key)])),
    }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: below(additionalProperties, '*') }),
    ...(schema['type'] === 'object' && additionalProperties === undefined && !open && { additionalProperties: false }),
    ...(items !== undefined && { items: below(items, '*') }),
  };
}

function missing(name: string, at: string): never {
  throw new Error(
    `${at}: the OpenAPI document has no definition \`${name}\`: give the swagger.json of the version in schemas/origins.ts`,
  );
}
