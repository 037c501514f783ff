type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value with the defaults that a JSON Schema gives to the properties of objects, as ajv's `useDefaults` fills them in. For
 * a value that is right by construction: nothing is checked, and no compiled schema is loaded.
 */
export function withDefaults(schema: unknown, given: unknown): unknown {
  if (!isFields(schema) || !isFields(given) || !isFields(schema['properties'])) return given;
  const filled = Object.entries(schema['properties']).flatMap(([name, property]) => {
    const value = given[name] ?? (isFields(property) ? property['default'] : undefined);
    return value === undefined ? [] : [[name, withDefaults(property, value)] as const];
  });
  return { ...given, ...Object.fromEntries(filled) };
}
