import { STACK_SIZES } from '../../../kinds/unpublished.ts';
import { DNS_LABEL } from '../../../lib/names.ts';
import { SEVERITIES } from '../../../model/alert.ts';
import { ANNOTATION, duration, HTTPS_URL, image, line, name, QUANTITY, url } from '../../../model/config/shapes.ts';

/** One line of a log: anything but what ends it, or steers a terminal. */
const LOG_LINE = '^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$';

const size = (value: string, description: string) =>
  ({ type: 'string', pattern: QUANTITY, default: value, description }) as const;

const replicas = (value: number, description: string) =>
  ({ type: 'integer', minimum: 1, maximum: 10, default: value, description }) as const;

/** Long-term storage in a bucket. */
const thanos = {
  type: 'object',
  description:
    'Thanos: the blocks of Prometheus go to a bucket, and one place answers for all of it. Without it Prometheus keeps what `retention` sets.',
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
    ruler: {
      type: 'object',
      description:
        'A Ruler, which evaluates rules over all that Query answers for. It takes the PrometheusRules with the label `scope: global`, and Prometheus all others: no rule has two evaluators.',
      additionalProperties: false,
      properties: {
        replicas: replicas(2, 'Replicas of the Ruler. Each evaluates every rule.'),
        storage: size('10Gi', 'Volume of each Ruler, for what it records until that is in the bucket.'),
      },
    },
    hourRetention: { ...duration, default: '1y', description: 'How long it keeps one value for an hour.' },
  },
} as const;

const bucket = {
  secret: {
    type: 'string',
    pattern: DNS_LABEL,
    description: 'Secret with the address and the keys of the bucket. OPERATIONS.md lists the keys that it must have.',
  },
  storeType: { enum: ['s3', 'gcs', 'azure'], default: 's3', description: 'What kind of bucket it is.' },
  size: {
    enum: STACK_SIZES,
    default: '1x.small',
    description:
      'Size by its name, which decides the resources and replicas of every part. `1x.demo` is not for production.',
  },
} as const;

/** Lines of a log. */
const examples = {
  type: 'array',
  minItems: 1,
  maxItems: 5,
  items: { type: 'string', pattern: LOG_LINE, maxLength: 500 },
} as const;

/** Alerts on lines of logs. */
const logAlerts = {
  type: 'object',
  default: {},
  maxProperties: 100,
  propertyNames: { pattern: '^[A-Z][A-Za-z0-9]{2,63}$' },
  description: 'Alerts on lines of logs, by name. Loki evaluates them, and Alertmanager routes them as all others.',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['namespace', 'pattern', 'severity', 'summary', 'description', 'runbook', 'fires', 'silent'],
    properties: {
      namespace: {
        ...name,
        description: 'Namespace whose lines are counted; a source is in it, so that its alerts have a route.',
      },
      container: { ...name, description: 'Name of the containers. Default: all of the namespace.' },
      pattern: { ...line, description: 'Regular expression (RE2) of the lines: `CUDA out of memory`.' },
      lines: { type: 'integer', minimum: 0, default: 0, description: 'How many such lines are let pass.' },
      within: { ...duration, default: '5m', description: 'The time in which they are counted.' },
      for: { ...duration, default: '1m', description: 'How long that must hold.' },
      severity: { enum: SEVERITIES, description: 'How urgent it is.' },
      summary: { type: 'string', pattern: ANNOTATION, description: 'What is wrong, without a full stop.' },
      description: { type: 'string', pattern: ANNOTATION, description: 'The same in a sentence or two.' },
      runbook: { ...url, description: 'Page that a person reads whom it wakes.' },
      fires: {
        ...examples,
        description: 'Lines as the program writes them, of which each counts. They prove that the pattern finds them.',
      },
      silent: { ...examples, description: 'Lines that look alike and do not count.' },
    },
  },
} as const;

/** Logs in a bucket. */
const loki = {
  type: 'object',
  description:
    'Loki, by its operator: logs go to a bucket, and Grafana shows them beside metrics. The storage class is that of the stack.',
  additionalProperties: false,
  required: ['secret', 'schemaDate'],
  properties: {
    ...bucket,
    schemaDate: {
      type: 'string',
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
      description:
        'The day from which Loki writes its newest format: that of the first deployment, as `2026-11-28`. It never changes later, or what was written before cannot be read.',
    },
    retentionDays: {
      type: 'integer',
      minimum: 1,
      maximum: 3650,
      default: 30,
      description: 'How many days logs are kept.',
    },
    tenant: {
      type: 'string',
      pattern: '^[\\w-]{1,60}$',
      default: 'application',
      description: 'Tenant that Grafana reads. What sends logs sends it as the header `X-Scope-OrgID`.',
    },
    alerts: logAlerts,
  },
} as const;

/** Traces in a bucket. */
const tempo = {
  type: 'object',
  description:
    'Tempo, by its operator: traces go to a bucket, and Grafana leads from them to logs and back. The storage class is that of the stack.',
  additionalProperties: false,
  required: ['secret'],
  properties: {
    ...bucket,
    storage: size('10Gi', 'Volume of each Ingester, for what is not in the bucket yet.'),
    retention: { ...duration, default: '48h', description: 'How long traces are kept.' },
  },
} as const;

/** What takes logs and traces to where they are kept. */
const collector = {
  type: 'object',
  description:
    'OpenTelemetry Collectors, by their operator: one on each node reads logs of pods, and a pair takes traces. Secrets are masked before anything leaves them.',
  additionalProperties: false,
  properties: {
    image: {
      ...image,
      default: 'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib:0.165.1',
      description: 'Image of the contrib distribution, 0.165 or later: older ones do not mask by a text.',
    },
    namespaces: {
      type: 'array',
      uniqueItems: true,
      items: name,
      default: [],
      description: 'Namespaces whose logs are read, beside those of the sources and of the stack.',
    },
    mask: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', minLength: 1 },
      default: [],
      description: 'Regular expressions (RE2) of what is masked beside passwords, keys and tokens.',
    },
    traces: replicas(2, 'Replicas of the collector that takes traces.'),
  },
} as const;

/** CRDs of the Prometheus operator. The commit is that of its release 0.93.1. */
const crds = {
  type: 'object',
  description:
    'CRDs of the Prometheus operator, as a bundle of their own that never deletes them. One overlay of a cluster brings them.',
  additionalProperties: false,
  default: {},
  properties: {
    enabled: {
      type: 'boolean',
      default: true,
      description: 'Whether they come from here. `false` where another overlay or another team brings them.',
    },
    repository: {
      type: 'string',
      pattern: HTTPS_URL,
      default: 'https://github.com/prometheus-operator/prometheus-operator',
      description: 'Git repository with them, such as a mirror.',
    },
    revision: {
      type: 'string',
      pattern: '^[\\w][\\w./-]{0,99}$',
      default: '51cc33a31bf3bd83dd22b1ae6efaf26e199194d9',
      description:
        'Its commit, which is that of the release of the operator. A tag can be moved: then other CRDs arrive without a review.',
    },
    path: {
      type: 'string',
      pattern: '^[\\w-]+(/[\\w.-]+){0,9}$',
      default: 'example/prometheus-operator-crd',
      description: 'Its folder with the CRDs.',
    },
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
    crds,
    thanos,
    loki,
    tempo,
    collector,
  },
} as const;
