import { createRequire } from 'node:module';
import type { Environment, ParseResult } from '@marcbachmann/cel-js';
import type { Finding } from './finding.ts';

/** Steps from the root of an object: a field, or `*` for every item of a list or value of a map. */
export type Steps = readonly string[];

/** A CEL rule of a CRD (`x-kubernetes-validations`), as `schemas/compiled/<group>.mjs` holds it. */
export interface CelRule {
  /** Where the nodes are that the rule calls `self`. */
  readonly path: Steps;
  readonly rule: string;
  readonly message: string;
  /** Defaults below `self` that the rule reads: the API server fills them in before it asks the rule. */
  readonly defaults?: readonly (readonly [path: Steps, value: unknown])[];
  /** Answers known beforehand, so that no interpreter is needed. */
  readonly settled?: Settled;
}

/**
 * All answers of a rule that only asks which fields are there, and whether they equal certain texts. A node has a state:
 * the digits of a number, one for each field, which are 0 where the field is missing, 1 + n for the nth text, and one
 * more for any other value. `breaks` lists the states that break the rule.
 */
export interface Settled {
  readonly fields: readonly (readonly [field: string, texts: readonly string[]])[];
  readonly breaks: readonly number[];
}

/** The state of a node. */
export function stateOf(fields: Settled['fields'], node: Fields): number {
  return fields.reduce((state, [field, texts]) => {
    const at = texts.indexOf(node[field] as string);
    const digit = node[field] === undefined ? 0 : at < 0 ? texts.length + 1 : at + 1;
    return state * (texts.length + 2) + digit;
  }, 0);
}

/** A list whose items differ in the values of `keys` (`x-kubernetes-list-map-keys`). */
export interface UniqueBy {
  readonly path: Steps;
  readonly keys: readonly string[];
}

type Fields = Record<string, unknown>;
type Found = readonly [path: readonly (string | number)[], node: unknown];

/** What breaks the CEL rules of an object's kind. Only for objects that match its schema, as on the API server. */
export function brokenRules(rules: readonly CelRule[], object: object): Finding[] {
  return rules.flatMap(rule =>
    nodesAt(object, rule.path).flatMap(([path, node]) => {
      const message = rule.settled
        ? rule.settled.breaks.includes(stateOf(rule.settled.fields, node as Fields)) && rule.message
        : breaks(rule, node);
      return message ? [{ path, keyword: 'rule', says: message }] : [];
    }),
  );
}

/** Items that have the same keys as an earlier item of their list. Server-side apply refuses such an object. */
export function repeatedItems(lists: readonly UniqueBy[], object: object): Finding[] {
  return lists.flatMap(({ path: steps, keys }) =>
    nodesAt(object, steps).flatMap(([path, list]) => {
      const seen = new Map<string, number>();
      return (list as readonly Fields[]).flatMap((item, index): Finding[] => {
        const identity = JSON.stringify(keys.map(key => item[key] ?? null));
        const earlier = seen.get(identity);
        if (earlier === undefined) seen.set(identity, index);
        const same = keys.filter(key => item[key] !== undefined).map(key => `\`${key}: ${String(item[key])}\``);
        return earlier === undefined
          ? []
          : [
              {
                path: [...path, index],
                keyword: 'rule',
                says: `repeats item ${earlier}: both have ${same.join(' and ')}`,
              },
            ];
      });
    }),
  );
}

const parsed = new Map<string, ParseResult>();
let environment: Environment | undefined;

/** cel-js is loaded when a rule has to be evaluated at all, which most objects never ask for; each rule is parsed once. */
function parse(rule: string): ParseResult {
  const known = parsed.get(rule);
  if (known) return known;
  if (!environment) {
    const cel = createRequire(import.meta.url)('@marcbachmann/cel-js') as typeof import('@marcbachmann/cel-js');
    environment = new cel.Environment({ enableOptionalTypes: true }).registerVariable('self', 'dyn');
  }
  const result = environment.parse(rule);
  parsed.set(rule, result);
  return result;
}

/** The message of a rule that a node breaks. The API server takes a rule that cannot be evaluated for broken, too. */
function breaks({ rule, message, defaults }: CelRule, node: unknown): string | undefined {
  try {
    return parse(rule)({ self: defaults ? withDefaults(node, defaults) : node }) === true ? undefined : message;
  } catch (error) {
    return `${message} (the rule \`${rule}\` cannot be evaluated: ${String((error as Error).message).split('\n', 1)[0]})`;
  }
}

function withDefaults(node: unknown, defaults: NonNullable<CelRule['defaults']>): unknown {
  const filled = structuredClone(node);
  for (const [path, value] of defaults)
    for (const [, parent] of nodesAt(filled, path.slice(0, -1)))
      if (typeof parent === 'object' && parent !== null)
        (parent as Fields)[path.at(-1) ?? ''] ??= structuredClone(value);
  return filled;
}

/** The nodes that the steps lead to, with their paths. */
function nodesAt(root: unknown, steps: Steps): Found[] {
  let found: Found[] = [[[], root]];
  for (const step of steps)
    found = found.flatMap(([path, node]): Found[] => {
      if (typeof node !== 'object' || node === null) return [];
      if (step !== '*') return (node as Fields)[step] == null ? [] : [[[...path, step], (node as Fields)[step]]];
      if (Array.isArray(node)) return node.map((item, index) => [[...path, index], item]);
      return Object.entries(node).map(([key, item]) => [[...path, key], item]);
    });
  return found;
}
