import { adminSecret, grafana } from '../../kinds/grafana.ts';
import { grafanaDatasource } from '../../kinds/grafana-datasource.ts';
import { make } from '../../kinds/kind.ts';
import { KEY } from '../../lib/names.ts';
import { type Manifest, unsupported } from '../../model/artifact.ts';
import type { Datasource } from '../../model/datasource.ts';
import type { Refusal } from '../../model/platform.ts';
import type { SecretNeed } from '../../model/secret.ts';
import { HOLDER, INTERVAL } from './collected.ts';
import type { UwmConfig } from './keys.ts';
import { OPENSHIFT } from './names.ts';
import { oauthProxy } from './oauth-proxy.ts';

/** Not `<grafana>-sa`: that is the name of the service account the operator makes. */
const SERVICE_ACCOUNT = 'grafana-prometheus';
const TOKEN = { name: 'grafana-prometheus-token', key: 'token' };
const SERVICE_CA = { in: 'ConfigMap', name: 'grafana-service-ca', key: 'service-ca.crt' } as const;

/** By the token of a service account that may ask, over TLS of the cluster's own authority. */
const ASKED = {
  type: 'prometheus',
  interval: `${INTERVAL}s`,
  access: { kind: 'token', token: TOKEN },
  authority: SERVICE_CA,
} as const;

/**
 * The two Prometheus endpoints of OpenShift: the platform's own, which holds only the platform's series, and the querier
 * over everything (cluster-monitoring-operator, assets/thanos-querier/service.yaml).
 */
export const DATASOURCES: readonly Datasource[] = [
  {
    ...ASKED,
    uid: 'prometheus',
    title: 'Prometheus (platform)',
    url: 'https://prometheus-k8s.openshift-monitoring.svc:9091',
    holds: [HOLDER.platform],
    isDefault: false,
  },
  {
    ...ASKED,
    uid: 'thanos',
    title: 'Thanos (platform and user workloads)',
    url: 'https://thanos-querier.openshift-monitoring.svc:9091',
    holds: [HOLDER.platform, HOLDER.users],
    isDefault: true,
  },
];

/** A Route that ends TLS at the router. */
const EDGE = {
  exposed: { route: { spec: { tls: { termination: 'edge', insecureEdgeTerminationPolicy: 'Redirect' } } } },
} as const;

/**
 * Grafana and its right to ask. The token Secret holds no data here: Kubernetes fills it in for the service account,
 * once that exists (so it comes a wave later). The certificate authority is injected into an empty ConfigMap by
 * OpenShift's service-ca operator, and saves `tlsSkipVerify`.
 */
export function grafanaObjects(config: UwmConfig): readonly Manifest[] {
  const { namespace, deploy } = config.grafana;
  return [
    make('ServiceAccount', { name: SERVICE_ACCOUNT, namespace }, { automountServiceAccountToken: false }),
    make(
      'ClusterRoleBinding',
      { name: `${config.name}-grafana-view` },
      {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-monitoring-view' },
        subjects: [{ kind: 'ServiceAccount', name: SERVICE_ACCOUNT, namespace }],
      },
    ),
    make(
      'Secret',
      { name: TOKEN.name, namespace, annotations: { [KEY.serviceAccountName]: SERVICE_ACCOUNT } },
      { type: 'kubernetes.io/service-account-token' },
    ),
    make('ConfigMap', { name: SERVICE_CA.name, namespace, annotations: { [OPENSHIFT.injectCaBundle]: 'true' } }, {}),
    ...(deploy === 'all' ? [grafana(config, config.grafana.oauthProxy ? oauthProxy(config.grafana) : EDGE)] : []),
    ...DATASOURCES.map(datasource => grafanaDatasource(config, datasource)),
  ];
}

/** The Secrets of its administrator, and by which the OAuth proxy signs sessions. */
export function grafanaSecrets({ grafana: config }: UwmConfig): readonly SecretNeed[] {
  const { deploy, namespace, oauthProxy: proxy } = config;
  if (deploy !== 'all') return [];
  const admin = adminSecret(config);
  if (!proxy) return [admin];
  return [
    admin,
    {
      namespace,
      name: proxy.sessionSecret,
      reader: 'the OAuth proxy of Grafana, which signs sessions with it',
      keys: [{ key: 'session_secret', meaning: 'a random text of 32 characters: `openssl rand -hex 16`' }],
    },
  ];
}

/** Why no person could come to a Grafana behind the proxy that the config asks for. */
export function grafanaRefusals({ grafana: { oauthProxy: proxy, expose, deploy } }: UwmConfig): readonly Refusal[] {
  if (!proxy || (deploy === 'all' && expose)) return [];
  const refusal =
    deploy === 'all'
      ? unsupported(
          'the proxy leads people back to the address of Grafana, and it has none',
          'take `grafana.expose: false` out, or `grafana.oauthProxy`',
        )
      : unsupported(
          `with \`grafana.deploy: ${deploy}\` no Grafana comes from here that it could protect`,
          'take `grafana.oauthProxy` out, or `grafana.deploy`',
        );
  return [{ ...refusal, part: 'grafana', at: ['grafana', 'oauthProxy'] }];
}
