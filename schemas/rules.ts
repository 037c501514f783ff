import { Environment } from '@marcbachmann/cel-js';
import type { Rule, Steps, UniqueBy } from '../generator/verify/rules.ts';
import type { Schema } from './convert.ts';
import { portableRule } from './pattern.ts';

interface Validation {
  readonly rule: string;
  readonly message?: string;
}

const cel = new Environment({ enableOptionalTypes: true }).registerVariable('self', 'dyn');

/**
 * The CEL rules of a schema. Rules over `oldSelf` compare two states of a cluster, of which a repository has one.
 * Throws where cel-js does not understand a rule.
 */
export function celRules(schema: Schema): Rule[] {
  return walk(schema).flatMap(([path, node]) =>
    ((node['x-kubernetes-validations'] ?? []) as Validation[])
      .filter(({ rule }) => !/\boldSelf\b/.test(rule))
      .map(validation => {
        const rule = portableRule(validation.rule);
        const { valid, error } = cel.check(rule);
        if (!valid) throw new Error(`Rule ${rule} at ${path.join('.')}: cel-js says ${error?.message}`);
        const defaults = defaultsRead(node, rule);
        const presence = presenceOnly(rule);
        return {
          path,
          rule,
          message: validation.message ?? `must satisfy ${rule}`,
          ...(defaults.length > 0 && { defaults }),
          ...(presence && { presence }),
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

/**
 * A rule that asks nothing but `has(self.field)` is settled here, for every set of fields, so that a run need not load
 * an interpreter to know that a dashboard names one folder.
 */
function presenceOnly(rule: string): Rule['presence'] {
  const fields = [...new Set([...rule.matchAll(/\bhas\(self\.(\w+)\)/g)].map(([, field = '']) => field))];
  if (fields.length === 0 || fields.length > 6 || /\bself\b/.test(rule.replace(/\bhas\(self\.\w+\)/g, '')))
    return undefined;
  const holds = cel.parse(rule);
  const sets = Array.from({ length: 1 << fields.length }, (_, bits) => bits);
  const breaks = sets.filter(
    bits =>
      holds({ self: Object.fromEntries(fields.filter((_, index) => bits & (1 << index)).map(field => [field, 1])) }) !==
      true,
  );
  return { fields, breaks };
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
