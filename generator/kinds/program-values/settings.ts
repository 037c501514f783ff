import { tick } from '../../lib/words.ts';
import { seconds } from '../../promql/duration.ts';
import { fields, items, type Json } from '../../views/reading.ts';
import type { ValueFault } from './forms.ts';
import { fault, isSet, type Rules } from './rule.ts';

/** Headers that Prometheus writes itself (prometheus, config/config.go, reservedHeaders). */
const RESERVED = [
  ...['authorization', 'host', 'content-encoding', 'content-length', 'content-type', 'user-agent', 'connection'],
  ...['keep-alive', 'proxy-authenticate', 'proxy-authorization', 'www-authenticate', 'accept-encoding'],
  ...['x-prometheus-remote-write-version', 'x-prometheus-remote-read-version'],
  ...['x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'],
];

function* headerFaults({ headers }: Json): Generator<ValueFault> {
  for (const name of Object.keys(fields(headers)))
    if (RESERVED.includes(name.toLowerCase()))
      yield fault(
        `header ${tick(name)}: it is one of those that the program writes itself`,
        ['headers', name],
        name.toLowerCase() === 'authorization' ? 'write `authorization` or `basic_auth`' : 'take the header out',
      );
}

/** Names that a list of remote ends has twice. */
function* twice(json: Json, list: string): Generator<ValueFault> {
  const seen = new Set<unknown>();
  for (const [at, { name }] of items(json[list]).entries()) {
    if (isSet(name) && seen.has(name))
      yield fault(
        `second ${tick(list)} with the name ${tick(String(name))}`,
        [list, at, 'name'],
        'give it a name of its own',
      );
    seen.add(name);
  }
}

const LEAST = ['capacity', 'max_shards', 'min_shards', 'max_samples_per_send'];

/** What a queue has by default (prometheus, config/config.go, DefaultQueueConfig). */
const SHARDS = { min: 1, max: 50 };
const BACKOFF = { min: '30ms', max: '5s' };

function* queueFaults(json: Json): Generator<ValueFault> {
  for (const name of LEAST)
    if (typeof json[name] === 'number' && json[name] <= 0)
      yield fault(`${tick(String(json[name]))} as ${tick(name)}`, [name], 'write 1 or more');
  const [min, max] = [Number(json['min_shards'] ?? SHARDS.min), Number(json['max_shards'] ?? SHARDS.max)];
  if (max > 0 && min > max)
    yield fault(
      `${tick(String(min))} as \`min_shards\`, where \`max_shards\` is ${max}`,
      ['min_shards'],
      `write ${max} or less`,
    );
  const [least, most] = [String(json['min_backoff'] ?? BACKOFF.min), String(json['max_backoff'] ?? BACKOFF.max)];
  if (seconds(least) > seconds(most))
    yield fault(
      `${tick(least)} as \`min_backoff\`, where \`max_backoff\` is ${most}`,
      ['min_backoff'],
      `write ${most} or less`,
    );
}

/** Attributes of a list that are empty, or there twice. */
function* attributeFaults(json: Json, list: string): Generator<ValueFault> {
  const seen = new Set<string>();
  for (const [at, one] of (Array.isArray(json[list]) ? json[list] : []).entries()) {
    const name = String(one ?? '').trim();
    if (name === '' || seen.has(name))
      yield fault(
        `${name === '' ? 'empty' : 'second'} entry ${tick(name)} in ${tick(list)}`,
        [list, at],
        'take it out',
      );
    seen.add(name);
  }
}

function* otlpFaults(json: Json): Generator<ValueFault> {
  const [promoted, ignored] = ['promote_resource_attributes', 'ignore_resource_attributes'] as const;
  const all = json['promote_all_resource_attributes'] === true;
  if (all && isSet(json[promoted]))
    yield fault('`promote_resource_attributes` where all are promoted', [promoted], 'keep one of them');
  else if (!all && isSet(json[ignored]))
    yield fault(
      '`ignore_resource_attributes` where not all are promoted',
      [ignored],
      'write `promote_all_resource_attributes: true`',
    );
  else yield* attributeFaults(json, all ? ignored : promoted);
}

/** prometheus, config/config.go, ScrapeProtocolsHeaders. */
const PROTOCOLS = [
  ...['PrometheusProto', 'PrometheusText0.0.4', 'PrometheusText1.0.0'],
  ...['OpenMetricsText0.0.1', 'OpenMetricsText1.0.0'],
];
const VALIDATIONS = ['legacy', 'utf8'];
const ESCAPINGS = ['allow-utf-8', 'underscores', 'dots', 'values'];

function* protocolFaults(json: Json): Generator<ValueFault> {
  const list = json['scrape_protocols'];
  if (!Array.isArray(list)) return;
  if (list.length === 0) yield fault('empty `scrape_protocols`', ['scrape_protocols'], 'take the key out, or name one');
  if (new Set(list.map(one => String(one).toLowerCase())).size < list.length)
    yield fault('protocol that is there twice', ['scrape_protocols'], 'keep each once');
}

function* escapingFaults(json: Json): Generator<ValueFault> {
  const [scheme, legacy] = ['metric_name_escaping_scheme', 'metric_name_validation_scheme'] as const;
  if (json[scheme] === 'allow-utf-8' && json[legacy] === 'legacy')
    yield fault(
      '`allow-utf-8` where names are checked as `legacy`',
      [scheme],
      'write `underscores`, `dots` or `values`',
    );
}

/** A pattern of files has an asterisk in its last part alone (prometheus, config/config.go, patRulePath). */
const FILES: readonly [RegExp, string] = [
  /^[^*]*(?:\*[^/]*)?$/,
  'write an asterisk in the last part of the path alone',
];

/** Settings for names that matter only where something is scraped. */
function* globalFaults(json: Json): Generator<ValueFault> {
  const outer = fields(json['global']);
  for (const name of ['remote_write', 'remote_read']) yield* twice(json, name);
  if (items(json['scrape_configs']).length === 0) return;
  const scheme = outer['metric_name_escaping_scheme'];
  if (isSet(scheme) && !ESCAPINGS.includes(String(scheme)))
    yield fault(
      `${tick(String(scheme))} as \`metric_name_escaping_scheme\``,
      ['global', 'metric_name_escaping_scheme'],
      `write one of: ${ESCAPINGS.join(', ')}`,
    );
}

/** What Prometheus asks of its settings (prometheus, config/config.go, the functions `UnmarshalYAML` and `Validate`). */
export const settingFaults: Readonly<Record<string, Rules>> = {
  'config.Config': { form: { rule_files: FILES, scrape_config_files: FILES }, also: globalFaults },
  'config.GlobalConfig': {
    oneOf: { scrape_protocols: PROTOCOLS, metric_name_validation_scheme: VALIDATIONS },
    also: protocolFaults,
  },
  'config.ScrapeConfig': {
    oneOf: {
      scrape_protocols: PROTOCOLS,
      fallback_scrape_protocol: PROTOCOLS,
      metric_name_validation_scheme: VALIDATIONS,
      metric_name_escaping_scheme: ESCAPINGS,
    },
    *also(json) {
      yield* protocolFaults(json);
      yield* escapingFaults(json);
    },
  },
  'config.RemoteWriteConfig': {
    needs: ['url'],
    oneOf: { protobuf_message: ['prometheus.WriteRequest', 'io.prometheus.write.v2.Request'] },
    also: headerFaults,
  },
  'config.RemoteReadConfig': { needs: ['url'], also: headerFaults },
  'config.QueueConfig': { also: queueFaults },
  'config.TracingConfig': {
    needs: ['endpoint'],
    oneOf: { client_type: ['http', 'grpc'], compression: ['gzip'] },
    also: headerFaults,
  },
  'config.OTLPConfig': {
    oneOf: {
      translation_strategy: [
        ...['UnderscoreEscapingWithSuffixes', 'UnderscoreEscapingWithoutSuffixes'],
        ...['NoUTF8EscapingWithSuffixes', 'NoTranslation'],
      ],
    },
    also: otlpFaults,
  },
  'config.ChunkEncodingConfig': { oneOf: { floats: ['xor', 'xor2'] } },
  'config.TSDBRetentionConfig': {
    *also({ percentage }) {
      if (typeof percentage === 'number' && (percentage < 0 || percentage > 100))
        yield fault(`${tick(String(percentage))} as \`percentage\``, ['percentage'], 'write a number from 0 to 100');
    },
  },
  'config.AlertmanagerConfig': { oneOf: { api_version: ['v2'] } },
};
