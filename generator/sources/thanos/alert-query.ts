import { type Alert, alert, type Motion, type Sample, sample, strangers } from '../../model/alert.ts';
import { kept, perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { objects } from '../../model/steps.ts';
import { level, promql } from '../../promql/promql.ts';
import { query as m, replica } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout, startAgain } from './steps.ts';

/**
 * A Query that answers from fewer endpoints than there should be. Of one that is gone there is no series, so that a Query
 * without any endpoint has none (Thanos, pkg/query/endpointset.go).
 */
export function endpointsMissing(at: Watched<Options>): Alert {
  const by = perReplica(at);
  const grain = { where: at.scope, by };
  const known = m.thanos_store_nodes_grpc_connections;
  const of = (store_type: string, number = 1) => ({ ...replica(at, number), store_type });
  const up = (number: number, during: Motion = 1) => sample(at.up, replica(at, number), { during });
  /** Of none there is no series. */
  const some = (count: number, one: (count: number) => Sample): readonly Sample[] => (count > 0 ? [one(count)] : []);
  /** A replica that loses Store Gateways until so many endpoints are left. */
  const loses = (number: number, endpoints: number, left: number) => [
    up(number),
    ...some(left, count => sample(known, of('sidecar', number), { during: count, before: count, after: count })),
    sample(known, of('store', number), { before: endpoints - left, during: null, after: endpoints - left }),
  ];
  return alert('ThanosQueryEndpointsMissing', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      endpoints: {
        value: at.options.endpoints,
        unit: 'connections',
        meaning: 'endpoints that each Query must answer from',
      },
    },
    expr: ({ endpoints }) =>
      promql`(${level('sum', known, grain)} or 0 * (${level('max', at.up, grain)} == 1)) < ${endpoints}`,
    summary: `Thanos Query in ${at.words.placeText} answers without a part of the data`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} answers from {{ $value | printf "%.0f" }} endpoints, and there should be more.`,
    runbook: {
      meaning:
        'A sidecar, a Store Gateway or a Ruler is down, is not found by its name, or does not admit Query on its port for gRPC.',
      impact:
        'Queries have gaps, without an error: the last hours without sidecars, the past without Store Gateways. A Ruler that asks Query sees the same gaps.',
      diagnosis: [
        'Look at *Endpoints*: which kind is fewer than it was, and since when?',
        linesAbout(
          'unhealthy|endpoint|lookup|dial',
          '`no such host` is the name of a Service, `connection refused` a program that is down, `i/o timeout` a network policy.',
        ),
        objects(['networkpolicies', 'services'], {
          say: 'See whether the Services are there, and what keeps Query out',
          look: 'The Services that `--endpoint` names must be in the list. Each policy of a part must admit Query on 10901.',
        }),
      ],
      mitigation: [
        'Repair the part that is down: it has alerts of its own.',
        'Where there are fewer parts on purpose, lower `endpoints` of the source.',
        startAgain,
      ],
    },
    missing: 'silent',
    fires: ({ endpoints }) => [
      {
        title: 'two replicas of three lose an endpoint',
        given: [
          ...loses(1, endpoints, endpoints - 1),
          ...loses(2, endpoints, endpoints - 1),
          up(3),
          sample(known, of('sidecar', 3), { during: endpoints }),
          ...strangers(at.up, replica(at), { during: 1 }),
          ...strangers(known, of('sidecar'), { during: endpoints }),
        ],
        labels: [1, 2].map(number => kept(replica(at, number), by)),
        value: String(endpoints - 1),
      },
      {
        title: 'one replica has a little less than it should have',
        given: [up(1), sample(known, of('sidecar'), { before: endpoints, during: 0.96 * endpoints, after: endpoints })],
        labels: [kept(replica(at), by)],
        value: (0.96 * endpoints).toFixed(0),
      },
      {
        title: 'the only one finds no endpoint at all',
        given: [
          ...loses(1, endpoints, 0),
          ...strangers(at.up, replica(at), { during: 1 }),
          ...strangers(known, of('sidecar'), { during: endpoints }),
        ],
        labels: [kept(replica(at), by)],
        value: '0',
      },
    ],
    silent: ({ endpoints }) => [
      {
        title: 'a replica has just enough of two kinds, another is down, and neighbours have too few',
        given: [
          up(1),
          ...some(endpoints - 1, count => sample(known, of('sidecar'), { during: count })),
          sample(known, of('store'), { during: 1 }),
          up(2, 0),
          ...strangers(at.up, replica(at, 3), { during: 1 }),
          ...(endpoints > 1 ? strangers(known, of('sidecar', 3), { during: endpoints - 1 }) : []),
        ],
      },
    ],
  });
}
