import { type Alert, alert, sample } from '../../model/alert.ts';
import { endIdle, holders } from '../../model/database-steps.ts';
import { level, promql } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { pg } from './metrics.ts';
import type { Options } from './options.ts';
import { percentage } from './scenario.ts';
import { errorsInLog, readiness, restart } from './steps.ts';

/**
 * The server side of LiteLLM's connection pool, as postgres_exporter tells it: LiteLLM has no metric of its own. Without a
 * configured exporter the alert is left out.
 */
export function databaseConnectionsExhausted({ namespace, options }: Watched<Options>): Alert {
  const only = options.database ? { namespace, job: options.database.service } : { namespace };
  const job = options.database?.service ?? 'postgres-exporter';
  const grain = { where: only, by: ['namespace', 'job', 'instance'] };
  const of = (instance: string) => ({ namespace, job, instance, pod: 'postgres-exporter-1' });
  const one = of('10.0.0.5:9187');
  const two = of('10.0.0.6:9187');
  /** A server that allows 256 connections, with this share of them in use in two states: exact to the bit. */
  const server = (labels: Readonly<Record<string, string>>, share: number, before?: number, after?: number) => [
    sample(pg.pg_settings_max_connections, labels, { during: 256 }),
    ...['active', 'idle'].map(state =>
      sample(
        pg.pg_stat_activity_count,
        { ...labels, datname: 'litellm_db', state },
        {
          ...(before === undefined ? {} : { before: 128 * before }),
          during: 128 * share,
          ...(after === undefined ? {} : { after: 128 * after }),
        },
      ),
    ),
  ];
  return alert('LiteLLMDatabaseConnectionsExhausted', {
    severity: 'critical',
    for: '5m',
    thresholds: {
      share: { value: 0.95, unit: 'ratio', meaning: 'share of the connections that the server allows' },
    },
    expr: ({ share }) =>
      promql`${level('sum', pg.pg_stat_activity_count, grain)} / on (namespace, job, instance) ${level('max', pg.pg_settings_max_connections, grain)} > ${share}`,
    summary: 'The database of LiteLLM in {{ $labels.namespace }} has no connections left',
    description:
      '{{ $value | humanizePercentage }} of the connections that the server allows are open, as {{ $labels.instance }} tells.',
    runbook: {
      meaning:
        'The PostgreSQL server in which LiteLLM keeps keys, budgets and spend is about to turn connections away. Each worker of each pod keeps a pool of its own.',
      impact:
        'LiteLLM cannot check keys it has not cached: requests fail with 500, pods do not become ready, spend is written late.',
      diagnosis: [
        'Look at *PostgreSQL connections*: many `idle` are pools that are too large, many `active` are slow queries, `idle in transaction` is a client that hangs.',
        holders,
        readiness(options),
        errorsInLog(options),
      ],
      mitigation: [
        'Lower `database_connection_pool_limit` in `general_settings`: pods × workers × limit must stay below what the server allows.',
        'Raise `max_connections` of the server, or put a pooler in front of it.',
        endIdle,
        restart(options),
      ],
    },
    missing: 'silent',
    fires: ({ share }) => [
      {
        title: 'one server of two is just over the limit',
        given: [
          ...server(one, 1.04 * share, 0.5, 0.5),
          ...server(two, 0.5 * share),
          ...server({ ...one, namespace: `${namespace}-other` }, 0.1),
        ],
        labels: [{ namespace, job, instance: one.instance }],
        value: percentage(1.04 * share),
      },
      {
        title: 'two servers are',
        given: [...server(one, 1.04 * share, 0.5, 0.5), ...server(two, 1.04 * share, 0.5, 0.5)],
        labels: [one, two].map(({ instance }) => ({ namespace, job, instance })),
        value: percentage(1.04 * share),
      },
    ],
    silent: ({ share }) => [
      {
        title: 'two servers stand at the limit',
        given: [...server(one, share), ...server(two, share)],
      },
      {
        title: 'the servers of neighbours are full',
        given: [
          ...server({ ...one, namespace: `${namespace}-other` }, 1),
          ...(options.database ? server({ ...one, job: `${job}-other` }, 1) : []),
        ],
      },
    ],
  });
}
