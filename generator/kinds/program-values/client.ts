import { tick } from '../../lib/words.ts';
import type { Json } from '../../views/reading.ts';
import type { Keys } from '../program-settings.ts';
import type { ValueFault } from './forms.ts';
import { fault, isFilled, isSet, type Rules } from './rule.ts';

/** Whether a struct holds an HTTP client, by its own keys or by those of one that it takes in. */
export const isClient = (keys: Keys): boolean => ['basic_auth', 'oauth2', 'tls_config'].every(key => key in keys);

/** Prometheus and Alertmanager prove themselves in one way (also prometheus, config/config.go, validateAuthConfigs). */
const PROOFS = [
  ...['basic_auth', 'authorization', 'oauth2', 'bearer_token', 'bearer_token_file'],
  ...['sigv4', 'azuread', 'google_iam'],
];

function* proxyFaults(json: Json): Generator<ValueFault> {
  const [byName, fromEnvironment] = [isSet(json['proxy_url']), json['proxy_from_environment'] === true];
  if (isFilled(json['proxy_connect_header']) && !byName && !fromEnvironment)
    yield fault('`proxy_connect_header` without a proxy', ['proxy_connect_header'], 'write `proxy_url`');
  if (byName && fromEnvironment)
    yield fault('proxy both by name and from the environment', ['proxy_url'], 'keep one of them');
  if (isSet(json['no_proxy']) && (fromEnvironment || !byName))
    yield fault('`no_proxy` without `proxy_url`', ['no_proxy'], 'write `proxy_url`, or take `no_proxy` out');
}

const has = (json: Json, ...names: readonly string[]): boolean => names.some(name => isSet(json[name]));

const VERSIONS = ['TLS10', 'TLS11', 'TLS12', 'TLS13'];

/** What HTTP clients and their parts ask for (prometheus/common, config/http_config.go, the functions `Validate`). */
export const clientFaults: Readonly<Record<string, Rules>> = {
  http_config: { once: [PROOFS], also: proxyFaults },
  'config.BasicAuth': {
    once: [
      ['username', 'username_file', 'username_ref'],
      ['password', 'password_file', 'password_ref'],
    ],
  },
  'config.Authorization': {
    once: [['credentials', 'credentials_file', 'credentials_ref']],
    form: { type: [/^(?!\s*basic\s*$)/i, 'write `basic_auth`'] },
  },
  'config.OAuth2': {
    needs: ['client_id', 'token_url'],
    *also(json) {
      if (
        !String(json['grant_type'] ?? '').endsWith('jwt-bearer') &&
        has(json, 'client_secret') &&
        has(json, 'client_secret_file')
      )
        yield fault('`client_secret` and `client_secret_file` at once', ['client_secret_file'], 'keep one of them');
      yield* proxyFaults(json);
    },
  },
  'config.TLSConfig': {
    once: [
      ['ca', 'ca_file', 'ca_ref'],
      ['cert', 'cert_file', 'cert_ref'],
      ['key', 'key_file', 'key_ref'],
    ],
    oneOf: { min_version: VERSIONS, max_version: VERSIONS },
    *also(json) {
      const [cert, key] = [has(json, 'cert', 'cert_file', 'cert_ref'), has(json, 'key', 'key_file', 'key_ref')];
      if (cert !== key)
        yield fault(
          `${tick(cert ? 'cert' : 'key')} without ${tick(cert ? 'key' : 'cert')}`,
          [Object.keys(json).find(name => name.startsWith(cert ? 'cert' : 'key')) ?? ''],
          'name both, or none',
        );
    },
  },
};
