import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { level, promql, where } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';

const BY = ['namespace', 'job', 'instance'];

const exporterLog = (service: string) => ({
  say: 'Read what the exporter says about the server',
  run: `kubectl logs -n $NAMESPACE service/${service} --tail=30`,
});

/** The server does not answer its exporter, or nothing is known of it. */
function down({ namespace, job, options }: Watched<Options>): Alert {
  const at = { namespace, job };
  const neighbours = strangers(m.up, server(at), { during: 1 });
  return alert('PostgresDown', {
    severity: 'critical',
    for: '2m',
    expr: () => promql`${level('max', m.up, { where: at, by: BY })} == 0 or absent(${m.up}${where(at)})`,
    summary: 'PostgreSQL is not reachable in {{ $labels.namespace }}',
    description: 'Exporter {{ $labels.job }} does not reach its server, or is itself not there.',
    runbook: {
      meaning:
        'The exporter cannot connect to its PostgreSQL server: the server is down, refuses the login, or has no connection left. Without any server in the labels, the exporter itself is gone.',
      impact: 'Whatever keeps its state there fails, unless only the exporter is cut off.',
      diagnosis: [
        { say: 'See whether the server and the exporter run', run: 'kubectl get pods -n $NAMESPACE -o wide' },
        exporterLog(options.service),
        {
          say: 'Ask the server itself, with its pod as POD',
          run: 'kubectl exec -n $NAMESPACE $POD -- pg_isready',
        },
        {
          say: 'Read its last words',
          run: 'kubectl logs -n $NAMESPACE $POD --tail=50',
        },
        { say: 'See whether its volume is there and bound', run: 'kubectl get persistentvolumeclaims -n $NAMESPACE' },
      ],
      mitigation: [
        'A full volume is enlarged first: PostgreSQL does not start without room for its log.',
        { say: 'Start the server again', run: 'kubectl delete pod -n $NAMESPACE $POD' },
        "A login that fails is mended in the exporter's Secret; then start the exporter again.",
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'the exporter goes away',
        given: [sample(m.up, server(at), { before: 1, during: null, after: 1 }), ...neighbours],
        labels: [at],
      },
      {
        title: 'one server of two does not answer',
        given: [
          sample(m.up, server(at), { before: 1, during: 0, after: 1 }),
          sample(m.up, server(at, 2), { during: 1 }),
          ...neighbours,
        ],
        labels: [{ ...at, instance: '10.0.0.1:9187' }],
      },
    ],
    silent: () => [
      {
        title: 'two servers answer, and a neighbour does not',
        given: [
          sample(m.up, server(at), { during: 1 }),
          sample(m.up, server(at, 2), { during: 1 }),
          // A second target of the same exporter that lags behind.
          sample(m.up, { ...server(at, 2), endpoint: 'second' }, { during: 0 }),
          ...strangers(m.up, server(at, 3), { during: 0 }),
        ],
      },
    ],
  });
}

/** Connections run short. The exporter's own is not among those that are counted. */
function connectionsNearLimit({ namespace, job }: Watched<Options>): Alert {
  const at = { namespace, job };
  const grain = { where: at, by: BY };
  /** A server that allows 200 connections, with this share of them open in two databases. */
  const open = (
    labels: Readonly<Record<string, string>>,
    motion: { before?: number; during: number; after?: number },
  ) => [
    sample(m.maxConnections, labels, { during: 200 }),
    ...['litellm_db', 'postgres'].map(datname =>
      sample(
        m.connections,
        { ...labels, datname, state: 'idle' },
        {
          ...(motion.before === undefined ? {} : { before: 100 * motion.before }),
          during: 100 * motion.during,
          ...(motion.after === undefined ? {} : { after: 100 * motion.after }),
        },
      ),
    ),
  ];
  const strange = (share: number) =>
    [
      { ...server(at), namespace: `${namespace}-other` },
      { ...server(at), job: `${job}-other` },
    ].flatMap(labels => open(labels, { during: share }));
  return alert('PostgresConnectionsNearLimit', {
    severity: 'warning',
    for: '10m',
    thresholds: { percent: { value: 80, unit: 'percent', meaning: 'open connections, of those the server allows' } },
    expr: ({ percent }) =>
      promql`100 * ${level('sum', m.connections, grain)} / on (namespace, job, instance) ${level('max', m.maxConnections, grain)} > ${percent}`,
    summary: 'PostgreSQL in {{ $labels.namespace }} has few connections left',
    description:
      '{{ $value | printf "%.0f" }} % of the connections of the server behind {{ $labels.instance }} ({{ $labels.job }}) are open.',
    runbook: {
      meaning: 'Clients hold most of the connections that the server allows (`max_connections`).',
      impact: 'None yet. With none left, new clients are turned away, and old ones that reconnect as well.',
      diagnosis: [
        'Look at *Connections by state*: many `idle` are pools that are too large, many `active` are slow queries.',
        'Look at *Oldest transaction*: one that stays open for long makes others wait and pile up.',
        {
          say: 'See who holds them, with the pod of the server as POD',
          run: 'kubectl exec -n $NAMESPACE $POD -- psql -U postgres -c "select datname, usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3, 4 order by 5 desc"',
        },
      ],
      mitigation: [
        'Make the pools of the clients smaller: pods × workers × pool size must stay below `max_connections`.',
        'Raise `max_connections`, which takes a restart and memory, or put a pooler in front of the server.',
      ],
    },
    missing: 'silent',
    fires: ({ percent }) => [
      {
        title: 'two servers are just over the limit',
        given: [
          ...open(server(at), { before: 0.1, during: 0.0104 * percent, after: 0.1 }),
          ...open(server(at, 2), { before: 0.1, during: 0.0104 * percent, after: 0.1 }),
          ...open(server(at, 3), { during: 0.1 }),
          ...strange(0.1),
        ],
        labels: ['10.0.0.1:9187', '10.0.0.2:9187'].map(instance => ({ ...at, instance })),
        value: (1.04 * percent).toFixed(0),
      },
    ],
    silent: ({ percent }) => [
      {
        title: 'two servers are just below the limit, and neighbours over it',
        given: [
          ...open(server(at), { during: 0.0096 * percent }),
          ...open(server(at, 2), { during: 0.0096 * percent }),
          ...strange(1),
        ],
      },
    ],
  });
}

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] => [down, connectionsNearLimit].map(make => make(at));
