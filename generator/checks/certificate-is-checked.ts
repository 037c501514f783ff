import { tick } from '../lib/words.ts';
import { subjectOf } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { dig, fields } from '../views/reading.ts';

const why = 'whatever answers at that address gets the credentials and may answer anything';

/** Skipping the check of a certificate is for a first try (Grafana, docs: TLS; Prometheus, tls_config). */
export const check = defineCheck({
  law: 'The certificate of what is asked is checked',
  looksAt: ['datasources', 'scrapes'],
  anywhere: 'opinion',
  *each({ object }) {
    if (object.kind === 'GrafanaDatasource' && dig(object, 'spec', 'datasource', 'jsonData', 'tlsSkipVerify') === true)
      yield {
        path: ['spec', 'datasource', 'jsonData', 'tlsSkipVerify'],
        what: `GrafanaDatasource ${tick(object.metadata.name)} checks no certificate`,
        why,
        fix: 'write `tlsAuthWithCACert: true`, and the authority as `secureJsonData.tlsCACert`',
      };
  },
  *views({ scrapes, about }) {
    for (const { json, path } of scrapes)
      for (const [key, flag] of [
        ['tlsConfig', 'insecureSkipVerify'],
        ['tls_config', 'insecure_skip_verify'],
      ] as const)
        if (fields(json[key])[flag] === true && sendsCredentials(json))
          yield {
            path: [...path, key, flag],
            what: `${subjectOf(about)} sends credentials and checks no certificate`,
            why,
            fix: `name the authority under ${tick(key)}`,
          };
  },
});

const CREDENTIALS = /^(?:authorization|basicAuth|basic_auth|bearerToken(?:File|Secret)|bearer_token(?:_file)?|oauth2)$/;

/** Scrapes inside a cluster often meet certificates that nobody signed: it matters where something is sent along. */
const sendsCredentials = (json: object): boolean => Object.keys(json).some(key => CREDENTIALS.test(key));
