import { type Alert, alert, neighbours, type Severity, sample } from '../../model/alert.ts';
import { endIdle, holders } from '../../model/database-steps.ts';
import { perTarget } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { level, on, promql } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';

/** What tells one alert on connections from the other. */
interface Grade {
  readonly name: string;
  readonly severity: Severity;
  readonly for: string;
  readonly percent: number;
  readonly summary: string;
  readonly impact: string;
}

export const connectionsNearLimit = (at: Watched<Options>): Alert =>
  connections(at, {
    name: 'PostgresConnectionsNearLimit',
    severity: 'warning',
    for: '10m',
    percent: 80,
    summary: `PostgreSQL in ${at.words.placeText} has few connections left`,
    impact: 'None yet. With none left, new clients are turned away, and old ones that reconnect as well.',
  });

export const connectionsExhausted = (at: Watched<Options>): Alert =>
  connections(at, {
    name: 'PostgresConnectionsExhausted',
    severity: 'critical',
    for: '5m',
    percent: 95,
    summary: `PostgreSQL in ${at.words.placeText} has no connections left`,
    impact: `New clients are turned away. A LiteLLM that keeps its keys there cannot check those it has not cached: requests fail with 500, ${at.words.replicaKind}s do not become ready, spend is written late.`,
  });

/**
 * Connections run short. The exporter's own is not among those that are counted, and what the server keeps back for
 * superusers is none that clients could get: a small server is exhausted long before `max_connections`.
 */
function connections(at: Watched<Options>, grade: Grade): Alert {
  const grain = { where: at.scope, by: perTarget(at) };
  const [max, reserved] = [level('max', m.maxConnections, grain), level('max', m.reserved, grain)];
  /** A server that leaves 200 connections to clients, with so many per cent of them open in two databases. */
  const open = (
    labels: Readonly<Record<string, string>>,
    motion: { before?: number; during: number; after?: number },
    kept = 0,
  ) => [
    sample(m.maxConnections, labels, { during: 200 + kept }),
    ...(kept === 0 ? [] : [sample(m.reserved, labels, { during: kept })]),
    ...['litellm_db', 'postgres'].map(datname =>
      sample(
        m.connections,
        { ...labels, datname, state: 'idle' },
        {
          ...(motion.before === undefined ? {} : { before: motion.before }),
          during: motion.during,
          ...(motion.after === undefined ? {} : { after: motion.after }),
        },
      ),
    ),
  ];
  const strange = (percent: number) => neighbours(server(at)).flatMap(labels => open(labels, { during: percent }));
  return alert(grade.name, {
    severity: grade.severity,
    for: grade.for,
    thresholds: {
      percent: {
        value: grade.percent,
        unit: 'percent',
        meaning: 'open connections, of those the server leaves to clients',
      },
    },
    expr: ({ percent }) =>
      promql`100 * ${level('sum', m.connections, grain)} / ${on(grain.by)} (${max} - ${on(grain.by)} ${reserved} or ${max}) > ${percent}`,
    summary: grade.summary,
    description:
      '{{ $value | printf "%.0f" }} % of the connections that clients may have of the server behind {{ $labels.instance }} ({{ $labels.job }}) are open.',
    runbook: {
      meaning:
        'Clients hold most of the connections that the server leaves to them: `max_connections`, less what it keeps for superusers.',
      impact: grade.impact,
      diagnosis: [
        'Look at *Connections by state*: many `idle` are pools that are too large, many `active` are slow queries.',
        'Look at *Oldest transaction*: one that stays open for long makes others wait and pile up.',
        holders,
      ],
      mitigation: [
        `Make the pools of the clients smaller: ${at.words.replicaKind}s × workers × pool size must stay below \`max_connections\`.`,
        'Raise `max_connections`, which takes a restart and memory, or put a pooler in front of the server.',
        endIdle,
      ],
    },
    missing: 'silent',
    fires: ({ percent }) => [
      {
        title: 'two servers are just over the limit',
        given: [
          // The one keeps back as much again for superusers.
          ...open(server(at), { before: 10, during: 1.04 * percent, after: 10 }, 200),
          ...open(server(at, 2), { before: 10, during: 1.04 * percent, after: 10 }),
          ...open(server(at, 3), { during: 10 }),
          ...strange(10),
        ],
        labels: ['10.0.0.1:9187', '10.0.0.2:9187'].map(instance => ({ ...at.scope, instance })),
        value: (1.04 * percent).toFixed(0),
      },
    ],
    silent: ({ percent }) => [
      {
        title: 'two servers are at the limit, and neighbours are over it',
        given: [
          ...open(server(at), { during: Math.floor(percent) }, 20),
          ...open(server(at, 2), { during: Math.floor(percent) }),
          ...strange(100),
        ],
      },
    ],
  });
}
