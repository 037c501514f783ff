import dcgmExporter from '../../contracts/dcgm-exporter.json' with { type: 'json' };
import nodeExporter from '../../contracts/node-exporter.json' with { type: 'json' };
import { type Panel, type PanelQuery, panel, type Row, type Step } from '../../model/dashboard.ts';
import type { Scope } from '../../model/scope.ts';
import { contract, type Metric } from '../../promql/metric.ts';
import { grouped, labelled, measured, promql, type Query, where } from '../../promql/promql.ts';
import { gpuNodes } from './metrics.ts';

const dcgm = contract(dcgmExporter).metrics;
const node = contract(nodeExporter).metrics;

const FULL: readonly Step[] = [
  { at: 0, color: 'green' },
  { at: 80, color: 'yellow' },
  { at: 95, color: 'red' },
];

/** The same share twice: its course, and where it stands. */
const courseAndLevel = (title: string, description: string, query: Query): readonly Panel[] => [
  panel('timeseries', title, { description, queries: [query], width: 16 }),
  panel('gauge', `${title} (now)`, { description, queries: [query], steps: FULL, width: 8 }),
];

/**
 * A gauge per GPU. The label of the node is `Hostname` up to dcgm-exporter 4.5.3-4.8.2 and `hostname` after
 * (NVIDIA/dcgm-exporter, d5e5f51). The inner `max` folds what two monitors have collected twice.
 */
const perGpu = (series: Query, more: readonly string[] = []): Query =>
  promql`max${grouped([...GPU, ...more])} (${labelled(labelled(series, 'node', 'Hostname'), 'node', 'hostname')})`;

const GPU = ['node', 'gpu', 'UUID'];

/** A share in percent, averaged over the GPUs of a node: shares are never summed. */
const byNode = (series: Query): Query => measured(promql`avg by (node) (${perGpu(series)})`, 'percent', ['node']);

/** The gauge itself, GPU by GPU. */
const eachGpu = (metric: Metric): PanelQuery => ({
  query: measured(perGpu(promql`${metric}`), metric.unit, GPU),
  legend: '{{node}} GPU {{gpu}}',
});

/** The GPUs. */
export const gpuRow = (at: Pick<Scope, 'words'>): Row => ({
  title: `GPU ${at.words.machineKind}s: GPUs`,
  panels: [
    ...courseAndLevel(
      `GPU utilization by ${at.words.machineKind}`,
      `Share of time in which the GPUs of a ${at.words.machineKind} did anything. 100 % is normal for a busy model.`,
      byNode(promql`${dcgm.DCGM_FI_DEV_GPU_UTIL}`),
    ),
    ...courseAndLevel(
      `GPU memory utilization by ${at.words.machineKind}`,
      'Share of GPU memory taken. vLLM takes about nine tenths when it starts, whatever it serves: look at the KV cache for load.',
      byNode(promql`100 * ${dcgm.DCGM_FI_DEV_FB_USED} / (${dcgm.DCGM_FI_DEV_FB_USED} + ${dcgm.DCGM_FI_DEV_FB_FREE})`),
    ),
    panel('timeseries', 'GPU temperature', {
      description: 'Temperature of each GPU. Datacentre GPUs begin to slow down at about 90 °C.',
      queries: [eachGpu(dcgm.DCGM_FI_DEV_GPU_TEMP)],
      limits: [{ alert: 'GpuTemperatureHigh', threshold: 'temperature' }],
      width: 8,
    }),
    panel('timeseries', 'GPU power', {
      description: 'Power each GPU draws. Little power at full utilization is a GPU that slows itself down, or waits.',
      queries: [eachGpu(dcgm.DCGM_FI_DEV_POWER_USAGE)],
      width: 8,
    }),
    panel('timeseries', 'Tensor core activity', {
      description:
        'Share of time in which the tensor cores of each GPU worked. Utilization counts any work; this counts what models are made of.',
      queries: [eachGpu(dcgm.DCGM_FI_PROF_PIPE_TENSOR_ACTIVE)],
      width: 8,
    }),
    panel('timeseries', 'GPU memory in use', {
      description: 'Memory taken on each GPU. vLLM takes its share when it starts and keeps it.',
      queries: [eachGpu(dcgm.DCGM_FI_DEV_FB_USED)],
      width: 8,
    }),
    panel('timeseries', 'GPU clock', {
      description:
        'Clock of the cores of each GPU. A clock that falls at full utilization is a GPU that slows itself down.',
      queries: [eachGpu(dcgm.DCGM_FI_DEV_SM_CLOCK)],
      width: 8,
    }),
    panel('timeseries', 'Last XID of each GPU', {
      description:
        'Code of the last fault the driver reported, for each instance of a divided GPU, whose number follows that of the GPU; it stays until the driver or the exporter starts again. 0 is none.',
      // A number that names something is shown as it is, of each instance of a divided GPU: the greatest says nothing.
      queries: [
        {
          // A GPU that is not divided has no label `GPU_I_ID`: joined, both have one to be called by.
          query: measured(
            perGpu(
              promql`label_join(${dcgm.DCGM_FI_DEV_XID_ERRORS}${{ matchers: ', "part", " ", "gpu", "GPU_I_ID"' }})`,
              ['part'],
            ),
            dcgm.DCGM_FI_DEV_XID_ERRORS.unit,
            [...GPU, 'part'],
          ),
          legend: '{{node}} GPU {{part}}',
        },
      ],
      width: 8,
    }),
  ],
});

/** The rest of the nodes that have GPUs. Other nodes serve no model and would bury them. */
export const nodeRow = (at: Pick<Scope, 'words'>): Row => {
  // `instance` is the node's name on OpenShift, and host:port elsewhere.
  const used = (free: Query): Query =>
    measured(
      promql`100 * (1 - avg by (node) (${labelled(free, 'node', 'instance', '([^:]+).*')})) and on (node) (${gpuNodes})`,
      'percent',
      ['node'],
    );
  return {
    title: `GPU ${at.words.machineKind}s: CPU and memory`,
    panels: [
      ...courseAndLevel(
        `CPU utilization by ${at.words.machineKind}`,
        `Share of CPU time that is not idle, on ${at.words.machineKind}s with GPUs.`,
        used(promql`rate(${node.node_cpu_seconds_total}${where({ mode: 'idle' })}[5m])`),
      ),
      ...courseAndLevel(
        `CPU memory utilization by ${at.words.machineKind}`,
        `Share of memory that is not available, on ${at.words.machineKind}s with GPUs.`,
        used(promql`${node.node_memory_MemAvailable_bytes} / ${node.node_memory_MemTotal_bytes}`),
      ),
    ],
  };
};
