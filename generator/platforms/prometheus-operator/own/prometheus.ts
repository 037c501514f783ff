import type { IPrometheus } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Prometheus';
import { make } from '../../../kinds/kind.ts';
import { KEY } from '../../../lib/names.ts';
import type { Manifest } from '../../../model/artifact.ts';
import { clusterLabels } from '../../../model/config.ts';
import { amount } from '../../../model/quantity.ts';
import type { OwnSetting } from '../options.ts';
import { apart, budget, volumeOf } from './pods.ts';
import { GLOBAL, SCOPE } from './rule-scope.ts';

/** Name of the Prometheus and of the Alertmanager. */
export const STACK = 'stack';
const ACCOUNT = 'prometheus-stack';

/** Every selector: one that is absent selects nothing, an empty one everything (prometheus-operator, PrometheusSpec). */
const EVERYTHING = Object.fromEntries(
  ['serviceMonitor', 'podMonitor', 'probe', 'scrapeConfig', 'rule'].flatMap(one => [
    [`${one}Selector`, {}],
    [`${one}NamespaceSelector`, {}],
  ]),
);

/** Labels of the pods that the operator makes (prometheus-operator, pkg/prometheus and pkg/alertmanager). */
export const podsOf = (program: 'prometheus' | 'alertmanager' | 'thanos-ruler'): Readonly<Record<string, string>> => ({
  [KEY.name]: program,
  ...(program === 'prometheus' ? { 'operator.prometheus.io/name': STACK } : { [program]: STACK }),
});

/** A volume for each pod. The CRD needs neither version nor kind of it, which its model asks for. */
export const claim = (storageClassName: string, storage: string) =>
  ({
    volumeClaimTemplate: { spec: volumeOf(storageClassName, storage) },
  }) as object as NonNullable<NonNullable<IPrometheus['spec']>['storage']>;

/** Rules that a Ruler does not take. */
const LOCAL_RULES = {
  matchExpressions: [{ key: SCOPE, operator: 'NotIn', values: [GLOBAL] }],
};

/** What neither may do, whatever image the operator takes. */
export const RESTRICTED = {
  runAsNonRoot: true,
  runAsUser: 1000,
  fsGroup: 2000,
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

/** Nine tenths of the volume: at its end Prometheus drops the oldest blocks before the volume is full. */
const below = (storage: string): string => `${Math.floor(((amount(storage) ?? 0) * 0.9) / 1024 ** 2)}MB`;

export function prometheus({ options: { namespace, interval, own }, config }: OwnSetting): Manifest {
  const { replicas, retention, storage, storageClass, thanos } = own;
  return make(
    'Prometheus',
    { name: STACK, namespace },
    {
      spec: {
        replicas,
        retention,
        retentionSize: below(storage),
        scrapeInterval: interval,
        evaluationInterval: interval,
        externalLabels: { ...clusterLabels(config) },
        serviceAccountName: ACCOUNT,
        ...EVERYTHING,
        ...(thanos?.ruler ? { ruleSelector: LOCAL_RULES } : {}),
        alerting: {
          alertmanagers: [{ name: 'alertmanager-operated', namespace, port: 'web', apiVersion: 'v2' }],
        },
        enableFeatures: ['exemplar-storage'],
        storage: claim(storageClass, storage),
        topologySpreadConstraints: apart(podsOf('prometheus')),
        securityContext: RESTRICTED,
        ...(thanos
          ? {
              thanos: {
                image: thanos.image,
                version: /:(v[\d.]+)/.exec(thanos.image)?.[1] ?? 'v0.42.4',
                objectStorageConfig: { name: thanos.secret, key: thanos.key },
              },
            }
          : {}),
      },
    },
  );
}

export function alertmanager({ options: { namespace, matcherStrategy, own } }: OwnSetting): Manifest {
  const { alertmanagers: replicas, alertmanagerStorage, storageClass } = own;
  return make(
    'Alertmanager',
    { name: STACK, namespace },
    {
      spec: {
        replicas,
        alertmanagerConfigSelector: {},
        alertmanagerConfigNamespaceSelector: {},
        alertmanagerConfigMatcherStrategy: { type: matcherStrategy },
        storage: claim(storageClass, alertmanagerStorage),
        topologySpreadConstraints: apart(podsOf('alertmanager')),
        securityContext: RESTRICTED,
      },
    },
  );
}

/** The operator makes no budget. One of a single pod would let no node be drained. */
export const budgets = ({ options: { namespace, own } }: OwnSetting): readonly Manifest[] =>
  (
    [
      ['prometheus', own.replicas],
      ['alertmanager', own.alertmanagers],
    ] as const
  ).flatMap(([program, replicas]) =>
    replicas > 1 ? [budget({ name: `${program}-${STACK}`, namespace }, podsOf(program))] : [],
  );

/**
 * What Prometheus reads to find and scrape targets in every namespace (prometheus-operator, example/rbac). Without it there
 * are no targets and only lines "forbidden" in its log.
 */
export function rights({ options: { namespace }, config: { name } }: OwnSetting): readonly Manifest[] {
  const role = `${name}-prometheus`;
  const read = ['get', 'list', 'watch'];
  return [
    make('ServiceAccount', { name: ACCOUNT, namespace }, { automountServiceAccountToken: true }),
    make(
      'ClusterRole',
      { name: role },
      {
        rules: [
          { apiGroups: [''], resources: ['nodes', 'nodes/metrics', 'services', 'endpoints', 'pods'], verbs: read },
          { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: read },
          { apiGroups: ['networking.k8s.io'], resources: ['ingresses'], verbs: read },
          { nonResourceURLs: ['/metrics', '/metrics/cadvisor'], verbs: ['get'] },
        ],
      },
    ),
    make(
      'ClusterRoleBinding',
      { name: role },
      {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
        subjects: [{ kind: 'ServiceAccount', name: ACCOUNT, namespace }],
      },
    ),
  ];
}
