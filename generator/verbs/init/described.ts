import { isRecord } from '../../lib/record.ts';
import { parse } from '../../lib/yaml.ts';
import type { ConfigSchemas } from '../../schema/schema.ts';
import { dig } from '../../views/reading.ts';

/** Sections of the config whose entries have the schema of a leaf, which their `kind` names. */
const LEAVES = ['sources', 'receivers'] as const;

/** What the schema says of a place of a config, for people: its description. */
export function described(text: string, place: string, schemas: ConfigSchemas): string | undefined {
  const path = place.split('.');
  const axis = LEAVES.find(section => section === path[0]);
  if (axis === undefined) return descriptionAt(schemas.source('config'), path);
  const kind = dig(parse(text).value, axis, path[1] ?? '', 'kind');
  return descriptionAt(schemas.source(axis, String(kind)), path.slice(2));
}

/** The description of the last step that has one. */
function descriptionAt(schema: unknown, path: readonly string[]): string | undefined {
  const [step, ...rest] = path;
  const own = dig(schema, 'description');
  if (step === undefined) return typeof own === 'string' ? own : undefined;
  const below = [dig(schema, 'properties', step), dig(schema, 'items'), dig(schema, 'additionalProperties')].find(
    isRecord,
  );
  const found = below && descriptionAt(below, rest);
  return found ?? (rest.length === 0 && typeof own === 'string' ? own : undefined);
}
