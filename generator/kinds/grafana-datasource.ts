import type { Manifest } from '../model/artifact.ts';
import type { Config } from '../model/config.ts';
import type { Datasource } from '../model/platform.ts';
import { shownIn } from './grafana.ts';
import { make } from './kind.ts';

/** How Grafana proves itself to a Prometheus, and whom it trusts. */
export interface DatasourceAccess {
  readonly tokenSecret: { readonly name: string; readonly key: string };
  readonly caConfigMap: { readonly name: string; readonly key: string };
}

/**
 * A Prometheus datasource with a bearer token and a certificate authority. The operator replaces `${key}` inside the
 * node that `targetPath` names, and does nothing, silently, where node and key do not meet (grafana-operator#1652): so
 * each placeholder and its `valuesFrom` are made here together.
 */
export function grafanaDatasource(
  { grafana: config }: Config,
  source: Datasource,
  { tokenSecret, caConfigMap }: DatasourceAccess,
): Manifest {
  return make(
    'GrafanaDatasource',
    { name: source.uid, namespace: config.namespace },
    {
      spec: {
        uid: source.uid,
        ...shownIn(config),
        datasource: {
          name: source.title,
          type: 'prometheus',
          access: 'proxy',
          url: source.url,
          isDefault: source.isDefault,
          editable: false,
          jsonData: {
            httpMethod: 'POST',
            timeInterval: '30s',
            httpHeaderName1: 'Authorization',
            tlsAuthWithCACert: true,
          },
          secureJsonData: { httpHeaderValue1: `Bearer $\{${tokenSecret.key}}`, tlsCACert: `$\{${caConfigMap.key}}` },
        },
        valuesFrom: [
          {
            targetPath: 'secureJsonData.httpHeaderValue1',
            valueFrom: { secretKeyRef: { name: tokenSecret.name, key: tokenSecret.key } },
          },
          {
            targetPath: 'secureJsonData.tlsCACert',
            valueFrom: { configMapKeyRef: { name: caConfigMap.name, key: caConfigMap.key } },
          },
        ],
      },
    },
  );
}
