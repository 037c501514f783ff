import { readFileSync, statSync } from 'node:fs';
import { mergePatch } from '../lib/merge.ts';
import { nearest } from '../lib/names.ts';
import type { Origin } from '../lib/origin.ts';
import { secretsIn } from '../lib/redact.ts';
import { type Path, parse } from '../lib/yaml.ts';
import type { Config, InstanceConfig } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import { type ConfigSchemas, type Finding, loadConfigSchemas } from '../verify/schema.ts';
import { leaves } from './discover.ts';

/** The config of one overlay, or of the base, with the way back to the lines that say it. */
export interface LoadedConfig {
  readonly name: string;
  readonly config: Config;
  readonly at: (path: Path, part?: 'key' | 'value') => Origin;
}

/** A valid config: the base and every overlay, each complete. */
export interface Loaded {
  readonly file: string;
  readonly base: LoadedConfig;
  readonly overlays: readonly LoadedConfig[];
}

/** No config comes near this; a larger file is not one. */
const MAX_BYTES = 1024 * 1024;

const issueAt = (file: string) => (at: { line: number; column: number; endColumn?: number }, id: string, what: string, why: string, fix: string): Issue => ({
  id, level: 'error', what, why, fix, at: { file, ...at },
});

/** Reads the config's text. What keeps it from being read is an issue, not an exception. */
export function readConfig(path: string, file: string): { readonly text: string } | { readonly issue: Issue } {
  const refuse = (what: string, fix: string) => ({
    issue: issueAt(file)({ line: 1, column: 1 }, 'config-is-readable', what, 'there is nothing to generate from', fix),
  });
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) return refuse(`\`${file}\` is ${Math.round(size / 1e5) / 10} MB long`, 'a config is at most 1 MB: name the right file with `--config`');
    const bytes = readFileSync(path);
    if (bytes.includes(0)) return refuse(`\`${file}\` is a binary file`, 'name a YAML file with `--config`');
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return refuse(`there is no file \`${file}\``, 'write one (the README shows the shape), or name another with `--config`');
    if (code === 'EISDIR') return refuse(`\`${file}\` is a folder`, 'name the file itself with `--config`');
    if (code === 'EACCES' || code === 'EPERM') return refuse(`\`${file}\` may not be read`, `give yourself the right to read it: \`chmod u+r ${file}\``);
    if (code) return refuse(`\`${file}\` cannot be read (${code})`, 'see to the file, then run again');
    return refuse(`\`${file}\` is not UTF-8 text`, 'save it as UTF-8');
  }
}

/** Loads a config from its text: parses it, merges the overlays and checks each against the schema. */
export async function load(text: string, file: string): Promise<{ readonly issues: readonly Issue[]; readonly loaded?: Loaded }> {
  const document = parse(text);
  const issue = issueAt(file);
  const secrets = findSecrets(text, issue);
  if (document.faults.length > 0)
    return {
      issues: [
        ...secrets,
        ...document.faults.map(({ message, ...span }) =>
          issue(span, 'config-is-yaml', message, 'nothing was read, so nothing was changed', faultFix(message)),
        ),
      ],
    };
  if (secrets.length > 0) return { issues: secrets };
  if (typeof document.value !== 'object' || document.value === null || Array.isArray(document.value))
    return {
      issues: [issue({ line: 1, column: 1 }, 'config-matches-schema', text.trim() === '' ? 'the config is empty' : 'the config is not a mapping of keys', 'there is nothing to generate from', 'start from the example in the README')],
    };

  const settle = settler(await loadConfigSchemas());
  const issues: Issue[] = [];
  const settled = (name: string | undefined, value: unknown): LoadedConfig => {
    const at = (path: Path, part?: 'key' | 'value'): Origin => {
      const own: Path = name === undefined ? path : ['overlays', name, ...path];
      return { file, ...document.locate(name !== undefined && document.has(own) ? own : path, part) };
    };
    const { config, findings } = settle(value);
    issues.push(...findings.map(finding => schemaIssue(finding, at, name)));
    return { name: name ?? 'base', config, at };
  };
  const { overlays, ...shared } = document.value as Readonly<Record<string, unknown>>;
  const base = settled(undefined, document.value);
  const patches = typeof overlays === 'object' && overlays !== null ? Object.entries(overlays) : [];
  const merged = patches.map(([name, patch]) => settled(name, { ...(mergePatch(shared, patch) as object), overlays: { [name]: {} } }));
  return issues.length > 0 ? { issues } : { issues, loaded: { file, base, overlays: merged } };
}

/**
 * Checks a merged config against the core schema and each instance against its leaf, and fills in defaults. Parts that
 * are equal in several overlays become one and the same object, so that all that follows from them is made once.
 */
function settler(schemas: ConfigSchemas): (value: unknown) => { config: Config; findings: readonly Finding[] } {
  const known = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T;
  };
  const instance = (axis: 'sources' | 'receivers' | 'platforms', given: InstanceConfig, path: Path) =>
    once(`${axis} ${JSON.stringify(given)}`, () => {
      const { kind, ...options } = structuredClone(given);
      const validate = schemas[axis].get(kind);
      if (!validate) return { value: given, findings: [{ path: ['kind'], ...unknownKind(axis, kind) }] };
      return { value: { kind, ...options }, findings: validate(options), options };
    });
  return value => {
    const config = structuredClone(value) as Config & { platform: string | InstanceConfig };
    const findings = [...schemas.config(config)];
    if (findings.length > 0) return { config, findings };
    const settleAll = (axis: 'sources' | 'receivers', instances: Readonly<Record<string, InstanceConfig>>) =>
      Object.fromEntries(
        Object.entries(instances).map(([name, given]) => {
          const { value: done, findings: found, options } = instance(axis, given, [axis, name]);
          findings.push(...found.map(finding => ({ ...finding, path: [axis, name, ...finding.path] })));
          return [name, options ? once(`${axis}: ${JSON.stringify({ kind: done.kind, ...options })}`, () => ({ kind: done.kind, ...options })) : done];
        }),
      );
    const platform = typeof config.platform === 'string' ? { kind: config.platform } : config.platform;
    const settledPlatform = instance('platforms', platform, ['platform']);
    findings.push(...settledPlatform.findings.map(finding => ({ ...finding, path: typeof config.platform === 'string' ? ['platform'] : ['platform', ...finding.path] })));
    return {
      config: {
        ...config,
        platform: { kind: platform.kind, ...settledPlatform.options },
        sources: settleAll('sources', config.sources),
        receivers: settleAll('receivers', config.receivers),
      },
      findings,
    };
  };
}

/** What is said of a kind that no leaf has. */
function unknownKind(axis: 'sources' | 'receivers' | 'platforms', kind: string): Pick<Finding, 'message' | 'known'> {
  return { message: `there is no ${axis.slice(0, -1)} kind \`${kind}\``, known: leaves(axis) };
}

function schemaIssue(finding: Finding, at: LoadedConfig['at'], overlay: string | undefined): Issue {
  const near = finding.known ? nearest(String(finding.message.match(/`([^`]+)`/)?.[1] ?? ''), finding.known) : [];
  return {
    id: 'config-matches-schema',
    level: 'error',
    what: `${finding.path.length > 0 ? `\`${finding.path.join('.')}\`: ` : ''}${finding.message}`,
    why: 'the generator would have to guess what is meant',
    fix: finding.known ? `write ${near.length > 0 ? near.map(name => `\`${name}\``).join(' or ') : `one of: ${finding.known.join(', ')}`}` : 'write what the schema asks for (schemas/observability.schema.json)',
    at: at(finding.path, finding.at ?? 'value'),
    ...(overlay ? { overlay } : {}),
  };
}

/** Secrets in the text, each at its line; the message does not repeat them. */
function findSecrets(text: string, issue: ReturnType<typeof issueAt>): Issue[] {
  const whole = text.split('\n').flatMap((line, index) =>
    secretsIn(line).map(what =>
      issue(
        { line: index + 1, column: Math.max(1, line.search(/\S/) + 1) },
        'config-holds-no-secret',
        `the config holds ${what}`,
        'whoever can read the repository could use it, and Git never forgets it',
        'revoke it, keep the new one in a Secret of the cluster, and write the name and key of that Secret here',
      ),
    ),
  );
  return whole;
}

const faultFix = (message: string): string =>
  /tab/i.test(message)
    ? 'indent with spaces'
    : /alias/i.test(message)
      ? 'write the values out: a config needs no anchors'
      : /unique/i.test(message)
        ? 'keep one of the two keys'
        : /second document/i.test(message)
          ? 'take the line `---` out'
          : 'mend the YAML at this place';
