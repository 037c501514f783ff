import { panel } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { hourly, level, quantile, rate } from '../../promql/promql.ts';
import { query as m } from './metrics.ts';
import type { Options } from './options.ts';
import type { RoleRows } from './role-rows.ts';

/** Where Query has its answers from, and how busy it is. */
export function queryRows(at: Watched<Options>): RoleRows {
  const each = { where: at.scope, by: replicaLabels(at) };
  return {
    state: [
      panel('stat', 'Endpoints now', {
        description: 'Sidecars, Store Gateways and Rulers that each Query answers from.',
        queries: [level('sum', m.thanos_store_nodes_grpc_connections, each)],
      }),
      panel('stat', 'Queries at once', {
        description: 'How many queries each pod runs at the same time at most. Others wait.',
        queries: [level('min', m.thanos_query_concurrent_gate_queries_max, each)],
      }),
    ],
    rows: [
      {
        title: 'Queries',
        panels: [
          panel('timeseries', 'Endpoints', {
            description: 'Endpoints of each kind, as the pod has them that knows fewest.',
            queries: [level('min', m.thanos_store_nodes_grpc_connections, { where: at.scope, by: ['store_type'] })],
          }),
          panel('timeseries', 'Queries', {
            description: 'Queries a second that each pod begins.',
            queries: [rate(m.thanos_query_concurrent_gate_queries_total, each)],
          }),
          panel('timeseries', 'Running queries', {
            description: 'Queries that each pod runs. Those above its limit wait.',
            queries: [level('max', m.thanos_query_concurrent_gate_queries_in_flight, each)],
            width: 8,
          }),
          panel('timeseries', 'Time in line', {
            description: 'How long all but one in twenty queries waited for their turn.',
            queries: [quantile(0.95, m.thanos_query_concurrent_gate_queries_duration_seconds, each)],
            width: 8,
          }),
          panel('timeseries', 'Failed look-ups', {
            description: 'Look-ups of endpoints by name that fail, an hour. Normal is none.',
            queries: [hourly(rate(m.thanos_query_endpoints_dns_failures_total, each))],
            width: 8,
          }),
        ],
      },
    ],
  };
}
