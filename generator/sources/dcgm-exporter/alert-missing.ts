import { type Alert, alert, type Sample, sample, strangers } from '../../model/alert.ts';
import type { Intent } from '../../model/intent.ts';
import { onCluster } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { listAll, logs, objects, replace } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { unanswered } from './alert-unanswered.ts';
import { gpu, onNode, podInfo, temperature, wanted } from './metrics.ts';
import type { Options } from './options.ts';
import { exporters } from './steps.ts';

type At = Watched<Options>;
type Labels = Readonly<Record<string, string>>;

/**
 * The DaemonSet has the name of its Service, unless the config says another (NVIDIA/gpu-operator,
 * assets/state-dcgm-exporter, both `nvidia-dcgm-exporter`; NVIDIA/dcgm-exporter, deployment/templates, both the full name).
 */
const daemonSetOf = ({ daemonset, service }: Options): string => daemonset ?? service;

const pods = ({ namespace, options }: At) =>
  where({ namespace, created_by_kind: 'DaemonSet', created_by_name: daemonSetOf(options) });

/** A pod of the exporter as kube-state-metrics reports it; a node that is taken away takes its pod along. */
const podOn = ({ namespace, options }: At, node: string, more: Labels = {}): Labels => ({
  namespace,
  job: 'kube-state-metrics',
  pod: `${daemonSetOf(options)}-${node}`,
  node,
  created_by_kind: 'DaemonSet',
  created_by_name: daemonSetOf(options),
  ...more,
});

const daemonSet = ({ namespace, options }: At): Labels => ({
  namespace,
  job: 'kube-state-metrics',
  daemonset: daemonSetOf(options),
});

const restartExporter = (at: At): Intent =>
  replace(exporters(at.options), {
    say: 'Start the exporter again',
    look: `It prints \`deleted\` for each ${at.words.replicaKind}. The DaemonSet makes others, and the alert ends with the next scrape.`,
    costs: 'Metrics of all GPUs are away for a minute. Models are not touched.',
  });

/**
 * A node whose exporter has a pod and reports no GPU: asked node by node, so that others that report hide nothing, and
 * silent where no node is left that has GPUs.
 */
export function metricsMissing(at: At): Alert {
  const { namespace, options, guide } = at;
  const reported = gpu(at, { Hostname: 'gpu-node-1' }, '3');
  const renamed = gpu(at, { hostname: 'gpu-node-2' }, '0');
  const node = (name: string) => sample(podInfo, podOn(at, name), { during: 1 });
  return alert('GpuMetricsMissing', {
    severity: 'warning',
    for: '15m',
    expr: () =>
      promql`max by (namespace, node) (${podInfo}${pods(at)}) unless on (node) ${onNode(promql`${temperature}${where(at.scope)}`)}`,
    summary: `No GPU metrics come from ${at.words.machineKind} {{ $labels.node }}`,
    description: `The exporter in {{ $labels.namespace }} has a ${at.words.replicaKind} on {{ $labels.node }} and delivers nothing about any GPU there: its panels are empty, and the other GPU alerts are blind to it.`,
    runbook: {
      meaning: `The exporter of the ${at.words.machineKind} does not run, is not scraped, or finds no GPU: the driver is not loaded, or the ${at.words.machineKind} is down.`,
      impact: `Models may be well. Faults and heat of the GPUs of the ${at.words.machineKind} go unseen.`,
      diagnosis: [
        objects(
          { kinds: ['nodes'], in: 'cluster', labels: { 'nvidia.com/gpu.present': 'true' } },
          {
            say: `See whether there are GPU ${at.words.machineKind}s`,
            look: `The ${at.words.machineKind} must be \`Ready\`: one that is not is the cause.`,
          },
        ),
        listAll({
          say: 'See whether the exporter and the driver run on each',
          look: `Each GPU ${at.words.machineKind} needs a ready ${at.words.replicaKind} of the exporter. Where the driver ${at.words.replicaKind} of a ${at.words.machineKind} is not ready, it holds up all others.`,
        }),
        logs(
          exporters(options),
          { tail: 30 },
          {
            say: 'Read the log of the exporter',
            look: '`No GPU` or `NVML` errors are the driver. Without an error, the scrape is at fault.',
          },
        ),
        objects(['servicemonitors', 'endpointslices'], {
          say: 'See whether anything scrapes it',
          look: 'There must be a ServiceMonitor for it, and an EndpointSlice of its Service with addresses.',
        }),
        ...(guide.operatorNamespaces ? [guide.operatorNamespaces.look] : []),
      ],
      mitigation: [
        `A ${at.words.machineKind} that is down is looked after first.`,
        `Where the driver of the ${at.words.machineKind} does not start, read the log of its ${at.words.replicaKind}: it may not know the kernel of the ${at.words.machineKind}.`,
        restartExporter(at),
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: `the exporters of two ${at.words.machineKind}s of three report nothing, one of them in the words of a later version`,
        given: [
          sample(temperature, reported, { before: 60, during: null, after: 60 }),
          sample(temperature, renamed, { before: 60, during: null, after: 60 }),
          sample(temperature, gpu(at, { Hostname: 'gpu-node-3' }, '0'), { during: 60 }),
          ...strangers(temperature, reported, { during: 60 }),
          ...['gpu-node-1', 'gpu-node-2', 'gpu-node-3'].map(node),
          // A second replica of kube-state-metrics reports the same.
          sample(podInfo, podOn(at, 'gpu-node-1', { instance: '10.0.0.9:8443' }), { during: 1 }),
        ],
        labels: ['gpu-node-1', 'gpu-node-2'].map(name => ({ namespace, node: name })),
      },
    ],
    silent: () => [
      {
        title: `every ${at.words.machineKind} is reported, and others have no exporter or one of a neighbour`,
        given: [
          node('gpu-node-1'),
          sample(temperature, reported, { during: 0 }),
          ...[
            { created_by_kind: 'ReplicaSet' },
            { created_by_name: `${daemonSetOf(options)}-other` },
            { namespace: `${namespace}-other` },
          ].map(more => sample(podInfo, podOn(at, 'cpu-node-1', more), { during: 1 })),
        ],
      },
    ],
  });
}

/**
 * Nothing is known of the exporter: neither what it reports nor that it should run. Either it is not there, or the rule
 * may not read its namespace, where every other GPU alert is blind as well. A DaemonSet that wants no pod is at rest.
 */
export function exporterUnknown(at: At): Alert {
  const { namespace, options, guide } = at;
  const one = gpu(at, { Hostname: 'gpu-node-1' }, '3');
  const wants = (during: Sample['during'], more: Labels = {}) =>
    sample(wanted, { ...daemonSet(at), ...more }, { during });
  const pod = (during: Sample['during'], more: Labels = {}) =>
    sample(podInfo, podOn(at, 'gpu-node-1', more), { during });
  const neighbours = [
    ...strangers(temperature, one, { during: 60 }),
    wants(0, { namespace: `${namespace}-other` }),
    wants(0, { daemonset: `${daemonSetOf(options)}-other` }),
    pod(1, { namespace: `${namespace}-other` }),
    pod(1, { created_by_kind: 'ReplicaSet' }),
    pod(1, { created_by_name: `${daemonSetOf(options)}-other` }),
  ];
  const guarded = alert('GpuExporterUnknown', {
    severity: 'warning',
    for: '15m',
    expr: () =>
      promql`absent(${temperature}${where(at.scope)}) unless on () (${wanted}${where({ namespace, daemonset: daemonSetOf(options) })} == 0 or ${podInfo}${pods(at)})`,
    summary: `Nothing is known of the GPU exporter in ${at.words.placeText}`,
    description: `This rule sees no GPU metric of job {{ $labels.job }}, and neither a ${at.words.replicaKind} nor a DaemonSet at rest of that name: the exporter is not there, or the rule may not read its namespace.`,
    runbook: {
      meaning: `The rule finds neither metrics of GPUs nor what should make them. Where GPU panels of Grafana show data all the same, the exporter is well and the rule is blind${onCluster(at.words, ': it is in a namespace whose label is forced upon what it asks')}.`,
      impact: 'Models may be well. All GPU alerts are blind.',
      diagnosis: [
        'Look at a GPU panel: with data, the rule is at fault; without, the exporter is.',
        ...(guide.foreignSeries ? [guide.foreignSeries.look] : []),
        objects(['daemonsets'], {
          say: 'See whether the exporter should run',
          look: `\`${daemonSetOf(options)}\` must be in the list. Where it is not, the GPU operator is not installed, or its exporter is switched off.`,
        }),
        objects(['servicemonitors', 'endpointslices'], {
          say: 'See whether anything scrapes it',
          look: 'There must be a ServiceMonitor for it, and an EndpointSlice of its Service with addresses.',
        }),
        ...(guide.operatorNamespaces ? [guide.operatorNamespaces.look] : []),
      ],
      mitigation: [
        ...(guide.foreignSeries ? [guide.foreignSeries.fix] : []),
        ...(guide.operatorNamespaces ? [guide.operatorNamespaces.fix('GPU operator')] : []),
        ...(options.managedBy === 'gpu-operator'
          ? [
              'Where the GPU operator makes no monitor (`dcgmExporter.serviceMonitor.enabled` of its ClusterPolicy), switch it on there.',
            ]
          : []),
        restartExporter(at),
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'the exporter is taken away, and neighbours have theirs',
        given: [sample(temperature, one, { before: 60, during: null, after: 60 }), ...neighbours],
        labels: [at.scope],
      },
      {
        title: `the exporter should run, and no ${at.words.replicaKind} of it is made`,
        given: [wants(2), ...neighbours],
        labels: [at.scope],
      },
    ],
    silent: () => [
      { title: 'one GPU is reported', given: [sample(temperature, one, { during: 0 })] },
      { title: `all GPU ${at.words.machineKind}s are scaled away`, given: [wants(0)] },
      {
        title: `a ${at.words.replicaKind} of it reports nothing, which another alert reports`,
        given: [wants(1), pod(1)],
      },
    ],
  });
  return {
    ...guarded,
    otherwise: unanswered(at, guarded),
  };
}
