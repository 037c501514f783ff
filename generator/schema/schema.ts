import { createRequire } from 'node:module';
import { explain, type SchemaError } from './explain.ts';
import type { Finding } from './finding.ts';
import { brokenRules, type CelRule, repeatedItems, type UniqueBy } from './rules.ts';
import { withShape } from './shape.ts';

export type { Finding } from './finding.ts';

/** The schemas of some API groups. */
export interface Schemas {
  /**
   * What the API server would say against an object, or would silently drop: its schema with unknown fields refused, lists
   * with keys, and, where those hold, the CEL rules of its kind. Pure; the same object gives the same findings.
   */
  readonly check: (object: object) => readonly Finding[];
  /** Whether there is a schema for an object. */
  readonly knows: (object: { readonly apiVersion: string; readonly kind: string }) => boolean;
}

/** Checks a value and fills its defaults in. */
export type Settle = (value: unknown) => readonly Finding[];

/** The config's own schema, and that of the options of every leaf, by its name. */
export interface ConfigSchemas {
  readonly config: Settle;
  readonly sources: ReadonlyMap<string, Settle>;
  readonly receivers: ReadonlyMap<string, Settle>;
  readonly platforms: ReadonlyMap<string, Settle>;
  /** Names of the keys that each platform adds to sections of the config, by platform and section. */
  readonly keys: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** What stands for a namespace on platforms that have none, by platform. */
  readonly homes: Readonly<Record<string, string>>;
  /** What they were compiled from, as data: the config's own schema, or the options of a leaf. */
  readonly source: (axis: 'config' | 'sources' | 'receivers' | 'platforms', name?: string) => object | undefined;
}

interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What `schemas/compiled/<group>.mjs` exports: `PodMonitor_v1` and its like, and rules by `apiVersion/kind`. */
interface GroupModule {
  readonly rules: Readonly<Record<string, readonly CelRule[]>>;
  readonly uniques: Readonly<Record<string, readonly UniqueBy[]>>;
  readonly [kind: `${string}_v${string}`]: Validate;
}

type Leaves<T> = Readonly<Record<string, T>>;
interface ConfigModule {
  readonly config: Validate;
  readonly source: Leaves<Validate>;
  readonly receiver: Leaves<Validate>;
  readonly platform: Leaves<Validate>;
  readonly keys: ConfigSchemas['keys'];
  readonly homes: ConfigSchemas['homes'];
  readonly schemas: {
    readonly config: object;
    readonly source: Leaves<object>;
    readonly receiver: Leaves<object>;
    readonly platform: Leaves<object>;
  };
}

const compiled = (name: string): Promise<unknown> =>
  import(new URL(`../../schemas/compiled/${name}.mjs`, import.meta.url).href);

/** Loads the schemas of the given apiVersions' groups; a group without schemas is found out when an object of it is checked. */
export async function loadSchemas(apiVersions: Iterable<string>): Promise<Schemas> {
  const groups = [...new Set([...apiVersions].map(apiVersion => split(apiVersion).group))];
  const modules = new Map(await Promise.all(groups.map(async group => [group, await loadGroup(group)] as const)));
  return {
    check: object => checkObject(object as { apiVersion?: unknown; kind?: unknown }, modules),
    knows: ({ apiVersion, kind }) => {
      const { group, version } = split(apiVersion);
      return modules.get(group)?.[`${kind}_${version}` as `${string}_v${string}`] !== undefined;
    },
  };
}

/** Loads the schemas of the config and of all leaves. */
export async function loadConfigSchemas(): Promise<ConfigSchemas> {
  const { config, source, receiver, platform, keys, homes, schemas } = (await compiled('config')) as ConfigModule;
  const settle =
    (validate: Validate, schema: object | undefined): Settle =>
    value =>
      validate(value)
        ? []
        : explain(validate.errors ?? [], value, () => schema).map(finding => withShape(finding, schema));
  const axis = (validators: Leaves<Validate>, known: Leaves<object>) =>
    new Map(Object.entries(validators).map(([name, validate]) => [name, settle(validate, known[name])]));
  return {
    config: settle(config, schemas.config),
    sources: axis(source, schemas.source),
    receivers: axis(receiver, schemas.receiver),
    platforms: axis(platform, schemas.platform),
    keys,
    homes,
    source: (of, name = '') =>
      ({
        config: schemas.config,
        sources: schemas.source[name],
        receivers: schemas.receiver[name],
        platforms: schemas.platform[name],
      })[of],
  };
}

async function loadGroup(group: string): Promise<GroupModule | undefined> {
  try {
    return (await compiled(group)) as GroupModule;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function checkObject(
  object: { readonly apiVersion?: unknown; readonly kind?: unknown },
  modules: ReadonlyMap<string, GroupModule | undefined>,
): readonly Finding[] {
  const { group, version } = split(String(object.apiVersion));
  const module = modules.get(group);
  const validate = module?.[`${String(object.kind)}_${version}` as `${string}_v${string}`];
  const name = `${String(object.apiVersion)}/${String(object.kind)}`;
  if (!module || !validate) {
    const known = kindsOf(group, module);
    return [
      {
        path: ['kind'],
        keyword: 'rule',
        value: name,
        says: `there is no schema for \`${name}\``,
        ...(known.length > 0 && { known }),
      },
    ];
  }
  if (!validate(object))
    return explain(validate.errors ?? [], object, () => plainSchema(group, String(object.kind), version));
  return [...repeatedItems(module.uniques[name] ?? [], object), ...brokenRules(module.rules[name] ?? [], object)];
}

/** The readable schema beside the compiled one, for the names in it. Read only when something is wrong. */
function plainSchema(group: string, kind: string, version: string): unknown {
  return createRequire(import.meta.url)(`../../schemas/${group}/${kind.toLowerCase()}_${version}.json`);
}

/** The kinds a group has schemas for, as `apiVersion/kind`. */
function kindsOf(group: string, module: GroupModule | undefined): string[] {
  const names = Object.keys(module ?? {}).flatMap(name =>
    /_v\d/.test(name) ? [name.split('_') as [string, string]] : [],
  );
  return names.map(([kind, version]) => `${group === 'core' ? '' : `${group}/`}${version}/${kind}`);
}

/** `apps/v1` → its group and version; the group of `v1` is called `core`. */
function split(apiVersion: string): { readonly group: string; readonly version: string } {
  const [first = '', second] = apiVersion.split('/');
  return second === undefined ? { group: 'core', version: first } : { group: first, version: second };
}
