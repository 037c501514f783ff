import { isRecord } from '../lib/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { ConfigSchemas } from '../schema/schema.ts';
import { dig } from '../views/reading.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A config on a platform without namespaces, where its sources and its Grafana stand in the platform's home: they say no
 * namespace of their own. On any other platform it is the config as it is.
 */
export function inHome(
  config: Fields,
  kind: unknown,
  { homes, source }: Pick<ConfigSchemas, 'homes' | 'source'>,
): { readonly placed: Fields; readonly findings: readonly Finding[] } {
  const home = Object.hasOwn(homes, String(kind)) ? homes[String(kind)] : undefined;
  if (home === undefined) return { placed: config, findings: [] };
  const { sources, grafana } = config;
  const hasNamespace = (one: Fields) => dig(source('sources', String(one['kind'])), 'properties', 'namespace');
  const placedIn = (one: unknown) =>
    isRecord(one) && one['namespace'] === undefined && hasNamespace(one) ? { ...one, namespace: home } : one;
  return {
    placed: {
      ...config,
      ...(isRecord(sources)
        ? { sources: Object.fromEntries(Object.entries(sources).map(([name, one]) => [name, placedIn(one)])) }
        : {}),
      ...(isRecord(grafana) ? { grafana: { namespace: home, ...grafana } } : {}),
    },
    findings: isRecord(sources)
      ? Object.entries(sources).flatMap(([name, one]) =>
          dig(one, 'namespace') === undefined ? [] : [outside(name, String(kind))],
        )
      : [],
  };
}

/** What is said of an instance with a namespace. */
const outside = (name: string, platform: string): Finding => ({
  path: ['sources', name, 'namespace'],
  at: 'key',
  keyword: 'rule',
  says: `platform \`${platform}\` has no namespaces`,
  fix: 'take it out; an overlay takes out what the base sets with `namespace: null`',
});
