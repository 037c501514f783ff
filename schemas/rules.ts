import { Environment } from '@marcbachmann/cel-js';
import { type CelRule, type Settled, type Steps, stateOf, type UniqueBy } from '../generator/schema/rules.ts';
import { portableRule } from './pattern.ts';
import type { Schema } from './schema.ts';

interface Validation {
  readonly rule: string;
  readonly message?: string;
}

const cel = new Environment({ enableOptionalTypes: true }).registerVariable('self', 'dyn');

/**
 * The CEL rules of a schema. Rules over `oldSelf` compare two states of a cluster, of which a repository has one.
 * Throws where cel-js does not understand a rule.
 */
export function celRules(schema: Schema): CelRule[] {
  return walk(schema).flatMap(([path, node]) =>
    ((node['x-kubernetes-validations'] ?? []) as Validation[])
      .filter(({ rule }) => !/\boldSelf\b/.test(rule))
      .map(validation => {
        const rule = portableRule(validation.rule);
        const { valid, error } = cel.check(rule);
        if (!valid) throw new Error(`Rule ${rule} at ${path.join('.')}: cel-js says ${error?.message}`);
        const defaults = defaultsRead(node, rule);
        const settled = defaults.length > 0 ? undefined : settle(rule);
        return {
          path,
          rule,
          message: validation.message ?? `must satisfy ${rule}`,
          ...(defaults.length > 0 && { defaults }),
          ...(settled && { settled }),
        };
      }),
  );
}

/** The lists of a schema whose items the API server tells apart by some of their fields. */
export function uniqueLists(schema: Schema): UniqueBy[] {
  return walk(schema).flatMap(([path, node]) => {
    const keys = node['x-kubernetes-list-map-keys'] as string[] | undefined;
    return keys ? [{ path, keys }] : [];
  });
}

/** Defaults of fields below `node` that a rule names. */
function defaultsRead(node: Schema, rule: string): (readonly [Steps, unknown])[] {
  return walk(node)
    .filter(
      ([path, field]) =>
        path.length > 0 && path.at(-1) !== '*' && field['default'] !== undefined && rule.includes(path.at(-1) ?? ''),
    )
    .map(([path, field]) => [path, field['default']] as const);
}

/** A rule with more states than this is left to the interpreter. */
const MAX_STATES = 64;
const HAS = /\bhas\(self\.(\w+)\)/g;
const EQUALS = /\bself\.(\w+)\s*[!=]=\s*(['"])([^'"\\]*)\2/g;

/**
 * A rule that asks nothing of `self` but `has(self.field)` and `self.field == 'text'` is settled here, for every state,
 * so that a run need not load an interpreter to know that a dashboard names one folder.
 */
function settle(rule: string): Settled | undefined {
  if (/\bself\b/.test(rule.replace(HAS, '').replace(EQUALS, ''))) return undefined;
  const texts = new Map<string, Set<string>>();
  for (const [, field = ''] of rule.matchAll(HAS)) texts.set(field, texts.get(field) ?? new Set());
  for (const [, field = '', , text = ''] of rule.matchAll(EQUALS))
    texts.set(field, (texts.get(field) ?? new Set()).add(text));
  const fields = [...texts].map(([field, values]) => [field, [...values]] as const);
  const nodes = fields.reduce<Readonly<Record<string, string>>[]>(
    (all, [field, values]) =>
      all.flatMap(node => [node, ...[...values, '\0'].map(value => ({ ...node, [field]: value }))]),
    [{}],
  );
  if (nodes.length > MAX_STATES) return undefined;
  const holds = cel.parse(rule);
  const broken = (self: object): boolean => {
    try {
      return holds({ self }) !== true;
    } catch {
      return true;
    }
  };
  return {
    fields,
    breaks: nodes
      .filter(broken)
      .map(node => stateOf(fields, node))
      .sort((a, b) => a - b),
  };
}

/** Every schema below `schema` with its steps, parents first. */
function walk(schema: Schema, path: Steps = []): (readonly [Steps, Schema])[] {
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const each = [schema['items'], schema['additionalProperties']].filter(child => typeof child === 'object') as Schema[];
  return [
    [path, schema],
    ...fields.flatMap(([name, child]) => walk(child, [...path, name])),
    ...each.flatMap(child => walk(child, [...path, '*'])),
  ];
}
