import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { compileGroup } from '../../schemas/compile.ts';
import { compileConfig, discoverConfig } from '../../schemas/config.ts';
import { editorSchema, fileSchemas } from '../../schemas/editor.ts';
import { emittedKinds, groupVersion, schemaFile } from '../../schemas/kinds.ts';
import { portablePattern, portableRule } from '../../schemas/pattern.ts';
import { printJson } from '../../schemas/print.ts';
import { celRules } from '../../schemas/rules.ts';
import type { Schema } from '../../schemas/schema.ts';
import { stateOf } from './rules.ts';

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, SCHEMAS), 'utf8');
const groups = Object.entries(Object.groupBy(emittedKinds, kind => groupVersion(kind.apiVersion).group));

test.each(groups)('compiled/%s.mjs is what its schemas compile to', (group, kinds) => {
  const schemas = (kinds ?? []).map(kind => [kind, JSON.parse(read(schemaFile(kind))) as Schema] as const);
  expect(read(`compiled/${group}.mjs`) === compileGroup(group, schemas), 'run `npm run schemas`').toBe(true);
});

test('compiled/config.mjs and the schema for editors are what the config and the leaves say', async () => {
  const { core, leaves, keys, homes } = await discoverConfig();
  expect(read('compiled/config.mjs') === compileConfig(core, leaves, keys, homes), 'run `npm run schemas`').toBe(true);
  expect(
    read('observability.schema.json') === printJson(editorSchema(core, leaves, homes)),
    'run `npm run schemas`',
  ).toBe(true);
  for (const [file, schema] of fileSchemas(leaves))
    expect(read(file) === printJson(schema), `${file}: run \`npm run schemas\``).toBe(true);
});

test('lock.json names every schema file with its hash', () => {
  const lock = JSON.parse(read('lock.json')) as { file: string; sha256: string }[];
  const hashes = lock.map(({ file }) => ({ file, sha256: createHash('sha256').update(read(file)).digest('hex') }));
  expect(lock.map(({ file, sha256 }) => ({ file, sha256 }))).toEqual(hashes);
  expect(lock.map(({ file }) => file).sort()).toEqual(globSync('*/*.json', { cwd: SCHEMAS }).sort());
});

const core: Schema = {
  type: 'object',
  required: ['name', 'platform', 'sources', 'overlays'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    platform: {},
    sources: { type: 'object' },
    receivers: { type: 'object' },
    overlays: { type: 'object' },
  },
};
const leaf = (name: string): { name: string; title: string; options: Schema } => ({
  name,
  title: name,
  options: {
    type: 'object',
    required: ['namespace'],
    properties: { namespace: { type: 'string' }, [`${name}Port`]: { type: 'integer', default: 1 } },
  },
});
const editor = new Ajv({ strict: false }).compile(
  editorSchema(core, { source: [leaf('a'), leaf('b')], receiver: [leaf('r')], platform: [leaf('p')] }),
);
const whole = {
  name: 'x',
  platform: 'p',
  sources: { s: { kind: 'a', namespace: 'n', aPort: 2 } },
  overlays: { dev: {} },
};

test.each([
  [true, 'the whole', whole],
  [true, 'a platform with options', { ...whole, platform: { kind: 'p', namespace: 'n' } }],
  [false, 'a platform that is not there', { ...whole, platform: 'q' }],
  [false, 'a kind that is not there', { ...whole, sources: { s: { kind: 'c', namespace: 'n' } } }],
  [false, 'an option of another kind', { ...whole, sources: { s: { kind: 'a', namespace: 'n', bPort: 2 } } }],
  [false, 'an option left out', { ...whole, sources: { s: { kind: 'a' } } }],
  [true, 'an overlay that changes one option', { ...whole, overlays: { dev: { sources: { s: { bPort: 3 } } } } }],
  [true, 'an overlay that removes', { ...whole, overlays: { dev: { sources: { s: null }, name: null } } }],
  [false, 'an overlay with an option of no kind', { ...whole, overlays: { dev: { sources: { s: { cPort: 3 } } } } }],
  [false, 'an overlay in an overlay', { ...whole, overlays: { dev: { overlays: {} } } }],
])('editors take it, %s: %s', (valid, _, config) => {
  expect(editor(config)).toBe(valid);
});

describe('a small change of a schema is a small change of its validators', () => {
  const lines = (before: string, after: string) => {
    const all = diffLines(before, after);
    const counted = (side: 'added' | 'removed') => all.reduce((sum, part) => sum + (part[side] ? part.count : 0), 0);
    return { added: counted('added'), removed: counted('removed') };
  };

  test('a leaf more adds its own lines alone', async () => {
    const { core: config, leaves } = await discoverConfig();
    const after = { ...leaves, source: [leaf('aaa'), ...leaves.source] };
    const { added, removed } = lines(compileConfig(config, leaves), compileConfig(config, after));
    expect(removed).toBe(0);
    expect(added).toBeLessThan(50);
  });

  test('an option more is a few lines', async () => {
    const { core: config, leaves } = await discoverConfig();
    const [first, ...others] = leaves.source;
    const properties = { aaa: { type: 'string', pattern: '^a$' }, ...(first?.options['properties'] as object) };
    const source = first ? [{ ...first, options: { ...first.options, properties } }, ...others] : [];
    const { added, removed } = lines(compileConfig(config, leaves), compileConfig(config, { ...leaves, source }));
    expect(removed).toBeLessThan(5);
    expect(added).toBeLessThan(25);
  });

  test.each(groups)('a field more in the first kind of %s is a few lines', (group, kinds = []) => {
    const before = kinds.map(kind => [kind, JSON.parse(read(schemaFile(kind))) as Schema] as const);
    const after = before.map(([kind, schema], index) => {
      const more = { aaa: { type: 'array', items: { type: 'string', maxLength: 9 } } };
      const properties = { ...more, ...(schema['properties'] as object) };
      return [kind, index === 0 ? { ...schema, properties } : schema] as const;
    });
    const { added, removed } = lines(compileGroup(group, before), compileGroup(group, after));
    expect(removed).toBeLessThan(5);
    expect(added).toBeLessThan(30);
  });
});

test('a pattern of RE2 is written so that JavaScript reads it alike', () => {
  const spelled = '^([jJ][aA]|\\d[1-9])(?:(:[xX]))[)y]z$';
  expect(portablePattern('^((?i)ja|\\d[1-9])(?:(:(?i)x))[)y]z$')).toBe(spelled);
  expect(portablePattern('^(?i:(a|(?:b))?$)c')).toBe('^(?:([aA]|(?:[bB]))?$)c');
  expect(() => portablePattern('(?i)[a-z]')).toThrow('has letters in a class');
  expect(() => portablePattern('^\\pL+$')).toThrow('which RE2 and JavaScript do not share');
});

test('a rule of CEL is written so that cel-js reads it', () => {
  expect(portableRule('!has(self.__continue__)')).toBe('!has(self.continue)');
  expect(portableRule('!has(self.a[0].b)')).toBe('![self.a[0]].all(item, has(item.b))');
  expect(() => portableRule('has(self.a__dot__b)')).toThrow('teach schemas/pattern.ts');
});

test('a rule about presence and fixed texts is answered beforehand, for every state', () => {
  const [rule] = celRules({ 'x-kubernetes-validations': [{ rule: "self.type == 'A' ? has(self.a) : true" }] });
  const broken = (node: object): boolean =>
    rule?.settled?.breaks.includes(stateOf(rule.settled.fields, { ...node })) === true;
  expect([{ type: 'A' }, {}].map(broken)).toEqual([true, true]);
  expect([{ type: 'A', a: 0 }, { type: 'B' }, { type: 'B', a: null }].map(broken)).toEqual([false, false, false]);
});
