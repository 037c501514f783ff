import nodeExporter from '../../contracts/node-exporter.json' with { type: 'json' };
import redisExporter from '../../contracts/redis-exporter.json' with { type: 'json' };
import { panel, type Row } from '../../model/dashboard.ts';
import { onCluster, placeOf } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { eventRate, events } from '../../promql/growth.ts';
import { contract } from '../../promql/metric.ts';
import { type Grain, hourly, measured, promql, quantile, rate, where } from '../../promql/promql.ts';
import { FAILED, m } from './metrics.ts';
import type { Options } from './options.ts';

type At = Watched<Options>;

const by = (at: At, ...labels: string[]): Grain => ({ where: at.scope, by: labels });

/** What a gateway works with: its cache, and the machine that it runs on. */
const redis = contract(redisExporter).metrics;
const node = contract(nodeExporter).metrics;

/** Share of requests that failed; 0 where none has yet. */
const failing = (at: At) => {
  const [failed, all] = [
    eventRate(m.failed, { ...by(at), where: { ...at.scope, exception_status: FAILED } }),
    rate(m.requests, by(at)),
  ];
  return measured(promql`100 * (${failed} or 0 * ${all}) / ${all}`, 'percent');
};

const requestRow = (at: At): Row => ({
  title: 'Requests',
  panels: [
    panel('timeseries', 'Request rate', {
      description: 'Requests a second by the model that clients asked for, errors included.',
      queries: [rate(m.requests, by(at, 'requested_model'))],
      width: 8,
    }),
    panel('timeseries', 'Response time (P95)', {
      description: 'How long all but one in twenty requests took, from arrival to the end of the answer, by model.',
      queries: [quantile(0.95, m.latency, by(at, 'requested_model'))],
      width: 8,
    }),
    panel('timeseries', 'Error rate', {
      description:
        'Share of requests that the gateway, or what is behind it, failed. Where it stays high, LiteLLMErrorRateElevated fires.',
      queries: [{ query: failing(at), legend: 'failed' }],
      width: 8,
    }),
  ],
});

const providerRow = (at: At): Row => {
  const { up } = at;
  const found = promql`sum(rate(${redis.redis_keyspace_hits_total}[5m]))`;
  const missed = promql`sum(rate(${redis.redis_keyspace_misses_total}[5m]))`;
  return {
    title: 'Providers',
    panels: [
      panel('stat', 'Provider health', {
        description: `Whether each target of ${at.words.home} answers its scrape, the exporters and probers included.`,
        queries: [measured(promql`max by (job) (${up}${where(placeOf(at))})`, 'bool', ['job'])],
        wordings: [
          { value: 0, text: 'DOWN', color: 'red' },
          { value: 1, text: 'UP', color: 'green' },
        ],
        width: 12,
        height: 8,
      }),
      panel('gauge', 'Cache hit rate of Redis', {
        description: 'Share of reads that find their key. No value where nothing is read.',
        queries: [{ query: measured(promql`${found} / (${found} + ${missed})`, 'ratio'), legend: 'hits' }],
        steps: [
          { at: 0, color: 'red' },
          { at: 0.5, color: 'green' },
        ],
      }),
      panel('timeseries', 'Rate-limit usage', {
        description:
          'Share of its requests or tokens that the most limited key has used in this window. Only keys with a limit have a line. From 1.104.9 on.',
        queries: [
          measured(
            promql`100 * max by (rate_limit_type) (${m.limitUsed}${where(at.scope)} / (${m.limitAllowed}${where(at.scope)} > 0))`,
            'percent',
            ['rate_limit_type'],
          ),
        ],
        width: 6,
      }),
    ],
  };
};

const systemRow = (at: At): Row => ({
  title: 'Fallbacks and system',
  panels: [
    panel('timeseries', 'Fallback triggers', {
      description:
        'Calls an hour that another model took over, and those that it failed too. No line where there was none.',
      queries: [
        { query: hourly(rate(m.fallbacksDone, by(at, 'requested_model'))), legend: 'took over {{requested_model}}' },
        { query: hourly(rate(m.fallbacksFailed, by(at, 'requested_model'))), legend: 'failed {{requested_model}}' },
      ],
      width: 8,
    }),
    panel('timeseries', 'System CPU usage', {
      description: `Share of CPU time of each ${at.words.machineKind} that is not idle.`,
      queries: [
        measured(
          promql`100 * (1 - avg by (instance) (rate(${node.node_cpu_seconds_total}${where({ mode: 'idle' })}[5m])))`,
          'percent',
          ['instance'],
        ),
      ],
      width: 8,
    }),
    panel('timeseries', 'System memory usage', {
      description: `Share of memory of each ${at.words.machineKind} that is not available.`,
      queries: [
        measured(
          promql`max by (instance) (100 * (1 - ${node.node_memory_MemAvailable_bytes} / ${node.node_memory_MemTotal_bytes}))`,
          'percent',
          ['instance'],
        ),
      ],
      width: 8,
    }),
  ],
});

const ALERT_LABELS = ['alertname', 'severity', 'job', 'instance'];

const alertRow = (at: At): Row => ({
  title: 'Distribution and alerts',
  panels: [
    panel('piechart', 'Requests by model', {
      description: 'Which models the requests of the last hour were for.',
      queries: [events(m.requests, { ...by(at, 'requested_model'), over: '1h' })],
      width: 8,
    }),
    panel('table', 'Active alerts', {
      description: `Alerts that fire now${onCluster(at.words, ' in the namespace')}.`,
      empty: 'No alert fires',
      queries: [
        measured(
          promql`sum by (alertname, severity, job, instance) (ALERTS${where({ alertstate: 'firing', ...placeOf(at) })})`,
          'count',
          ALERT_LABELS,
        ),
      ],
      width: 16,
    }),
  ],
});

/** What goes through the gateway, what it goes to, what all of it runs on, and what is wrong: on one page. */
export const overviewRows = (at: At): readonly Row[] =>
  [requestRow, providerRow, systemRow, alertRow].map(row => row(at));
