import { isRecord } from '../lib/record.ts';
import type { Finding } from './finding.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (node: unknown): Fields => (isRecord(node) ? node : {});

/** The schema at a path, through fields, items and maps; undefined where a path leads through forms to choose from. */
export const schemaAt = (schema: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((node, step) => {
    const { properties, items, additionalProperties } = fieldsOf(node);
    return typeof step === 'number' ? items : (fieldsOf(properties)[step] ?? additionalProperties);
  }, schema);

/** Fields that are shown of a mapping whose fields may all be left out. */
const FEW = 2;

/**
 * What a mapping or list looks like by its schema, on one line of YAML, with `…` for what only its writer knows:
 * `{ name: …, key: … }`. Nothing for a schema of other values.
 */
export function shapeOf(schema: unknown): string | undefined {
  const { anyOf, oneOf, properties, required, items, additionalProperties, type } = fieldsOf(schema);
  if (isRecord(properties)) {
    const needed = Array.isArray(required) && required.length > 0 ? required : Object.keys(properties).slice(0, FEW);
    return `{ ${needed.map(name => `${name}: ${exampleOf(properties[name])}`).join(', ')} }`;
  }
  if (isRecord(additionalProperties)) return `{ …: ${exampleOf(additionalProperties)} }`;
  if (type === 'array') return `[${exampleOf(items)}]`;
  return [anyOf, oneOf]
    .flat()
    .filter(isRecord)
    .map(shapeOf)
    .find(shape => shape !== undefined);
}

/** A finding with the shape of what is absent or something else at its place, where the schema has one there. */
export function withShape(finding: Finding, schema: unknown): Finding {
  const { keyword, path, limit } = finding;
  if (!['required', 'type', 'anyOf', 'oneOf'].includes(keyword)) return finding;
  const shape = shapeOf(schemaAt(schema, keyword === 'required' ? [...path, String(limit)] : path));
  return shape === undefined ? finding : { ...finding, shape };
}

/** A value as it may be written: the only one, the first of few, or another mapping. */
function exampleOf(schema: unknown): string {
  const { const: only, enum: few, default: usual } = fieldsOf(schema);
  const known = only ?? (Array.isArray(few) ? few[0] : undefined) ?? usual;
  if (known !== undefined && !isRecord(known) && !Array.isArray(known)) return String(known);
  return shapeOf(schema) ?? '…';
}
