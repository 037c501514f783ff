import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { growth } from '../../promql/growth.ts';
import { count } from '../../promql/metric.ts';
import { type Grain, level, matches, measured, promql, quantile, range, rate, where } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: what comes in, what is rejected, what is answered. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const by = (...labels: string[]): Grain => ({ where: at.scope, by: labels });
  const each: Grain = { where: at.scope, by: replicaLabels(at) };
  const requests = count(m.loki_request_duration_seconds);
  const state: Row = {
    title: 'State',
    panels: [
      panel('stat', 'Replicas', {
        description: 'Whether each replica of each part answers its scrape.',
        queries: [level('max', at.up, each)],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
        width: 12,
      }),
      panel('stat', 'Lines', {
        description: 'Lines a second that come in.',
        queries: [rate(m.loki_distributor_lines_received_total, by())],
        width: 6,
      }),
      panel('stat', 'Crashes', {
        description: 'Requests within a day that crashed, which Loki survived. Normal is none.',
        queries: [growth(m.loki_panic_total, { ...by(), over: '1d' })],
        width: 6,
      }),
    ],
  };
  const intake: Row = {
    title: 'Intake',
    panels: [
      panel('timeseries', 'Lines by tenant', {
        description: 'Lines a second that come in, by tenant.',
        queries: [rate(m.loki_distributor_lines_received_total, by('tenant'))],
        width: 8,
      }),
      panel('timeseries', 'Data by tenant', {
        description: 'Bytes a second that come in, before they are compressed.',
        queries: [rate(m.loki_distributor_bytes_received_total, by('tenant'))],
        width: 8,
      }),
      panel('timeseries', 'Lines rejected', {
        description: 'Lines a second that are rejected and lost, by reason. No line where none ever was.',
        queries: [rate(m.loki_discarded_samples_total, by('reason'))],
        width: 8,
      }),
      panel('timeseries', 'Streams', {
        description: 'Streams that each ingester holds in memory. Memory grows with them.',
        queries: [level('sum', m.loki_ingester_memory_streams, each)],
        width: 12,
      }),
      panel('timeseries', 'Streams opened', {
        description: 'Streams a second that begin. Many are a label with a value for each request.',
        queries: [rate(m.loki_ingester_streams_created_total, by('tenant'))],
        width: 12,
      }),
    ],
  };
  const answers: Row = {
    title: 'Requests',
    panels: [
      panel('timeseries', 'Requests by status', {
        description: 'Requests a second, by their answer.',
        queries: [
          measured(promql`sum by (status_code) (rate(${requests}${where(at.scope)}${range()}))`, 'requests/s', [
            'status_code',
          ]),
        ],
        width: 8,
      }),
      panel('timeseries', 'Failures by route', {
        description: 'Requests a second that Loki fails. No line where none ever did.',
        queries: [
          measured(
            promql`sum by (route) (rate(${requests}${where({ ...at.scope, status_code: matches('5..') })}${range()}))`,
            'requests/s',
            ['route'],
          ),
        ],
        width: 8,
      }),
      panel('timeseries', 'Time to answer', {
        description: 'Within which time all but one in twenty requests of a route are answered.',
        queries: [quantile(0.95, m.loki_request_duration_seconds, by('route'))],
        width: 8,
      }),
    ],
  };
  return [
    dashboard('loki', {
      title: 'Loki',
      description: 'The Loki that keeps the logs: whether it answers, what comes in, and what is asked of it.',
      tags: ['loki', 'monitoring'],
      rows: [state, intake, answers],
    }),
  ];
};
