import { make } from '../../../kinds/kind.ts';
import { KEY } from '../../../lib/names.ts';
import type { Manifest } from '../../../model/artifact.ts';
import type { Datasource } from '../../../model/datasource.ts';
import type { SecretNeed } from '../../../model/secret.ts';
import type { OwnSetting } from '../options.ts';
import { bucketKeys } from './bucket-keys.ts';
import { evaluated, logAlerts } from './log-alerts.ts';
import { TEMPO_UID } from './tempo.ts';

const NAME = 'logging';
export const LOKI_UID = 'loki';

/** Labels of the pods that the operator makes (grafana/loki, operator/docs/user-guides/network_policies.md). */
export const lokiPods = (component?: 'distributor' | 'query-frontend' | 'ruler') => ({
  [KEY.name]: 'lokistack',
  [KEY.instance]: NAME,
  ...(component ? { [KEY.component]: component } : {}),
});

/** Where a part of it answers inside the cluster: the operator names each Service after the stack and the part. */
export const lokiAt = (component: 'distributor' | 'query-frontend', namespace: string): string =>
  `http://${NAME}-${component}-http.${namespace}.svc:3100`;

/**
 * Logs. Without `tenants` there is no gateway, which would ask every client for a certificate or a login: as before
 * Prometheus and Thanos, NetworkPolicies decide who reaches it.
 */
export const loki = (setting: OwnSetting): readonly Manifest[] => {
  const { namespace, own } = setting.options;
  return own.loki
    ? [
        make(
          'LokiStack',
          { name: NAME, namespace },
          {
            spec: {
              size: own.loki.size,
              storage: {
                schemas: [{ version: 'v13', effectiveDate: own.loki.schemaDate }],
                secret: { name: own.loki.secret, type: own.loki.storeType },
              },
              storageClassName: own.storageClass,
              limits: { global: { retention: { days: own.loki.retentionDays } } },
              ...evaluated(setting),
            },
          },
        ),
        metricsService(namespace),
        ...logAlerts(setting, NAME),
      ]
    : [];
};

/** The Service by which all parts are scraped: the operator makes monitors on OpenShift alone (grafana/loki, operator/config/overlays). */
const metricsService = (namespace: string): Manifest =>
  make(
    'Service',
    { name: 'loki', namespace, labels: { [KEY.name]: 'loki' } },
    {
      spec: {
        clusterIP: 'None',
        // Without the label of the instance, which a delivery may overwrite.
        selector: { [KEY.name]: lokiPods()[KEY.name] },
        ports: [{ name: 'http-metrics', port: 3100, targetPort: 3100, protocol: 'TCP' }],
      },
    },
  );

export const lokiSecret = ({ options: { namespace, own } }: OwnSetting): readonly SecretNeed[] =>
  own.loki
    ? [
        {
          namespace,
          name: own.loki.secret,
          reader: 'Loki, to reach the bucket',
          keys: bucketKeys('loki', own.loki.storeType),
        },
      ]
    : [];

/** What Grafana asks for logs. */
export const lokiDatasource = ({ options: { namespace, own } }: OwnSetting): readonly Datasource[] =>
  own.loki
    ? [
        {
          uid: LOKI_UID,
          title: 'Loki',
          type: 'loki',
          url: lokiAt('query-frontend', namespace),
          tenant: own.loki.tenant,
          isDefault: false,
          access: { kind: 'none' },
          ...(own.tempo ? { traces: TEMPO_UID } : {}),
        },
      ]
    : [];
