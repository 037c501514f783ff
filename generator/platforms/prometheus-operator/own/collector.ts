import { SEVERITIES, severityWord } from '../../../kinds/collector/severity.ts';
import {
  batches,
  type Component,
  collectorConfig,
  limitedMemory,
  lokiAt as logsAt,
  masking,
  otlpHttp,
} from '../../../kinds/collector.ts';
import { make } from '../../../kinds/kind.ts';
import { KEY } from '../../../lib/names.ts';
import { distinct } from '../../../lib/sort.ts';
import type { Manifest } from '../../../model/artifact.ts';
import type { OwnSetting } from '../options.ts';
import { lokiAt } from './loki.ts';
import { apart } from './pods.ts';
import { tempoAt } from './tempo.ts';

type Given = NonNullable<OwnSetting['options']['own']['collector']>;

/** What it carries, which is the name of each collector as well. */
type Carries = 'logs' | 'traces';

/** The operator calls what it makes of a collector after it, with this end. */
const END = '-collector';
const LOGS = '/var/log/pods';
const OFFSETS = '/var/lib/otelcol';
const STORAGE = 'file_storage';
/** Where the word of a severity is kept until it is the severity. */
const LEVEL = 'level';
/** Mebibytes that a collector may have; it has receivers wait at four fifths of them. */
const MEMORY = 512;

/** Labels of the pods that the operator makes (open-telemetry/opentelemetry-operator, internal/manifests/manifestutils). */
export const collectorPods = (carries: Carries, namespace: string) => ({
  [KEY.component]: 'opentelemetry-collector',
  [KEY.instance]: `${namespace}.${carries}`,
});

/** Where it takes traces: the operator makes a Service with the ports of its receivers. */
export const tracesAt = (namespace: string): string => `traces${END}.${namespace}.svc`;

/** Namespaces whose logs are read. */
export const readNamespaces = ({ options: { namespace, own }, config }: OwnSetting): readonly string[] =>
  distinct([
    namespace,
    ...Object.values(config.sources).flatMap(({ namespace: of }) => (typeof of === 'string' ? [of] : [])),
    ...(own.collector?.namespaces ?? []),
  ]);

/** Whether there is something to send this to. */
export const carries = ({ own }: OwnSetting['options'], what: Carries): boolean =>
  own.collector !== undefined && (what === 'logs' ? own.loki : own.tempo) !== undefined;

/**
 * Lines of the pods of some namespaces. The path of a file says its namespace, pod and container, so that no right to ask the
 * API server is needed (stanza, docs/operators/container.md). Its own lines would be new ones for it to read: those about a
 * failure, without an end.
 */
const lines = (setting: OwnSetting): Component => [
  'file_log',
  {
    include: readNamespaces(setting).map(namespace => `${LOGS}/${namespace}_*/*/*.log`),
    exclude: [`${LOGS}/${setting.options.namespace}_logs${END}-*/*/*.log`],
    start_at: 'end',
    include_file_path: true,
    storage: STORAGE,
    retry_on_failure: { enabled: true },
    operators: [
      { type: 'container' },
      // The name by which Loki tells programs apart.
      { type: 'copy', from: 'resource["k8s.container.name"]', to: 'resource["service.name"]' },
      // A program that only prints has no severity of its own: the first word of a line that is one counts.
      { type: 'regex_parser', regex: severityWord(LEVEL), parse_to: 'attributes', on_error: 'send_quiet' },
      {
        type: 'severity_parser',
        if: `attributes.${LEVEL} != nil`,
        parse_from: `attributes.${LEVEL}`,
        overwrite_text: true,
        mapping: SEVERITIES,
      },
      { type: 'remove', if: `attributes.${LEVEL} != nil`, field: `attributes.${LEVEL}` },
    ],
  },
];

const spans: Component = [
  'otlp',
  { protocols: { grpc: { endpoint: '0.0.0.0:4317' }, http: { endpoint: '0.0.0.0:4318' } } },
];

/** Names of the pod that a span comes from, by the address that sent it. */
const podOfSpan: Component = [
  'k8s_attributes',
  {
    auth_type: 'serviceAccount',
    extract: { metadata: ['k8s.namespace.name', 'k8s.pod.name', 'k8s.deployment.name', 'k8s.node.name'] },
    pod_association: [{ sources: [{ from: 'connection' }] }],
  },
];

const metrics = { host: '0.0.0.0', port: 8888 };
const guarded = ({ mask }: Given) => [limitedMemory(Math.floor(MEMORY * 0.8)), masking(mask)];

/** What the collector of logs reads. */
const logsConfig = (setting: OwnSetting, given: Given) =>
  collectorConfig({
    extensions: [[STORAGE, { directory: OFFSETS, create_directory: true }]],
    pipelines: {
      logs: {
        receivers: [lines(setting)],
        processors: [...guarded(given), batches],
        exporters: [
          otlpHttp(
            'loki',
            {
              ...logsAt(lokiAt('distributor', setting.options.namespace)),
              headers: { 'X-Scope-OrgID': setting.options.own.loki?.tenant ?? '' },
            },
            STORAGE,
          ),
        ],
      },
    },
    metrics,
  });

/** What the collector of traces reads. */
const tracesConfig = ({ options: { namespace } }: OwnSetting, given: Given) =>
  collectorConfig({
    pipelines: {
      traces: {
        receivers: [spans],
        processors: [...guarded(given), podOfSpan, batches],
        exporters: [otlpHttp('tempo', { endpoint: `http://${tempoAt('distributor', namespace)}:4318` })],
      },
    },
    metrics,
  });

const account = (what: Carries) => `otel-${what}`;

/** What both have. The operator would change a config of its own accord at an upgrade, and differ from what is in Git. */
const common = (what: Carries, { image }: Given) => ({
  image,
  serviceAccount: account(what),
  upgradeStrategy: 'none' as const,
  observability: { metrics: { enableMetrics: true } },
  resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: `${MEMORY}Mi` } },
});

const CONFINED = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
};

/** Reads logs on every node. Only root may read the files of pods; it has no capability, and its root is read-only. */
const logs = (setting: OwnSetting, given: Given): Manifest =>
  make(
    'OpenTelemetryCollector',
    { name: 'logs', namespace: setting.options.namespace },
    {
      spec: {
        mode: 'daemonset',
        ...common('logs', given),
        podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } },
        securityContext: { ...CONFINED, runAsUser: 0 },
        tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }],
        volumes: [
          { name: 'pods', hostPath: { path: LOGS } },
          { name: 'offsets', hostPath: { path: OFFSETS, type: 'DirectoryOrCreate' } },
        ],
        volumeMounts: [
          { name: 'pods', mountPath: LOGS, readOnly: true },
          { name: 'offsets', mountPath: OFFSETS },
        ],
        config: logsConfig(setting, given),
      },
    },
  );

/** Takes traces of every namespace. */
const traces = (setting: OwnSetting, given: Given): Manifest =>
  make(
    'OpenTelemetryCollector',
    { name: 'traces', namespace: setting.options.namespace },
    {
      spec: {
        mode: 'deployment',
        replicas: given.traces,
        ...common('traces', given),
        podSecurityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
        securityContext: CONFINED,
        topologySpreadConstraints: apart(collectorPods('traces', setting.options.namespace)),
        config: tracesConfig(setting, given),
      },
    },
  );

/** Who they are. What reads files asks the API server nothing; what names pods of spans reads pods of all namespaces. */
function rights({ options: { namespace }, config: { name } }: OwnSetting, what: Carries): readonly Manifest[] {
  const asks = what === 'traces';
  const role = `${name}-${account(what)}`;
  return [
    make('ServiceAccount', { name: account(what), namespace }, { automountServiceAccountToken: asks }),
    ...(asks
      ? [
          make(
            'ClusterRole',
            { name: role },
            { rules: [{ apiGroups: [''], resources: ['pods', 'namespaces'], verbs: ['get', 'list', 'watch'] }] },
          ),
          make(
            'ClusterRoleBinding',
            { name: role },
            {
              roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
              subjects: [{ kind: 'ServiceAccount', name: account(what), namespace }],
            },
          ),
        ]
      : []),
  ];
}

/** The collectors, each where there is something to send to. */
export function collectors(setting: OwnSetting): readonly Manifest[] {
  const given = setting.options.own.collector;
  if (!given) return [];
  return [
    ...(carries(setting.options, 'logs') ? [...rights(setting, 'logs'), logs(setting, given)] : []),
    ...(carries(setting.options, 'traces') ? [...rights(setting, 'traces'), traces(setting, given)] : []),
  ];
}
