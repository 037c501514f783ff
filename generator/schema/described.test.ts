import { expect, test } from 'vitest';
import { discoverConfig } from '../../schemas/config.ts';
import { editorSchema } from '../../schemas/editor.ts';
import type { Schema } from '../../schemas/schema.ts';

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The descriptions that an editor may show of a key: its own, or those of all forms that it has. */
function descriptionsOf(key: Schema): readonly (string | undefined)[] {
  const own = key['description'];
  const forms = [...((key['anyOf'] ?? []) as Schema[]), ...((key['oneOf'] ?? []) as Schema[])];
  return typeof own === 'string' || forms.length === 0 ? [own as string | undefined] : forms.flatMap(descriptionsOf);
}

/** Every key of the config with its place. What a key is only asked about (`if`) or named by (`{}`) says nothing of it. */
function* keysIn(schema: unknown, path: string): Generator<readonly [path: string, key: Schema]> {
  if (Array.isArray(schema)) for (const one of schema) yield* keysIn(one, path);
  if (!isSchema(schema)) return;
  for (const [name, part] of Object.entries(schema)) {
    if (name === 'if') continue;
    if (name !== 'properties') yield* keysIn(part, path);
    else
      for (const [key, value] of Object.entries(part as Schema)) {
        if (!isSchema(value) || Object.keys(value).length === 0) continue;
        const keyed = path === '' ? key : `${path}.${key}`;
        yield [keyed, value];
        yield* keysIn(value, keyed);
      }
  }
}

test('an editor explains every key, with a sentence', async () => {
  const { core, leaves } = await discoverConfig();
  const keys = [...keysIn(editorSchema(core, leaves), '')];
  expect(keys.length).toBeGreaterThan(400);
  const isSentence = (text: string | undefined) => text !== undefined && /^[A-Z`][\s\S]*[.]$/.test(text);
  expect(
    keys
      .filter(([, key]) => !descriptionsOf(key).every(isSentence))
      .map(([path, key]) => [path, descriptionsOf(key).find(one => !isSentence(one))]),
  ).toEqual([]);
});
