import { DNS_LABEL, nearest, PORT_NAME } from '../lib/names.ts';
import * as shapes from '../model/config/shapes.ts';
import type { Config, InstanceConfig } from '../model/config.ts';
import { DURATION } from '../promql/duration.ts';
import { MATCHER } from '../promql/matcher.ts';
import type { Finding } from '../schema/finding.ts';
import { quote, said, textOf, wanted } from '../schema/sentences.ts';
import { dig } from '../views/reading.ts';
import { leaves } from './discover.ts';
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

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
    if (!isFields(given) || typeof given['kind'] !== 'string') return { value: given, findings: [] };
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
    if (!isFields(given)) return given;
    const settled = Object.entries(given).map(([name, one]) => {
      const { value, findings: found } = instance(axis, one);
      findings.push(...found.map(finding => ({ ...finding, path: [axis, name, ...finding.path] })));
      return [name, value] as const;
    });
    return Object.fromEntries(settled);
  };

  return value => {
    const config = structuredClone(value) as Record<string, unknown>;
    const findings = [...schemas.config(config)];
    if (findings.length === 0) findings.push(...routeFindings(config as unknown as Config));
    const sources = instances('sources', config['sources'], findings);
    const receivers = instances('receivers', config['receivers'], findings);
    const short = typeof config['platform'] === 'string';
    const platform = instance('platforms', short ? { kind: config['platform'] } : config['platform']);
    findings.push(...keysOfOthers(value, dig(platform.value, 'kind'), schemas.keys));
    findings.push(
      ...platform.findings.map(finding => ({ ...finding, path: short ? ['platform'] : ['platform', ...finding.path] })),
    );
    return {
      config: { ...config, platform: platform.value, sources, receivers } as unknown as Config,
      findings: oneForEach(findings),
    };
  };
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

/** A misspelt key is one fault: that the key which is meant is missing follows from it, and is not told as well. */
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

const IMAGE_FIX = 'write `registry/name:tag`, `registry/name@sha256:…` or `registry/name:tag@sha256:…`';

/** Patterns of the config that have a name among people, with examples. */
const FORMS: Readonly<Record<string, { readonly name: string; readonly fix: string }>> = {
  [DNS_LABEL]: { name: 'a name', fix: 'write lower-case letters, digits and hyphens, at most 63, such as `my-models`' },
  [PORT_NAME]: {
    name: 'the name of a port',
    fix: 'write the name that its Service gives the port, such as `http`; `kubectl describe service` shows it',
  },
  [shapes.GPG_KEY_ID]: {
    name: 'the ID of a GnuPG key',
    fix: 'write the last 16 digits of its fingerprint, in capitals and quotes: `gpg --list-keys --keyid-format long` shows them',
  },
  [shapes.GIT_URL]: {
    name: 'the address of a Git repository',
    fix: 'write what Git clones, such as `https://git.example.com/team/repository.git`',
  },
  [shapes.SUBFOLDER]: {
    name: 'a folder of a repository',
    fix: 'write its path from the top of the repository, such as `platform/observability`: letters, digits, `.`, `_` and `-`, no `..`',
  },
  [MATCHER]: {
    name: 'a matcher',
    fix: 'write a label, one of `=`, `!=`, `=~` and `!~`, and a value in double quotes, such as `\'severity!="info"\'`',
  },
  [DURATION]: { name: 'a duration', fix: 'write a number and a unit, such as `30s`, `15m` or `1h30m`' },
  [shapes.QUANTITY]: { name: 'a quantity', fix: 'write a number and a unit, such as `250m`, `512Mi` or `10Gi`' },
  [shapes.LINE]: { name: 'one line of plain text', fix: 'write it without line ends, control characters and `{{`' },
  [shapes.HTTP_URL]: {
    name: 'an address of HTTP',
    fix: 'write `https://host/path` without user and password; write `%20` for a space, and other characters so, too',
  },
  [shapes.HTTPS_URL]: { name: 'an address of HTTPS', fix: 'write it as `https://host:port`' },
  [shapes.HTTP_PATH]: {
    name: 'the path of an address',
    fix: 'begin it with `/`; write `%20` for a space, and other characters that no address has so, too',
  },
  [shapes.LABEL_NAME]: {
    name: 'the name of a label',
    fix: 'use letters, digits and `_`, with no digit first: Alertmanager and Prometheus would not load another',
  },
  [shapes.LABEL_VALUE]: {
    name: 'the value of a label',
    fix: 'write plain text, or the label of a series as `{{ $labels.pod }}`; what changes goes into no label, as each value is another alert',
  },
  [shapes.LABEL_KEY]: {
    name: 'the key of a Kubernetes label',
    fix: 'use at most 63 letters, digits, `-`, `_` and `.`, such as `app` or `app.kubernetes.io/name`',
  },
  [shapes.LABEL_TEXT]: {
    name: 'the value of a Kubernetes label',
    fix: 'use at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit first and last',
  },
  [shapes.API_URL]: {
    name: 'the address of an API',
    fix: 'write `http://host:port`, with a path where the API has one before `/v1`, and without user, password and query',
  },
  [shapes.MODEL_NAME]: {
    name: 'the name of a model',
    fix: 'write it as clients do: letters, digits and `.`, `_`, `-`, `/`, `:`, `@`, `+`, with no space',
  },
  [shapes.IMAGE]: { name: 'an image with its version', fix: IMAGE_FIX },
  [shapes.VERSION_OR_IMAGE]: { name: 'a version or an image', fix: `${IMAGE_FIX}, or a version such as \`12.2.0\`` },
};

/** The pattern that is to be matched: the finding's own, or the only one among the forms it may have, the last of them. */
function patternOf({ keyword, limit, value, ways = [] }: Finding): { readonly form: unknown; readonly value: unknown } {
  if (keyword === 'pattern') return { form: limit, value };
  const patterns = ways.filter(way => way.keyword === 'pattern');
  const last = ways.at(-1);
  return last && patterns.length === 1 && patterns[0] === last
    ? { form: last.limit, value: last.value }
    : { form: undefined, value: undefined };
}

/** What is wrong and what to write instead, in words that need no knowledge of JSON Schema or regular expressions. */
export function wordsFor(finding: Finding): { readonly what: string; readonly fix: string } {
  const { path, known, fix, value } = finding;
  const { form: text, value: unfit } = patternOf(finding);
  const form = typeof text === 'string' && Object.hasOwn(FORMS, text) ? FORMS[text] : undefined;
  const field = path.length > 0 ? `\`${path.join('.')}\`: ` : '';
  if (fix !== undefined) return { what: field + said(finding), fix };
  if (form) return { what: `${field}${quote(unfit)} is not ${form.name}`, fix: form.fix };
  if (!known || known.length === 0) return { what: field + said(finding), fix: remedyFor(finding) };
  const near = nearest(textOf(value), known);
  const choice =
    near.length > 0
      ? near.map(name => `\`${name}\``).join(' or ')
      : `one of ${known.map(name => `\`${name}\``).join(', ')}`;
  return { what: field + said(finding), fix: `write ${choice}` };
}

/** What to do, from what is asked: a wish is an instruction in other words. */
function remedyFor(finding: Finding): string {
  const { keyword, limit, value } = finding;
  const wish = wanted(finding);
  const written = typeof value === 'boolean' || typeof value === 'number';
  if (keyword === 'type' && limit === 'string' && written) return 'put it in quotes, as it is written';
  if (wish !== undefined && finding.at !== 'key') return `write ${wish}`;
  return keyword === 'required'
    ? `add \`${String(limit)}\``
    : 'write what the schema asks for (schemas/observability.schema.json)';
}
