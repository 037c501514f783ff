import { Ajv } from 'ajv';
import { portablePattern } from './pattern.ts';
import type { Schema } from './schema.ts';

export type Fields = Readonly<Record<string, Schema>>;

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Keywords that mean the same in both dialects, in the order they are written. */
const SAME = words(`minLength maxLength minimum maximum multipleOf minItems maxItems minProperties maxProperties
  uniqueItems default`);

/**
 * Keywords that do not say what is valid. A keyword that is in no list stops the conversion: a rule dropped in silence
 * is a fault that reaches the cluster. Formats go because ajv's `duration` is ISO 8601 and rejects every Go duration
 * (grafana/grafana-operator issue 2900); only `byte` is kept, as a pattern.
 */
const SILENT = words(`description title example externalDocs format nullable x-kubernetes-int-or-string
  x-kubernetes-preserve-unknown-fields x-kubernetes-list-type x-kubernetes-map-type x-kubernetes-unions
  x-kubernetes-patch-strategy x-kubernetes-patch-merge-key x-kubernetes-group-version-kind`);
const TRANSLATED = words(`type required enum pattern items properties additionalProperties allOf anyOf oneOf not $ref
  x-kubernetes-validations x-kubernetes-list-map-keys`);
const KNOWN = new Set([...SAME, ...SILENT, ...TRANSLATED]);

const BASE64 = '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$';

/**
 * What a schema says of its own value. In a structural schema the branches of `allOf`, `anyOf`, `oneOf` and `not` only
 * say more about fields declared elsewhere, so nothing in them is closed.
 *
 * The API server fills defaults in before it validates. So a field with a default is not required, and where a branch
 * refuses the default it refuses the absence of the field, too (the `wildcardPolicy` of a Route).
 */
export function value(schema: Schema, at: string, fields: Fields): Schema {
  const unknown = Object.keys(schema).find(keyword => !KNOWN.has(keyword));
  if (unknown !== undefined)
    throw new Error(`${at}: keyword \`${unknown}\` is not known: say in schemas/convert.ts what it means`);
  const intOrString = schema['x-kubernetes-int-or-string'] === true || schema['format'] === 'int-or-string';
  const types = intOrString ? ['integer', 'string'] : schema['type'];
  const nullable = schema['nullable'] === true;
  const pattern = schema['pattern'] ?? (schema['format'] === 'byte' ? BASE64 : undefined);
  const required = ((schema['required'] ?? []) as string[]).filter(name => fields[name]?.['default'] === undefined);
  const branches = (['allOf', 'anyOf', 'oneOf'] as const)
    .filter(keyword => schema[keyword] !== undefined && !(intOrString && keyword === 'anyOf'))
    .map(keyword => [keyword, (schema[keyword] as Schema[]).map(child => branch(child, fields, at))]);
  const same = SAME.filter(keyword => schema[keyword] !== undefined).map(keyword => [keyword, schema[keyword]]);
  return {
    ...(types !== undefined && { type: nullable ? [types, 'null'].flat() : types }),
    ...(required.length > 0 && { required }),
    ...(schema['enum'] !== undefined && { enum: nullable ? [...(schema['enum'] as unknown[]), null] : schema['enum'] }),
    ...(typeof pattern === 'string' && { pattern: portablePattern(pattern) }),
    ...Object.fromEntries(same),
    ...(schema['x-kubernetes-list-type'] === 'set' && { uniqueItems: true }),
    ...Object.fromEntries(branches),
    ...(schema['not'] !== undefined && { not: branch(schema['not'] as Schema, fields, at) }),
    ...(schema['x-kubernetes-list-type'] === 'map' && {
      'x-kubernetes-list-map-keys': schema['x-kubernetes-list-map-keys'],
    }),
    ...(schema['x-kubernetes-validations'] !== undefined && {
      'x-kubernetes-validations': schema['x-kubernetes-validations'],
    }),
  };
}

const ajv = new Ajv({ strict: false });

/** A branch of a schema whose declared fields are `fields`. */
function branch(schema: Schema, fields: Fields, at: string): Schema {
  const properties = Object.entries((schema['properties'] ?? {}) as Fields).map(
    ([name, child]) => [name, branch(child, (fields[name]?.['properties'] ?? {}) as Fields, at)] as const,
  );
  const refused = properties.filter(
    ([name, child]) => fields[name]?.['default'] !== undefined && !ajv.validate(child, fields[name]['default']),
  );
  const own = value(schema, at, fields);
  const required = [...((own['required'] ?? []) as string[]), ...refused.map(([name]) => name)];
  return {
    ...own,
    ...(required.length > 0 && { required }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}
