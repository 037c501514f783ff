import { describe, expect, test } from 'vitest';
import type { Config } from '../model/config.ts';
import type { Access, Datasource } from '../model/datasource.ts';
import { dig } from '../views/reading.ts';
import { datasourceFields, grafanaDatasource } from './grafana-datasource.ts';

const config = { grafana: { namespace: 'dashboards', selector: { a: 'b' }, deploy: 'all' } } as unknown as Config;
const common = { title: 'T', url: 'https://x', isDefault: false, access: { kind: 'none' } } as const;
const prometheus: Datasource = { ...common, uid: 'p', type: 'prometheus', holds: ['all'], interval: '15s' };

const ref = (key: string) => ({ name: 'secret', key });

describe('access', () => {
  test.each<[Access, object, object]>([
    [{ kind: 'none' }, { httpMethod: 'POST', timeInterval: '15s' }, {}],
    [
      { kind: 'token', token: ref('token') },
      { httpMethod: 'POST', timeInterval: '15s', httpHeaderName1: 'Authorization' },
      { 'secureJsonData.httpHeaderValue1': 'token' },
    ],
    [
      { kind: 'basic', user: ref('user'), password: ref('password') },
      { httpMethod: 'POST', timeInterval: '15s' },
      { basicAuthUser: 'user', 'secureJsonData.basicAuthPassword': 'password' },
    ],
    [
      { kind: 'mtls', certificate: ref('tls.crt'), key: ref('tls.key') },
      { httpMethod: 'POST', timeInterval: '15s', tlsAuth: true },
      { 'secureJsonData.tlsClientCert': 'tls.crt', 'secureJsonData.tlsClientKey': 'tls.key' },
    ],
  ])('$kind', (access, json, secrets) => {
    const { plain, secret } = datasourceFields({ ...prometheus, access });
    expect(plain.jsonData).toEqual(json);
    expect(Object.fromEntries(secret.map(({ path, from }) => [path, from.key]))).toEqual(secrets);
  });

  test('each secret field of an object holds the placeholder that its entry fills', () => {
    const access: Access = { kind: 'basic', user: ref('user'), password: ref('password') };
    const authority = { in: 'ConfigMap', name: 'ca', key: 'ca.crt' } as const;
    const { spec } = grafanaDatasource(config, { ...prometheus, access, authority });
    for (const { targetPath, valueFrom } of dig(spec, 'valuesFrom') as { targetPath: string; valueFrom: object }[]) {
      const { key } = Object.values(valueFrom)[0] as { key: string };
      expect(dig(spec, 'datasource', ...targetPath.split('.')), targetPath).toBe(`$\{${key}}`);
    }
    expect(dig(spec, 'datasource', 'jsonData', 'tlsAuthWithCACert')).toBe(true);
  });
});

test('the tenant of logs is a header, beside what is secret', () => {
  const access: Access = { kind: 'mtls', certificate: ref('tls.crt'), key: ref('tls.key') };
  const { spec } = grafanaDatasource(config, { ...common, uid: 'l', type: 'loki', tenant: 'team', access });
  expect(dig(spec, 'datasource', 'jsonData', 'httpHeaderName1')).toBe('X-Scope-OrgID');
  expect(dig(spec, 'datasource', 'secureJsonData')).toEqual({
    httpHeaderValue1: 'team',
    tlsClientCert: '${tls.crt}',
    tlsClientKey: '${tls.key}',
  });
});

test('datasources lead to one another', () => {
  const json = (of: Datasource) => datasourceFields(of).plain.jsonData;
  expect(json({ ...prometheus, flavour: 'Thanos', traces: 't' })).toMatchObject({
    prometheusType: 'Thanos',
    exemplarTraceIdDestinations: [{ name: 'trace_id', datasourceUid: 't' }],
  });
  expect(json({ ...common, uid: 'l', type: 'loki', traces: 't' })).toMatchObject({
    derivedFields: [{ datasourceUid: 't', url: '${__value.raw}' }],
  });
  expect(json({ ...common, uid: 't', type: 'tempo', logs: 'l', metrics: 'p' })).toMatchObject({
    tracesToLogsV2: { datasourceUid: 'l' },
    serviceMap: { datasourceUid: 'p' },
  });
  expect(json({ ...common, uid: 'a', type: 'alertmanager' })).toEqual({
    implementation: 'prometheus',
    handleGrafanaManagedAlerts: false,
  });
});
