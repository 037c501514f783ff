import type { Schema } from './schema.ts';

/** A subschema whose JSON is shorter than this is cheaper to repeat than to call. */
const WORTH_CALLING = 160;

/** Annotations, and keywords that are checked beside ajv. */
const NO_RULE = new Set([
  '$schema',
  'title',
  'description',
  'default',
  'x-kubernetes-validations',
  'x-kubernetes-list-map-keys',
]);

interface Node {
  readonly id: number;
  /** The schema without its children, which are nodes of their own. */
  readonly own: Schema;
  readonly children: readonly Child<Node>[];
  /** Characters of its JSON, roughly. */
  readonly size: number;
}

/** A subschema at `place`, of the property `name` where the place is `properties`. */
type Child<Of> = readonly [place: string, name: string, child: Of];

/** Schemas by name, each of which may be referred to by it. */
type Named = Readonly<Record<string, Schema>>;

/**
 * Schemas with their larger subschemas moved into schemas of their own, so that equal ones are compiled once: a pod
 * template or a TLS block recurs in nearly every kind. Compiled naively, the same schemas take ten times the code. A
 * shared schema has the name of the first place that holds it, so a change of what it holds renames nothing.
 */
export function share(roots: Named): { readonly shared: Named; readonly roots: Named } {
  const nodes = new Map<string, Node>();
  const intern = (schema: Schema): Node => {
    const children = subschemas(schema).map(([place, name, child]) => [place, name, intern(child)] as const);
    const own = Object.fromEntries(
      Object.entries(schema).filter(([keyword, value]) => !NO_RULE.has(keyword) && !isPlace(keyword, value)),
    );
    const identity = JSON.stringify([own, children.map(([place, name, node]) => [place, name, node.id])]);
    const size = children.reduce((sum, [, name, node]) => sum + name.length + node.size, JSON.stringify(own).length);
    const node = nodes.get(identity) ?? { id: nodes.size, own, children, size };
    nodes.set(identity, node);
    return node;
  };
  const shared = new Map<string, Schema>();
  const written = new Map<Node, Schema>();
  const write = (node: Node, at: string): Schema => {
    const schema: Record<string, unknown> = { ...node.own };
    for (const [place, name, child] of node.children) {
      if (place === 'properties')
        schema[place] = { ...(schema[place] as object), [name]: refer(child, `${at}.${name}`) };
      else schema[place] = refer(child, `${at}.${place}`);
    }
    return schema;
  };
  const refer = (node: Node, at: string): Schema => {
    const known = written.get(node);
    if (known) return known;
    const schema = write(node, at);
    if (node.size > WORTH_CALLING) shared.set(at, schema);
    const result = node.size > WORTH_CALLING ? { $ref: at } : schema;
    written.set(node, result);
    return result;
  };
  const sorted = Object.entries(roots).sort(([a], [b]) => (a < b ? -1 : 1));
  const compact = Object.fromEntries(sorted.map(([name, schema]) => [name, write(intern(schema), name)]));
  return { shared: Object.fromEntries(shared), roots: compact };
}

const isPlace = (keyword: string, value: unknown): boolean =>
  keyword === 'properties' ||
  (['items', 'additionalProperties', 'propertyNames'].includes(keyword) && typeof value === 'object');

/** Branches of `allOf`, `anyOf`, `oneOf` and `not` stay where they are: they are rare, and their errors need their place. */
function subschemas(schema: Schema): Child<Schema>[] {
  return Object.entries(schema).flatMap(([keyword, value]): Child<Schema>[] => {
    if (!isPlace(keyword, value)) return [];
    if (keyword !== 'properties') return [[keyword, '', value as Schema]];
    return Object.entries(value as Record<string, Schema>).map(([name, child]) => ['properties', name, child]);
  });
}
