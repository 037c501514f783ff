import { DNS_LABEL } from '../../../lib/names.ts';
import { duration, image, name, QUANTITY } from '../../../model/config/shapes.ts';

const size = (value: string, description: string) =>
  ({ type: 'string', pattern: QUANTITY, default: value, description }) as const;

const replicas = (value: number, description: string) =>
  ({ type: 'integer', minimum: 1, maximum: 10, default: value, description }) as const;

/** Long-term storage in a bucket. */
const thanos = {
  type: 'object',
  description:
    'Thanos: the blocks of Prometheus go to a bucket, and one place answers for all of it. Without it Prometheus keeps what `retention` says.',
  additionalProperties: false,
  required: ['secret'],
  properties: {
    secret: {
      type: 'string',
      pattern: DNS_LABEL,
      description:
        'Secret with the settings of the bucket, in the form of Thanos: `type: S3`, `config: {bucket, endpoint, …}`.',
    },
    key: { type: 'string', pattern: '^[\\w.-]+$', default: 'thanos.yaml', description: 'Its key.' },
    image: { ...image, default: 'quay.io/thanos/thanos:v0.42.4', description: 'Image of all parts of Thanos.' },
    query: replicas(2, 'Replicas of Query, which answers for Prometheus and the bucket.'),
    store: replicas(2, 'Replicas of the Store Gateway, which reads the bucket.'),
    storeStorage: size('20Gi', 'Volume of each Store Gateway. It holds an index and no blocks.'),
    compactorStorage: size('100Gi', 'Volume of the Compactor: about the size of two weeks of blocks.'),
    rawRetention: { ...duration, default: '30d', description: 'How long the bucket keeps every sample.' },
    fiveMinuteRetention: { ...duration, default: '180d', description: 'How long it keeps one value for five minutes.' },
    hourRetention: { ...duration, default: '1y', description: 'How long it keeps one value for an hour.' },
  },
} as const;

/** The stack that comes from here, with `mode: own`. */
export const own = {
  type: 'object',
  description: 'The stack that comes from here, with `mode: own`.',
  additionalProperties: false,
  required: ['storageClass'],
  properties: {
    storageClass: {
      ...name,
      description: 'Storage class of every volume. The operator makes nothing where the cluster has no such class.',
    },
    storage: size('100Gi', 'Volume of each Prometheus.'),
    retention: { ...duration, default: '15d', description: 'How long Prometheus keeps series.' },
    replicas: replicas(2, 'How many Prometheus scrape everything, each for itself.'),
    alertmanagers: replicas(2, 'How many Alertmanagers share the alerts.'),
    alertmanagerStorage: size('10Gi', 'Volume of each Alertmanager, for silences and what was sent.'),
    thanos,
  },
} as const;
