import { make } from '../../../kinds/kind.ts';
import { KEY } from '../../../lib/names.ts';
import type { Manifest } from '../../../model/artifact.ts';
import type { SecretNeed } from '../../../model/secret.ts';
import type { OwnSetting } from '../options.ts';
import { apart, budget, volumeOf } from './pods.ts';
import { podsOf } from './prometheus.ts';

type Thanos = NonNullable<OwnSetting['options']['own']['thanos']>;

/** A part of Thanos: what is started, with which arguments. */
interface Part {
  readonly name: 'query' | 'store' | 'compact';
  readonly replicas: number;
  readonly args: readonly string[];
  /** Volume of each pod; none for what keeps nothing. */
  readonly storage?: string;
  readonly memory: string;
}

const OBJSTORE = '--objstore.config=$(OBJSTORE_CONFIG)';
const DATA = '/var/thanos';

/** Names of pods are found by the DNS of headless Services (Thanos, docs/service-discovery.md). */
const found = (service: string, namespace: string): string =>
  `--endpoint=dnssrv+_grpc._tcp.${service}.${namespace}.svc`;

/**
 * The parts with their arguments (Thanos 0.42, docs/components). Exactly one Compactor may work on a bucket. The operator
 * labels each Prometheus of a pair with `prometheus_replica`, by which Query makes one series of two.
 */
const parts = (namespace: string, thanos: Thanos): readonly Part[] => [
  {
    name: 'query',
    replicas: thanos.query,
    memory: '256Mi',
    args: [
      'query',
      '--http-address=:10902',
      '--grpc-address=:10901',
      found('prometheus-operated', namespace),
      found('thanos-store', namespace),
      ...(thanos.ruler ? [found('thanos-ruler-operated', namespace)] : []),
      '--query.replica-label=prometheus_replica',
      ...(thanos.ruler ? ['--query.replica-label=thanos_ruler_replica'] : []),
      '--query.auto-downsampling',
    ],
  },
  {
    name: 'store',
    replicas: thanos.store,
    storage: thanos.storeStorage,
    memory: '512Mi',
    args: ['store', '--http-address=:10902', '--grpc-address=:10901', `--data-dir=${DATA}`, OBJSTORE],
  },
  {
    name: 'compact',
    replicas: 1,
    storage: thanos.compactorStorage,
    memory: '512Mi',
    args: [
      'compact',
      '--wait',
      '--http-address=:10902',
      `--data-dir=${DATA}`,
      OBJSTORE,
      `--retention.resolution-raw=${thanos.rawRetention}`,
      `--retention.resolution-5m=${thanos.fiveMinuteRetention}`,
      `--retention.resolution-1h=${thanos.hourRetention}`,
      '--delete-delay=48h',
    ],
  },
];

export const labelsOf = (part: string) => ({ [KEY.name]: 'thanos', [KEY.component]: part });

function podTemplate({ name, args, storage, memory }: Part, { image, secret, key }: Thanos) {
  const probe = (path: string) => ({ httpGet: { path, port: 'http' }, timeoutSeconds: 5 });
  const labels = labelsOf(name);
  return {
    metadata: { labels },
    spec: {
      automountServiceAccountToken: false,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: 1001,
        fsGroup: 1001,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      topologySpreadConstraints: apart(labels),
      containers: [
        {
          name: 'thanos',
          image,
          args: [...args],
          // What reads the bucket gets its settings from the Secret that people make.
          ...(args.includes(OBJSTORE)
            ? { env: [{ name: 'OBJSTORE_CONFIG', valueFrom: { secretKeyRef: { name: secret, key } } }] }
            : {}),
          ports: [
            { name: 'http', containerPort: 10902, protocol: 'TCP' },
            ...(name === 'compact' ? [] : [{ name: 'grpc', containerPort: 10901, protocol: 'TCP' }]),
          ],
          livenessProbe: { ...probe('/-/healthy'), periodSeconds: 30, failureThreshold: 4 },
          readinessProbe: { ...probe('/-/ready'), periodSeconds: 10 },
          resources: { requests: { cpu: '100m', memory }, limits: { memory: '4Gi' } },
          securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          },
          ...(storage === undefined ? {} : { volumeMounts: [{ name: 'data', mountPath: DATA }] }),
        },
      ],
    },
  };
}

/** Query, Store Gateway and Compactor with their Services. */
export function thanosObjects({ options: { namespace, own } }: OwnSetting): readonly Manifest[] {
  const { thanos, storageClass } = own;
  if (!thanos) return [];
  return [
    sidecarService(namespace),
    ...parts(namespace, thanos).flatMap((part): Manifest[] => {
      const { name, replicas, storage } = part;
      const labels = labelsOf(name);
      const about = { name: `thanos-${name}`, namespace, labels };
      const spec = { replicas, selector: { matchLabels: labels }, template: podTemplate(part, thanos) };
      return [
        storage === undefined
          ? make('Deployment', about, { spec: spec as never })
          : make('StatefulSet', about, {
              spec: {
                serviceName: `thanos-${name}`,
                podManagementPolicy: 'Parallel',
                ...spec,
                volumeClaimTemplates: [
                  {
                    metadata: { name: 'data' },
                    spec: volumeOf(storageClass, storage),
                  },
                ],
              } as never,
            }),
        make('Service', about, {
          spec: {
            ...(storage === undefined ? {} : { clusterIP: 'None' }),
            selector: labels,
            ports: [
              { name: 'http', port: 10902, targetPort: 'http', protocol: 'TCP' },
              ...(name === 'compact'
                ? []
                : [{ name: 'grpc', port: 10901, targetPort: 'grpc', protocol: 'TCP' as const }]),
            ],
          },
        }),
        ...(replicas > 1 ? [budget(about, labels)] : []),
      ];
    }),
  ];
}

/** The Service by which sidecars are scraped: that of the operator names their port for gRPC alone. */
function sidecarService(namespace: string): Manifest {
  const labels = labelsOf('sidecar');
  return make(
    'Service',
    { name: 'thanos-sidecar', namespace, labels },
    {
      spec: {
        clusterIP: 'None',
        selector: { ...podsOf('prometheus') },
        ports: [{ name: 'http', port: 10902, targetPort: 10902, protocol: 'TCP' }],
      },
    },
  );
}

/** The settings of the bucket, which people make. */
export const bucketSecret = ({ options: { namespace, own } }: OwnSetting): readonly SecretNeed[] =>
  own.thanos
    ? [
        {
          namespace,
          name: own.thanos.secret,
          reader: 'Thanos, to reach the bucket',
          keys: [
            {
              key: own.thanos.key,
              meaning:
                'settings of the bucket as Thanos has them: `type: S3` and `config:` with `bucket`, `endpoint`, `region`; no keys where the pods have an identity of their own',
            },
          ],
        },
      ]
    : [];
