import { allLeaves } from '../../generator/plan/discover.ts';
import { discoverConfig } from '../../schemas/config.ts';
import type { Dice } from '../tools/dice.ts';

export type Json = { [key: string]: unknown };
type Schema = Readonly<Record<string, unknown>>;

/** Texts of which one fits any field of the schema: what a person would write there. */
const USUAL: readonly string[] = [
  ...[
    'x',
    'main',
    'a_b',
    '5m',
    '30d',
    '1Gi',
    '1.2',
    '0123456789ABCDEF',
    '1.2.3',
    '/x',
    './x.yaml',
    'http',
    '08:00',
    'x@y.dev',
    'x.dev:25',
    '#x',
  ],
  ...['https://x.dev/y', 'https://x.dev/y.git', 'x.dev/y:1', '{namespace}/{name}', 'severity="info"', 'webhook-url'],
  ...['4AEE18F83AFDEB23', `x.dev/y:1@sha256:${'0'.repeat(64)}`],
];

const fits = (schema: Schema, text: string): boolean =>
  (schema['pattern'] === undefined || new RegExp(String(schema['pattern']), 'u').test(text)) &&
  text.length >= Number(schema['minLength'] ?? 0) &&
  text.length <= Number(schema['maxLength'] ?? Number.POSITIVE_INFINITY);

/** The least value that a schema takes; throws where no usual text fits. */
export function sample(schema: Schema, at = ''): unknown {
  const branch = ((schema['oneOf'] ?? schema['anyOf']) as Schema[] | undefined)?.[0];
  if (branch) return sample(branch, at);
  if (schema['const'] !== undefined) return schema['const'];
  if (schema['default'] !== undefined && schema['type'] !== 'object') return schema['default'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  switch (schema['type']) {
    case 'string': {
      const text = USUAL.find(usual => fits(schema, usual));
      if (text === undefined) throw new Error(`no usual text fits ${at}: add one for ${String(schema['pattern'])}`);
      return text;
    }
    case 'integer':
    case 'number':
      return schema['minimum'] ?? 1;
    case 'boolean':
      return false;
    case 'array':
      return [sample(schema['items'] as Schema, `${at}[]`)];
    default: {
      const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
      const required = (schema['required'] ?? []) as readonly string[];
      const needed = properties.filter(([name]) => required.includes(name));
      const some = needed.length < Number(schema['minProperties'] ?? 0) ? properties.slice(0, 1) : [];
      return Object.fromEntries([...needed, ...some].map(([name, field]) => [name, sample(field, `${at}.${name}`)]));
    }
  }
}

/** A config with every kind of source and receiver that there is, and everything that the schema asks for. */
export async function fullConfig(): Promise<Json> {
  const { core, leaves } = await discoverConfig();
  const instances = (all: typeof leaves.source): Json =>
    Object.fromEntries(
      all.map(({ name, options }) => [
        `a-${name}`.slice(0, 40),
        {
          kind: name,
          ...(sample(options, name) as Json),
          ...(all === leaves.source ? { namespace: `n-${name}` } : {}),
        },
      ]),
    );
  const [platform] = (await allLeaves('platforms')).map(([name]) => name);
  return {
    ...(sample(core) as Json),
    name: 'x',
    platform,
    sources: instances(leaves.source),
    receivers: instances(leaves.receiver),
    overlays: { dev: {} },
  };
}

/** A place of a config that holds a text: a value, or a key of a mapping whose keys are free. */
export interface Field {
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
  readonly schema: Schema;
  /** Makes what must stand around it. */
  readonly around: readonly (readonly [path: readonly string[], value: unknown])[];
  /** A text that the field's own pattern takes, where one is found. */
  readonly like: (dice: Dice) => string;
}

const like = (schema: Schema) => (dice: Dice) => dice.pick(USUAL.filter(text => fits(schema, text)).concat('x'));

/** Every place of a text in the schema, by a walk of it. */
function walk(schema: Schema, path: readonly string[], around: Field['around']): Field[] {
  const branches = [...((schema['oneOf'] ?? []) as Schema[]), ...((schema['anyOf'] ?? []) as Schema[])];
  if (branches.length > 0) return branches.flatMap(branch => walk(branch, path, around));
  if (schema['type'] === 'string') return [{ path, part: 'value', schema, around, like: like(schema) }];
  if (schema['type'] === 'array') {
    const items = schema['items'] as Schema;
    return walk(items, [...path, '0'], [...around, [path, [sample(items, path.join('.'))]]]);
  }
  if (schema['type'] !== 'object') return [];
  const known = around.some(([at]) => at.join() === path.join());
  const here: Field['around'] = known
    ? around
    : [...around, [path, sample({ ...schema, default: undefined }, path.join('.'))]];
  const free = schema['additionalProperties'];
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const names = schema['propertyNames'] as Schema | undefined;
  return [
    ...properties.flatMap(([name, field]) => walk(field, [...path, name], here)),
    ...(typeof free === 'object' && free !== null
      ? [
          {
            path: [...path, 'x'],
            part: 'key' as const,
            schema: names ?? {},
            around: [...here, [[...path, 'x'], sample(free as Schema, path.join('.'))] as const],
            like: like(names ?? {}),
          },
          ...walk(free as Schema, [...path, 'x'], [...here, [[...path, 'x'], sample(free as Schema, path.join('.'))]]),
        ]
      : []),
  ];
}

/** Every field of the config's schema and of the options of every leaf that holds a text. */
export async function fieldsOf(base: Json): Promise<readonly Field[]> {
  const { core, leaves } = await discoverConfig();
  const {
    sources: _,
    receivers: __,
    overlays: ___,
    platform: ____,
    ...own
  } = core['properties'] as Record<string, Schema>;
  const alert = { ...own, alerts: own['alerts'] ?? {} };
  const of = (axis: 'sources' | 'receivers', all: typeof leaves.source) =>
    all.flatMap(({ name, options }) =>
      walk(
        { ...options, type: 'object' },
        [axis, `a-${name}`.slice(0, 40)],
        [[[axis, `a-${name}`.slice(0, 40)], undefined]],
      ),
    );
  void base;
  return [
    ...Object.entries(alert).flatMap(([name, schema]) => walk(schema, [name], [])),
    ...of('sources', leaves.source),
    ...of('receivers', leaves.receiver),
  ].map(field => ({
    ...field,
    path: known(field.path),
    around: field.around.map(([at, value]) => [known(at), WHOLE[at.join('.')] ?? value] as const),
  }));
}

/** Names of a path that must be there in the config: an alert, and a source that raises it. */
const known = (path: readonly string[]): readonly string[] =>
  path[0] !== 'alerts'
    ? path
    : path.map((step, index) =>
        index === 1 ? 'VllmPodNotReady' : index === 3 && path[2] === 'sources' ? 'a-vllm' : step,
      );

/** Parts that need each other, which no schema says. */
const WHOLE: Readonly<Record<string, unknown>> = {
  routes: [{ match: { severity: 'warning' }, receiver: 'a-slack' }],
};

/** A config with a text in a field, and what must stand around it. */
export function set(config: Json, { path, part, around }: Field, text: string): Json {
  const changed = structuredClone(config);
  const at = (steps: readonly string[]): Json =>
    steps.reduce<Json>((holder, step) => {
      if (typeof holder[step] !== 'object' || holder[step] === null) holder[step] = {};
      return holder[step] as Json;
    }, changed);
  for (const [where, value] of around) {
    const holder = at(where.slice(0, -1));
    const last = where.at(-1) ?? '';
    if (value !== undefined && (typeof holder[last] !== 'object' || holder[last] === null))
      holder[last] = structuredClone(value);
  }
  const holder = at(path.slice(0, -1));
  const last = path.at(-1) ?? '';
  if (part === 'value') holder[last] = text;
  else {
    const value = holder[last];
    delete holder[last];
    holder[text] = value;
  }
  return changed;
}

/** A text that was put into a field. */
export interface Put {
  readonly field: Field;
  readonly text: string;
}

/** A config with a text in each of the fields that take the one they are offered, beside those that took theirs before. */
export async function filled(
  base: Json,
  fields: readonly Field[],
  offer: (field: Field, index: number) => readonly string[],
  isAccepted: (config: Json) => Promise<boolean>,
): Promise<{ readonly config: Json; readonly put: readonly Put[] }> {
  let config = base;
  const put: Put[] = [];
  for (const [index, field] of fields.entries())
    for (const text of offer(field, index)) {
      const changed = set(config, field, text);
      if (!(await isAccepted(changed))) continue;
      config = changed;
      put.push({ field, text });
      break;
    }
  return { config, put };
}

/** What was put where, a line each. */
export const worded = (put: readonly Put[]): string =>
  put
    .map(({ field, text }) => `${field.path.join('.')}${field.part === 'key' ? ' (key)' : ''}: ${JSON.stringify(text)}`)
    .join('\n');
