import { filled, kept, record, refused, secret } from './codec.ts';
import type { ReceiverEntry } from './entry.ts';

type HttpConfig = NonNullable<NonNullable<ReceiverEntry['webhookConfigs']>[number]['httpConfig']>;
type TlsConfig = NonNullable<HttpConfig['tlsConfig']>;
type BasicAuth = NonNullable<HttpConfig['basicAuth']>;
type Authorization = NonNullable<HttpConfig['authorization']>;

export const tls = record<TlsConfig>(
  {
    serverName: ['server_name', filled],
    insecureSkipVerify: ['insecure_skip_verify', kept],
    minVersion: ['min_version', filled],
    maxVersion: ['max_version', filled],
    ca: ['ca_file', refused],
    cert: ['cert_file', refused],
    keySecret: ['key_file', refused],
  },
  { insecure_skip_verify: false },
);

export const http = record<HttpConfig>({
  authorization: [
    'authorization',
    record<Authorization>({ type: ['type', filled], credentials: ['credentials', secret] }, { type: 'Bearer' }),
  ],
  basicAuth: ['basic_auth', record<BasicAuth>({ username: ['username', secret], password: ['password', secret] })],
  bearerTokenSecret: ['bearer_token', secret],
  tlsConfig: ['tls_config', tls],
  followRedirects: ['follow_redirects', kept],
  enableHttp2: ['enable_http2', kept],
  proxyUrl: ['proxy_url', filled],
  // The older spelling, which takes precedence (amcfg.go, convertHTTPConfig): it is written later.
  proxyURL: ['proxy_url', filled],
  noProxy: ['no_proxy', filled],
  proxyFromEnvironment: ['proxy_from_environment', filled],
  proxyConnectHeader: ['proxy_connect_header', refused],
  oauth2: ['oauth2', refused],
});
