import type { Manifest } from '../model/artifact.ts';
import type { Config } from '../model/config.ts';
import type { Access, Authority, Datasource, SecretKeyRef } from '../model/datasource.ts';
import { shownIn } from './grafana.ts';
import { make } from './kind.ts';

/** A field of a datasource whose value is a secret, and what stands around the value. */
export interface SecretField {
  readonly path: string;
  readonly before?: string;
  readonly from: SecretKeyRef & { readonly in: Authority['in'] };
}

/** A datasource as Grafana's own provisioning has it: its plain fields, and those that secrets go into. */
export interface DatasourceFields {
  readonly plain: Readonly<Record<string, unknown>> & {
    readonly jsonData: Readonly<Record<string, unknown>>;
    readonly secureJsonData?: Readonly<Record<string, string>>;
  };
  readonly secret: readonly SecretField[];
}

type Extra = { readonly [K in 'top' | 'json']?: Readonly<Record<string, unknown>> } & {
  readonly secret: readonly SecretField[];
};

const secret = (path: string, from: SecretKeyRef, before?: string): SecretField => ({
  path,
  ...(before === undefined ? {} : { before }),
  from: { ...from, in: 'Secret' },
});

/** What each way of proving itself adds (Grafana, docs/sources/administration/provisioning, datasources). */
const ACCESS: { readonly [K in Access['kind']]: (access: Extract<Access, { kind: K }>) => Extra } = {
  none: () => ({ secret: [] }),
  token: ({ token }) => ({
    json: { httpHeaderName1: 'Authorization' },
    secret: [secret('secureJsonData.httpHeaderValue1', token, 'Bearer ')],
  }),
  basic: ({ user, password }) => ({
    top: { basicAuth: true },
    secret: [secret('basicAuthUser', user), secret('secureJsonData.basicAuthPassword', password)],
  }),
  mtls: ({ certificate, key }) => ({
    json: { tlsAuth: true },
    secret: [secret('secureJsonData.tlsClientCert', certificate), secret('secureJsonData.tlsClientKey', key)],
  }),
};

/** A label or field that holds the id of a trace, as the OpenTelemetry log data model and our sources name it. */
const TRACE = 'trace_id';

/** The header by which Loki keeps those apart whose logs it has. */
const TENANT = 'X-Scope-OrgID';

/** What each type of datasource has beside its address (Grafana, docs/sources/datasources). */
const TYPES: { readonly [T in Datasource['type']]: (of: Extract<Datasource, { type: T }>) => object } = {
  prometheus: ({ flavour, interval, traces }) => ({
    ...(flavour ? { prometheusType: flavour } : {}),
    httpMethod: 'POST',
    timeInterval: interval,
    ...(traces ? { exemplarTraceIdDestinations: [{ name: TRACE, datasourceUid: traces }] } : {}),
  }),
  loki: ({ traces, tenant }) => ({
    ...(traces
      ? {
          derivedFields: [
            // `$` begins a variable in provisioning files only; printers of those double it.
            { name: TRACE, matcherType: 'label', matcherRegex: TRACE, datasourceUid: traces, url: '${__value.raw}' },
          ],
        }
      : {}),
    ...(tenant === undefined ? {} : { httpHeaderName1: TENANT }),
  }),
  tempo: ({ logs, metrics }) => ({
    ...(logs ? { tracesToLogsV2: { datasourceUid: logs, filterByTraceID: true } } : {}),
    ...(metrics ? { tracesToMetrics: { datasourceUid: metrics }, serviceMap: { datasourceUid: metrics } } : {}),
    nodeGraph: { enabled: true },
  }),
  'victoriametrics-logs-datasource': () => ({}),
  alertmanager: () => ({ implementation: 'prometheus', handleGrafanaManagedAlerts: false }),
};

/** A datasource in the words that every printer of it shares: the Grafana operator's object, or a provisioning file. */
export function datasourceFields(datasource: Datasource): DatasourceFields {
  const { title, type, url, isDefault, access, authority } = datasource;
  const own = (TYPES[type] as (of: Datasource) => object)(datasource);
  const proof = (ACCESS[access.kind] as (of: Access) => Extra)(access);
  return {
    plain: {
      name: title,
      type,
      access: 'proxy',
      url,
      isDefault,
      editable: false,
      ...proof.top,
      jsonData: { ...own, ...proof.json, ...(authority ? { tlsAuthWithCACert: true } : {}) },
      // The value of a header stands among the secrets of a datasource, whether it is one or not.
      ...('tenant' in datasource ? { secureJsonData: { httpHeaderValue1: datasource.tenant } } : {}),
    },
    secret: [...proof.secret, ...(authority ? [{ path: 'secureJsonData.tlsCACert', from: authority }] : [])],
  };
}

/** The same with what Grafana would expand written out: `$` begins a variable in provisioning files (Grafana docs: provisioning). */
export const literal = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replaceAll('$', '$$$$')
    : Array.isArray(value)
      ? value.map(literal)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, literal(one)]))
        : value;

/** Datasources as one of Grafana's own provisioning files has them. None of them proves itself by a secret. */
export const provisioned = (datasources: readonly Datasource[]) => ({
  apiVersion: 1,
  datasources: datasources.map(one => ({ uid: one.uid, ...(literal(datasourceFields(one).plain) as object) })),
});

/**
 * A datasource as an object. The operator replaces `${key}` inside the node that `targetPath` names, and does nothing,
 * silently, where node and key do not meet (grafana-operator#1652): so each placeholder and its `valuesFrom` are made here
 * together.
 */
export function grafanaDatasource({ grafana: config }: Config, source: Datasource): Manifest {
  const { plain, secret: fields } = datasourceFields(source);
  const filled = fields.map(({ path, before = '', from }) => [path, `${before}$\{${from.key}}`] as const);
  const secure = filled.flatMap(([path, text]) =>
    path.startsWith('secureJsonData.') ? [[path.slice('secureJsonData.'.length), text] as const] : [],
  );
  const top = filled.filter(([path]) => !path.includes('.'));
  const { jsonData, secureJsonData, ...others } = plain;
  return make(
    'GrafanaDatasource',
    { name: source.uid, namespace: config.namespace },
    {
      spec: {
        uid: source.uid,
        ...shownIn(config),
        datasource: {
          ...others,
          ...Object.fromEntries(top),
          jsonData,
          ...(secureJsonData || secure.length > 0
            ? { secureJsonData: { ...secureJsonData, ...Object.fromEntries(secure) } }
            : {}),
        },
        ...(fields.length > 0 ? { valuesFrom: fields.map(valueFrom) } : {}),
      },
    },
  );
}

const valueFrom = ({ path, from: { in: kind, name, key } }: SecretField) => ({
  targetPath: path,
  valueFrom: kind === 'Secret' ? { secretKeyRef: { name, key } } : { configMapKeyRef: { name, key } },
});
