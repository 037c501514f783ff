import data from '../../contracts/node-exporter.json' with { type: 'json' };
import { panel, type Row } from '../../model/dashboard.ts';
import { placeOf, replicaLabels } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';
import { labelled, type Matchers, measured, promql, type Query, where } from '../../promql/promql.ts';
import type { Unit } from '../../promql/unit.ts';
import { isLack, type Labels, speed } from '../../slo/indicator.ts';
import { free, perGpu, used, utilization } from './gpu.ts';
import { highest, k8s, podsOf, type Service } from './service.ts';

const node = contract(data).metrics;

/**
 * What exporters in its namespace report, or else what those of the platform report of the nodes that its pods run on:
 * each machine once, and those of neighbours not at all.
 */
function ofItsNodes(at: Service, by: (of: Matchers) => Query, unit: Unit, like: Labels = {}): Query {
  const { namespace } = at;
  const nodes = promql`max by (node) (${k8s.kube_pod_info}${where({ namespace, pod: podsOf(at) })})`;
  return measured(
    promql`${by(where({ ...placeOf(at), ...like }))} or on () (${by(where(like))} and on (node) ${nodes})`,
    unit,
    ['node'],
  );
}

/** What is known of it, of a series by GPU or by machine. */
const perNode = (at: Service, query: Query): Query => promql`avg by (node) (${perGpu(at, query)})`;

/** `instance` is the node's name on OpenShift, and host:port elsewhere. */
const machine = (query: Query): Query => labelled(query, 'node', 'instance', '([^:]+).*');

/** What it runs on. */
export function resourceRow(at: Service): Row {
  const { fill } = at.engine;
  const idle = (own: Matchers): Query =>
    promql`1 - avg by (node) (${machine(promql`rate(${node.node_cpu_seconds_total}${own}[5m])`)})`;
  return {
    title: 'Resources',
    panels: [
      ...(isLack(fill)
        ? []
        : [
            panel('timeseries', 'Memory for contexts', {
              description: 'Share of the memory for contexts of requests that is in use, by replica.',
              queries: [
                'share' in fill
                  ? highest(fill.share, at, replicaLabels(at))
                  : measured(
                      promql`${highest(fill.part, at, replicaLabels(at))} / ${highest(fill.whole, at, replicaLabels(at))}`,
                      'ratio',
                      replicaLabels(at),
                    ),
              ],
            }),
          ]),
      panel('timeseries', 'GPU utilization', {
        description: `Share of time in which the GPUs of a ${at.words.machineKind} that it runs on did anything. 100 % is normal under load.`,
        queries: [ofItsNodes(at, own => perNode(at, promql`${utilization}${own}`), 'percent')],
        limits: [{ alert: 'HighGPUUtilization', threshold: 'percent' }],
      }),
      panel('timeseries', 'GPU memory', {
        description: 'Share of GPU memory taken. Most engines take theirs when they start, whatever they serve.',
        queries: [
          ofItsNodes(at, own => perNode(at, promql`100 * ${used}${own} / (${used}${own} + ${free}${own})`), 'percent'),
        ],
      }),
      panel('timeseries', 'CPU of machines', {
        description: 'Share of CPU time that is not idle, of the machines that it runs on.',
        queries: [ofItsNodes(at, idle, 'ratio', { mode: 'idle' })],
      }),
      panel('timeseries', 'Memory of machines', {
        description: 'Share of memory that is not available to new processes, of the machines that it runs on.',
        queries: [
          ofItsNodes(
            at,
            own =>
              promql`1 - max by (node) (${machine(promql`${node.node_memory_MemAvailable_bytes}${own}`)}) / max by (node) (${machine(promql`${node.node_memory_MemTotal_bytes}${own}`)})`,
            'ratio',
          ),
        ],
      }),
    ],
  };
}

/** What tokens cost: the price of the GPUs of all replicas for the minutes that each lived, over the tokens written meanwhile. */
export function costRow(at: Service): Row {
  const { up, engine, options } = at;
  if (options.price === undefined || isLack(engine.tokens)) return { title: 'Cost', panels: [] };
  const { usdPerGpuHour, gpus } = options.price;
  const spent = promql`sum_over_time(count(${up}${where(at.scope)})[1h:1m]) / 60 * ${gpus} * ${usdPerGpuHour} / 3600`;
  const query = measured(promql`1e6 * ${spent} / (${speed(engine.tokens, at, [], '1h')} > 0)`, 'usd');
  return {
    title: 'Cost',
    panels: [
      panel('timeseries', 'Cost per million tokens', {
        headline: true,
        description: `What a million tokens cost, over the last hour, at ${usdPerGpuHour} USD for an hour of a GPU. A replica costs for the minutes that it is a target: while it loads or waits for work as well.`,
        queries: [{ query, legend: 'USD' }],
        decimals: 2,
      }),
      panel('stat', 'Cost per million tokens (now)', {
        description: 'The same at this moment. Empty where no token was written for an hour.',
        queries: [{ query, legend: 'USD' }],
        decimals: 2,
      }),
    ],
  };
}
