import { BLOT } from '../lib/redact.ts';
import type { Finding } from './finding.ts';
import { schemaAt } from './shape.ts';

/** An error as ajv's compiled code gives it, without messages; `schemaPath` is kept inside of branches only. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath?: string;
  /** The key that a `propertyNames` schema refuses. */
  readonly propertyName?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** ajv's errors as findings. `value` is what was checked, `schema` its JSON Schema, asked only for names that are known. */
export function explain(errors: readonly SchemaError[], value: unknown, schema: () => unknown): Finding[] {
  const groups = errors.filter(
    ({ keyword, schemaPath }) => (keyword === 'anyOf' || keyword === 'oneOf') && schemaPath !== undefined,
  );
  const within = (error: SchemaError, group: SchemaError): boolean =>
    error.schemaPath?.startsWith(`${group.schemaPath}/`) === true;
  return (
    errors
      // What a condition asks for is among the errors itself.
      .filter(error => !['propertyNames', 'if'].includes(error.keyword) && !groups.some(group => within(error, group)))
      .map(error => {
        const finding = findingOf(error, value, schema);
        const branches = groups.includes(error)
          ? errors.filter(inner => within(inner, error) && !groups.includes(inner))
          : [];
        if (branches.length === 0) return finding;
        return { ...finding, ways: branches.map(inner => findingOf(inner, value, schema)) };
      })
  );
}

/** Whether a path leads to a value of a Secret, which no message shows. */
const isSecret = (root: unknown, [field]: readonly (string | number)[]): boolean =>
  (root as Fields | null)?.['kind'] === 'Secret' && (field === 'data' || field === 'stringData');

function findingOf(
  { instancePath, keyword, params, propertyName }: SchemaError,
  root: unknown,
  schema: () => unknown,
): Finding {
  const path = toPath(instancePath, root);
  const found = path.reduce<unknown>((node, step) => (node as Fields | undefined)?.[step], root);
  const value = typeof found === 'string' && isSecret(root, path) ? BLOT.repeat(8) : found;
  if (keyword === 'additionalProperties') {
    const field = String(params['additionalProperty']);
    const known = fieldsAt(schema(), path);
    return { path: [...path, field], at: 'key', keyword, value: field, ...(known.length > 0 && { known }) };
  }
  const limit = limitOf(keyword, params);
  if (propertyName !== undefined)
    return { path: [...path, propertyName], at: 'key', keyword, limit, value: propertyName };
  if (keyword === 'enum' || keyword === 'const') return { path, keyword, value, known: [limit].flat().map(String) };
  return { path, keyword, limit, value };
}

/** What a keyword asks for, by the name that ajv gives it (ajv, docs/api.md, error parameters). */
function limitOf(keyword: string, params: Fields): unknown {
  const { missingProperty, type, pattern, limit, multipleOf, passingSchemas, allowedValues, allowedValue, i, j } =
    params;
  const NAMED: Fields = {
    required: missingProperty,
    type,
    pattern,
    multipleOf,
    uniqueItems: [j, i],
    anyOf: passingSchemas,
    oneOf: passingSchemas,
    enum: allowedValues,
    const: allowedValue,
  };
  return keyword in NAMED ? NAMED[keyword] : limit;
}

/** A JSON pointer (RFC 6901) as keys and, where the value has a list there, indexes. */
function toPath(pointer: string, root: unknown): (string | number)[] {
  let node = root;
  return pointer
    .split('/')
    .slice(1)
    .map(part => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(node) ? Number(key) : key;
      node = (node as Fields | undefined)?.[step];
      return step;
    });
}

/** Names of the fields that a schema has at a path. */
function fieldsAt(schema: unknown, path: readonly (string | number)[]): string[] {
  const at = schemaAt(schema, path);
  return Object.keys(((at as Fields | undefined)?.['properties'] ?? {}) as object);
}
