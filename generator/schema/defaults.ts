import { isRecord } from '../lib/record.ts';

/**
 * A value with the defaults that a JSON Schema gives to the properties of objects, as ajv's `useDefaults` fills them in. For
 * a value that is right by construction: nothing is checked, and no compiled schema is loaded.
 */
export function withDefaults(schema: unknown, given: unknown): unknown {
  if (!isRecord(schema) || !isRecord(given) || !isRecord(schema['properties'])) return given;
  const filled = Object.entries(schema['properties']).flatMap(([name, property]) => {
    const value = given[name] ?? (isRecord(property) ? property['default'] : undefined);
    return value === undefined ? [] : [[name, withDefaults(property, value)] as const];
  });
  return { ...given, ...Object.fromEntries(filled) };
}
