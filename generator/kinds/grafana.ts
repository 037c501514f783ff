import type { IGrafana } from '@kubernetes-models/grafana-operator/grafana.integreatly.org/v1beta1/Grafana';
import type { Manifest } from '../model/artifact.ts';
import type { Config } from '../model/config.ts';
import type { SecretNeed } from '../model/secret.ts';
import { make } from './kind.ts';

type Spec = NonNullable<IGrafana['spec']>;

/**
 * Names the operator gives to what it makes for a Grafana (grafana-operator, controllers/model): an object of ours must
 * not take one.
 */
export const GRAFANA_CHILDREN = [
  'ini',
  'plugins',
  'admin-credentials',
  'pvc',
  'sa',
  'service',
  'alerting',
  'ingress',
  'route',
  'httproute',
  'deployment',
];

/** A name derived from a title: `GitOps` → `gitops`. */
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 40);

type Pod = NonNullable<
  NonNullable<NonNullable<NonNullable<NonNullable<Spec['deployment']>['spec']>['template']>['spec']>
>;

/** How people come to Grafana: what the platform adds for that. */
export type GrafanaFront = Pick<Spec, 'serviceAccount' | 'service' | 'config'> &
  Pick<Pod, 'volumes'> & {
    readonly containers?: NonNullable<Pod['containers']>;
    /** The fields by which it is reached from outside, where the config wants that. */
    readonly exposed: Partial<Spec>;
  };

/**
 * The Grafana instance. The administrator comes from a Secret through the environment, and the operator's own random
 * one is switched off, or there would be two. A volume that only one node can mount needs `Recreate`: a rolling update
 * waits for ever for the pod that still holds it (grafana/grafana-operator#453).
 */
export function grafana({ grafana: config }: Config, front: GrafanaFront): Manifest {
  const { name, namespace, selector, adminSecret, version, storage, resources } = config;
  const data = storage ? [{ name: 'grafana-data', persistentVolumeClaim: { claimName: `${name}-pvc` } }] : [];
  const admin = (key: string) => ({ valueFrom: { secretKeyRef: { name: adminSecret, key } } });
  const { exposed, serviceAccount, service, containers = [], volumes = [] } = front;
  return make(
    'Grafana',
    { name, namespace, labels: selector },
    {
      spec: {
        ...(version ? { version } : {}),
        disableDefaultAdminSecret: true,
        // Every value is a string to the operator: an unquoted `false` is refused.
        config: {
          analytics: { check_for_updates: 'false', reporting_enabled: 'false' },
          log: { mode: 'console' },
          security: { cookie_secure: 'true', disable_gravatar: 'true' },
          users: { viewers_can_edit: 'false' },
          ...front.config,
        },
        ...(serviceAccount ? { serviceAccount } : {}),
        ...(service ? { service } : {}),
        ...(config.expose ? exposed : {}),
        ...(storage
          ? {
              persistentVolumeClaim: {
                spec: {
                  accessModes: ['ReadWriteOnce'],
                  resources: { requests: { storage: storage.size } },
                  ...(storage.storageClass ? { storageClassName: storage.storageClass } : {}),
                },
              },
            }
          : {}),
        deployment: {
          spec: {
            ...(storage ? { strategy: { type: 'Recreate' } } : {}),
            template: {
              spec: {
                containers: [
                  {
                    name: 'grafana',
                    env: [
                      { name: 'GF_SECURITY_ADMIN_USER', ...admin('username') },
                      { name: 'GF_SECURITY_ADMIN_PASSWORD', ...admin('password') },
                    ],
                    ...(resources ? { resources } : {}),
                  },
                  ...containers,
                ],
                ...(data.length + volumes.length > 0 ? { volumes: [...data, ...volumes] } : {}),
              },
            },
          },
        },
      },
    },
  );
}

/** The Secret of the first administrator of a Grafana that is made here. */
export const adminSecret = ({ namespace, adminSecret: name }: Config['grafana']): SecretNeed => ({
  namespace,
  name,
  reader: 'Grafana, for its first administrator',
  keys: [
    { key: 'username', meaning: 'name of the administrator' },
    { key: 'password', meaning: 'password of the administrator' },
  ],
});

/** Which Grafana shows an object: one in its own namespace, or wherever another person runs one. */
export const shownIn = ({ selector, deploy }: Config['grafana']) => ({
  instanceSelector: { matchLabels: selector },
  ...(deploy === 'dashboards' ? { allowCrossNamespaceImport: true } : {}),
});

/** The folder the dashboards appear in. Its uid is explicit: the default differs from cluster to cluster. */
export function grafanaFolder({ grafana: config }: Config): Manifest {
  const { folder, namespace } = config;
  const name = slug(folder);
  return make('GrafanaFolder', { name, namespace }, { spec: { uid: name, title: folder, ...shownIn(config) } });
}
