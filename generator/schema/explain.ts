import { BLOT } from '../lib/redact.ts';
import { expected, quote } from './words.ts';

/** One thing that is wrong with a value. */
export interface Finding {
  /** Object keys and list indexes, from the root. */
  readonly path: readonly (string | number)[];
  /** In plain words. The first word in backticks is the wrong one, where it has `known` alternatives. */
  readonly message: string;
  /** Every name or value that would have been right. */
  readonly known?: readonly string[];
  /** Which part of the field at `path` is wrong; the value, unless it says otherwise. */
  readonly at?: 'key' | 'value';
}

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

/** ajv's errors in plain words. `value` is what was checked, `schema` its JSON Schema, asked only for names that are known. */
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
        const finding = sayOne(error, value, schema);
        const branches = groups.includes(error)
          ? errors.filter(inner => within(inner, error) && !groups.includes(inner))
          : [];
        if (branches.length === 0) return finding;
        const ways = [...new Set(branches.map(inner => sayOne(inner, value, schema).message))];
        return { ...finding, message: `${finding.message}: ${ways.join('; or ')}` };
      })
  );
}

/** Whether a path leads to a value of a Secret, which no message shows. */
const isSecret = (root: unknown, [field]: readonly (string | number)[]): boolean =>
  (root as Fields | null)?.['kind'] === 'Secret' && (field === 'data' || field === 'stringData');

function sayOne(
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
    return {
      path: [...path, field],
      at: 'key',
      message: `\`${field}\` is not a field here`,
      ...(known.length > 0 && { known }),
    };
  }
  if (propertyName !== undefined)
    return {
      path: [...path, propertyName],
      at: 'key',
      message: `the name \`${propertyName}\` ${expected(keyword, params, propertyName)}`,
    };
  if (keyword === 'enum' || keyword === 'const') {
    const known = (keyword === 'enum' ? (params['allowedValues'] as unknown[]) : [params['allowedValue']]).map(String);
    return { path, message: `${quote(value)} is not one of the values it takes`, known };
  }
  return { path, message: expected(keyword, params, value) };
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
  const at = path.reduce<unknown>((node, step) => {
    const { properties, items, additionalProperties } = (node ?? {}) as Fields;
    return typeof step === 'number' ? items : ((properties as Fields | undefined)?.[step] ?? additionalProperties);
  }, schema);
  return Object.keys(((at as Fields | undefined)?.['properties'] ?? {}) as object);
}
