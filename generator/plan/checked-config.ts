import { nearest } from '../lib/names.ts';
import { isRecord } from '../lib/record.ts';
import type { Config, InstanceConfig } from '../model/config.ts';
import type { Finding } from '../schema/finding.ts';
import { textOf } from '../schema/sentences.ts';
import { dig } from '../views/reading.ts';
import { leaves } from './discover.ts';
import { inHome } from './home.ts';
import { routeFindings } from './route-forms.ts';

/** Checks a value against a schema and fills its defaults in. */
export type Settle = (value: unknown) => readonly Finding[];

/** The schemas a config is held against: its own, and that of each leaf's options. */
export interface Schemas {
  readonly config: Settle;
  readonly sources: ReadonlyMap<string, Settle>;
  readonly receivers: ReadonlyMap<string, Settle>;
  readonly platforms: ReadonlyMap<string, Settle>;
  readonly keys: KeysByPlatform;
  /** What stands for a namespace on platforms that have none, by platform. */
  readonly homes: Readonly<Record<string, string>>;
  /** What they were compiled from. */
  readonly source: (axis: 'config' | Axis, name?: string) => object | undefined;
}

/** Names of the keys that each platform adds to sections of the config, by platform and section. */
type KeysByPlatform = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Axis = 'sources' | 'receivers' | 'platforms';

export interface Settled {
  /** Complete where there are no findings; not to be read otherwise. */
  readonly config: Config;
  readonly findings: readonly Finding[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks a merged config against the core schema and each instance against its leaf, and fills in defaults. Parts that
 * are equal in several overlays become one and the same object, so that all that follows from them is made once.
 */
export function settler(schemas: Schemas): (value: Fields) => Settled {
  const known = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T;
  };

  /** An instance with its defaults: the core schema has said already where it is none at all. */
  const instance = (axis: Axis, given: unknown): { readonly value: unknown; readonly findings: readonly Finding[] } => {
    if (!isRecord(given) || typeof given['kind'] !== 'string') return { value: given, findings: [] };
    return once(`${axis} ${JSON.stringify(given)}`, () => {
      const { kind, ...options } = structuredClone(given) as InstanceConfig;
      const settle = schemas[axis].get(kind);
      // A leaf that is gone stays in the schemas until they are compiled again.
      if (!settle || !leaves(axis).includes(kind)) return { value: given, findings: [unknownKind(axis, kind)] };
      const findings = settle(options);
      const value = { kind, ...options };
      return { value: once(`${axis}: ${JSON.stringify(value)}`, () => value), findings };
    });
  };
  const instances = (axis: Axis, given: unknown, findings: Finding[]): unknown => {
    if (!isRecord(given)) return given;
    const settled = Object.entries(given).map(([name, one]) => {
      const { value, findings: found } = instance(axis, one);
      findings.push(...found.map(finding => ({ ...finding, path: [axis, name, ...finding.path] })));
      return [name, value] as const;
    });
    return Object.fromEntries(settled);
  };

  return value => {
    const { long, at } = platformIn(value);
    const { placed, findings: misplaced } = inHome(value, dig(long, 'kind'), schemas);
    const config = structuredClone(placed) as Record<string, unknown>;
    const findings = [...schemas.config(config)];
    if (findings.length === 0) findings.push(...routeFindings(config as unknown as Config));
    const sources = instances('sources', config['sources'], findings);
    const receivers = instances('receivers', config['receivers'], findings);
    const platform = instance('platforms', long);
    findings.push(...misplaced);
    findings.push(...keysOfOthers(value, dig(platform.value, 'kind'), schemas.keys));
    findings.push(...platform.findings.map(finding => ({ ...finding, path: at(finding.path) })));
    return {
      config: { ...config, platform: platform.value, sources, receivers } as unknown as Config,
      findings: oneForEach(findings),
    };
  };
}

/** The platform of a config in its long form, and where the config has what is found in that: the short form is its kind alone. */
export function platformIn({ platform }: Fields): {
  readonly long: unknown;
  readonly at: (path: Finding['path']) => Finding['path'];
} {
  return typeof platform === 'string'
    ? { long: { kind: platform }, at: () => ['platform'] }
    : { long: platform, at: path => ['platform', ...path] };
}

/** Keys that the config has and that another platform than its own adds. */
function keysOfOthers(config: Fields, kind: unknown, keys: KeysByPlatform): Finding[] {
  const own = keys[String(kind)];
  if (!own) return [];
  return Object.entries(keys).flatMap(([platform, sections]) =>
    Object.entries(sections).flatMap(([section, names]) =>
      names
        .filter(name => !own[section]?.includes(name) && dig(config, section, name) !== undefined)
        .map(name => ({
          path: [section, name],
          at: 'key' as const,
          keyword: 'rule',
          says: `\`${name}\` is a key of platform \`${platform}\`, and this is \`${String(kind)}\``,
          fix: `take it out, or write \`platform: ${platform}\``,
        })),
    ),
  );
}

/** A misspelt key is one fault: that the key which is meant is missing follows from it, and is no second one. */
function oneForEach(findings: readonly Finding[]): readonly Finding[] {
  const meant = new Set(
    findings.flatMap(({ path, keyword, value, known = [] }) => {
      const [right] = keyword === 'additionalProperties' ? nearest(textOf(value), known) : [];
      return right === undefined ? [] : JSON.stringify([path.slice(0, -1), right]);
    }),
  );
  return findings.filter(
    ({ path, keyword, limit }) => keyword !== 'required' || !meant.has(JSON.stringify([path, limit])),
  );
}

const unknownKind = (axis: Axis, kind: string): Finding => ({
  path: ['kind'],
  keyword: 'rule',
  value: kind,
  says: `\`${kind}\` is not a ${axis.slice(0, -1)} kind`,
  known: leaves(axis),
});
