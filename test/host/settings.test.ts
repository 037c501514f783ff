import { describe, expect, test } from 'vitest';
import { parsePlain } from '../../generator/lib/yaml.ts';
import type { FileContent } from '../../generator/model/artifact.ts';
import { dig } from '../../generator/views/reading.ts';
import { goldens } from '../tools/goldens.ts';

/*
 * Files of programs that never run here, because of their licence or because nothing here can build them. Each setting is one that
 * their documentation names, of the type that it states: a program refuses a name that it does not know, or passes over it.
 */
type Types = Readonly<Record<string, RegExp>>;

const TEXT = /^string$/;
const FLAG = /^boolean$/;
const NUMBER = /^number$/;
/** What a text must look like, with `string ` before it. */
const DURATION = /^string (?:\d+(?:ns|us|ms|s|m|h))+$/;
const oneOf = (...values: readonly string[]) => new RegExp(`^string (?:${values.join('|')})$`);

/** Loki, docs: configure, the blocks `server`, `common`, `schema_config`, `compactor`, `limits_config`, `ruler`, `analytics`. */
const LOKI: Types = {
  auth_enabled: FLAG,
  'server.http_listen_address': TEXT,
  'server.http_listen_port': NUMBER,
  'server.grpc_listen_address': TEXT,
  'server.grpc_listen_port': NUMBER,
  'server.log_level': oneOf('debug', 'info', 'warn', 'error'),
  'common.instance_addr': TEXT,
  'common.path_prefix': TEXT,
  'common.replication_factor': NUMBER,
  'common.ring.kvstore.store': oneOf('consul', 'etcd', 'inmemory', 'memberlist', 'multi'),
  'common.storage.filesystem.chunks_directory': TEXT,
  'common.storage.filesystem.rules_directory': TEXT,
  'schema_config.configs[].from': /^string \d{4}-\d\d-\d\d$/,
  'schema_config.configs[].store': oneOf('tsdb'),
  'schema_config.configs[].object_store': oneOf('filesystem'),
  'schema_config.configs[].schema': oneOf('v13'),
  'schema_config.configs[].index.prefix': TEXT,
  'schema_config.configs[].index.period': oneOf('24h'),
  'compactor.working_directory': TEXT,
  'compactor.retention_enabled': FLAG,
  'compactor.delete_request_store': oneOf('filesystem'),
  'limits_config.retention_period': DURATION,
  'limits_config.volume_enabled': FLAG,
  'ruler.storage.type': oneOf('local'),
  'ruler.storage.local.directory': TEXT,
  'ruler.rule_path': TEXT,
  'ruler.alertmanager_url': TEXT,
  'ruler.enable_api': FLAG,
  'ruler.evaluation_interval': DURATION,
  'ruler.ring.kvstore.store': oneOf('consul', 'etcd', 'inmemory', 'memberlist', 'multi'),
  'analytics.reporting_enabled': FLAG,
};

/** The Splunk exporter of the collector (contrib, exporter/splunkhecexporter/config.go, and the settings that it takes in). */
const SPLUNK: Types = {
  token: TEXT,
  endpoint: TEXT,
  sourcetype: TEXT,
  index: TEXT,
  'retry_on_failure.max_elapsed_time': DURATION,
  'sending_queue.enabled': FLAG,
  'sending_queue.storage': TEXT,
};

/** Grafana, docs: administration/provisioning, data sources; administration/correlations; those of each kind are `jsonData`. */
const DATASOURCES: Types = {
  apiVersion: NUMBER,
  'datasources[].uid': TEXT,
  'datasources[].name': TEXT,
  'datasources[].type': oneOf('prometheus', 'alertmanager', 'loki', 'victoriametrics-logs-datasource'),
  'datasources[].url': TEXT,
  'datasources[].access': oneOf('proxy'),
  'datasources[].isDefault': FLAG,
  'datasources[].editable': FLAG,
  'datasources[].jsonData.httpMethod': oneOf('POST', 'GET'),
  'datasources[].jsonData.prometheusType': oneOf('Prometheus', 'Thanos', 'Mimir', 'Cortex'),
  'datasources[].jsonData.timeInterval': DURATION,
  'datasources[].jsonData.implementation': oneOf('prometheus', 'mimir', 'cortex'),
  'datasources[].jsonData.handleGrafanaManagedAlerts': FLAG,
  'datasources[].jsonData.manageAlerts': FLAG,
  'datasources[].correlations[].targetUID': TEXT,
  'datasources[].correlations[].label': TEXT,
  'datasources[].correlations[].type': oneOf('query', 'external'),
  'datasources[].correlations[].config.field': TEXT,
  'datasources[].correlations[].config.target.expr': TEXT,
  'datasources[].correlations[].config.target.refId': TEXT,
};

/** Grafana, docs: administration/provisioning, dashboards. */
const PROVIDERS: Types = {
  apiVersion: NUMBER,
  'providers[].name': TEXT,
  'providers[].type': oneOf('file'),
  'providers[].folder': TEXT,
  'providers[].disableDeletion': FLAG,
  'providers[].allowUiUpdates': FLAG,
  'providers[].options.path': TEXT,
};

/** Settings of grafana.ini that variables set, as `GF_SECTION_KEY` (Grafana, docs: setup-grafana/configure-grafana). */
const GRAFANA_INI = [
  ...['server.http_addr', 'server.http_port', 'paths.data', 'paths.logs', 'paths.plugins', 'paths.provisioning'],
  ...['security.admin_password', 'analytics.reporting_enabled', 'analytics.check_for_updates', 'users.allow_sign_up'],
];

/** Each value of a document by its path, and what it is. */
function* leaves(value: unknown, path = ''): Generator<readonly [path: string, is: string]> {
  if (Array.isArray(value)) for (const one of value) yield* leaves(one, `${path}[]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* leaves(one, path === '' ? key : `${path}.${key}`);
  else yield [path, typeof value === 'string' ? `string ${value}` : typeof value];
}

/** What of a document its program would not take. */
const strange = (value: unknown, types: Types): readonly string[] =>
  [...leaves(value)].flatMap(([path, is]) => {
    const known = types[path];
    if (known === undefined) return [`${path} is no setting`];
    return known.test(is) || known.test(is.replace(/ .*/s, '')) ? [] : [`${path}: ${is}`];
  });

const files = (await goldens()).flatMap(({ name, plan }) =>
  plan.overlays.flatMap(overlay =>
    (overlay.files ?? []).map(({ file }) => [`${name}, ${overlay.name}`, file] as const),
  ),
);
const at = (path: string): readonly (readonly [string, FileContent])[] =>
  files.filter(([, file]) => file.path === path);

describe.each([
  ['loki.yml', LOKI, (data: unknown) => data],
  ['otel-collector.yml', SPLUNK, (data: unknown) => dig(data, 'exporters', 'splunk_hec')],
  ['grafana/provisioning/datasources/observability.yml', DATASOURCES, (data: unknown) => data],
  ['grafana/provisioning/dashboards/observability.yml', PROVIDERS, (data: unknown) => data],
] as const)('%s', (path, types, part) => {
  const judged = at(path).flatMap(([name, { data }]) =>
    part(data) === undefined ? [] : [[name, part(data)] as const],
  );
  test('there is one', () => expect(judged.length).toBeGreaterThan(0));
  test.each(judged)('%s: each setting is known, and of its type', (_, data) => {
    expect(strange(data, types)).toEqual([]);
  });
  test('one that is misspelt, or of another type, is found', () => {
    const [first = ''] = Object.keys(types).filter(key => !key.includes('[') && !key.includes('.'));
    expect(strange({ [`${first}s`]: 1 }, types)).not.toEqual([]);
    expect(strange({ [first]: first === 'apiVersion' ? 'one' : 1 }, types)).not.toEqual([]);
  });
});

test('a duration that is not of a clock alone is found: Loki takes no days', () => {
  const [given] = parsePlain('ruler: { evaluation_interval: 1d }');
  expect(strange(given, LOKI)).toEqual(['ruler.evaluation_interval: string 1d']);
});

test('each variable of Grafana sets one of its settings', () => {
  const variables = at('systemd/grafana.service').flatMap(([, { data }]) =>
    (dig(data, 'Service', 'Environment') as readonly string[]).flatMap(
      line => /^"?(GF_\w+?)(?:__FILE)?=/.exec(line)?.[1] ?? [],
    ),
  );
  const known = GRAFANA_INI.map(key => `GF_${key.replace('.', '_').toUpperCase()}`);
  expect(variables.length).toBeGreaterThan(8);
  expect(variables.filter(name => !known.includes(name))).toEqual([]);
});
