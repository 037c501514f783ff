import data from '../../contracts/node-exporter.json' with { type: 'json' };
import { panel, type Row } from '../../model/dashboard.ts';
import { isLack, speed } from '../../model/indicator.ts';
import { contract } from '../../model/metric.ts';
import { measured, promql, type Query, where } from '../../model/promql.ts';
import { free, perGpu, used, utilization } from './gpu.ts';
import { highest, type Service } from './service.ts';

const node = contract(data).metrics;

const perNode = (query: Query): Query => measured(promql`avg by (node) (${perGpu(query)})`, 'percent', ['node']);

/** What it runs on. All GPUs and machines that are watched are shown: neighbours use the same ones. */
export function resourceRow(at: Service): Row {
  const { fill } = at.engine;
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
                  ? highest(fill.share, at, ['pod'])
                  : measured(
                      promql`${highest(fill.part, at, ['pod'])} / ${highest(fill.whole, at, ['pod'])}`,
                      'ratio',
                      ['pod'],
                    ),
              ],
            }),
          ]),
      panel('timeseries', 'GPU utilization', {
        description: 'Share of time in which the GPUs of a node did anything. 100 % is normal under load.',
        queries: [perNode(promql`${utilization}`)],
      }),
      panel('timeseries', 'GPU memory', {
        description: 'Share of GPU memory taken. Most engines take theirs when they start, whatever they serve.',
        queries: [perNode(promql`100 * ${used} / (${used} + ${free})`)],
      }),
      panel('timeseries', 'CPU of machines', {
        description: 'Share of CPU time that is not idle, by machine.',
        queries: [
          measured(
            promql`1 - avg by (instance) (rate(${node.node_cpu_seconds_total}${where({ mode: 'idle' })}[5m]))`,
            'ratio',
            ['instance'],
          ),
        ],
      }),
      panel('timeseries', 'Memory of machines', {
        description: 'Share of memory that is not available to new processes, by machine.',
        queries: [
          measured(
            promql`1 - max by (instance) (${node.node_memory_MemAvailable_bytes}) / max by (instance) (${node.node_memory_MemTotal_bytes})`,
            'ratio',
            ['instance'],
          ),
        ],
      }),
    ],
  };
}

/** What tokens cost: the price of the GPUs of all replicas that answer, over the tokens written meanwhile. */
export function costRow(at: Service): Row {
  const { namespace, job, up, engine, options } = at;
  if (options.price === undefined || isLack(engine.tokens)) return { title: 'Cost', panels: [] };
  const { usdPerGpuHour, gpus } = options.price;
  const spent = promql`sum(avg_over_time(${up}${where({ namespace, job })}[1h])) * ${gpus} * ${usdPerGpuHour} / 3600`;
  const query = measured(promql`1e6 * ${spent} / (${speed(engine.tokens, at, [], '1h')} > 0)`, 'usd');
  return {
    title: 'Cost',
    panels: [
      panel('timeseries', 'Cost per million tokens', {
        description: `What a million tokens cost, over the last hour, at ${usdPerGpuHour} USD for an hour of a GPU. Replicas that wait for work cost as well.`,
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
