import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { kept, perReplica, replicaLabels, stepsOnCluster } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { addresses, objects } from '../../model/steps.ts';
import { level, promql } from '../../promql/promql.ts';
import { m, member } from './metrics.ts';
import type { Options } from './options.ts';
import { loggedThere, members, startAgain } from './steps.ts';

/**
 * A member sees fewer members than answer their scrapes. Peers that failed say less: a member that was replaced or scaled away
 * stays one of them for six hours, unless `--cluster.reconnect-timeout` says otherwise (Alertmanager, cluster/cluster.go). A member that is down is another alert's.
 */
export function clusterSplit(at: Watched<Options>): Alert {
  const by = perReplica(at);
  const answering = promql`count (${level('max', at.up, { where: at.scope, by: replicaLabels(at) })} == 1)`;
  const all = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const up = (count: number) => all(count).map(number => sample(at.up, member(at, number), { during: 1 }));
  const sees = (number: number, during: number, calm = during) =>
    sample(m.members, member(at, number), { before: calm, during, after: calm });
  return alert('AlertmanagerClusterSplit', {
    severity: 'warning',
    for: '15m',
    expr: () => promql`${level('max', m.members, { where: at.scope, by })} < on () group_left () ${answering}`,
    summary: `${at.words.replicaTitle} of Alertmanager in ${at.words.placeText} does not see the others`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} works together with {{ $value | printf "%.0f" }} members, itself included, and more answer.`,
    runbook: {
      meaning: 'Members of the Alertmanager do not reach each other on their port of gossip, by default 9094.',
      impact:
        'Each part notifies for itself, so that people get a message twice, and a silence of one part does not hold in the other.',
      diagnosis: [
        'Look at *Members*: does one see itself alone, or are there two groups?',
        members(at.options),
        addresses(at.options.service, {
          say: 'See whether the Service leads to one Alertmanager alone',
          look: 'Two Alertmanagers of one namespace share the Service of their operator: they are no split cluster.',
        }),
        loggedThere('memberlist|cluster|peer', 'It names the address that it does not reach.'),
        objects(['networkpolicies'], {
          say: 'See whether a policy keeps them apart',
          look: 'Members must reach each other over TCP and UDP.',
        }),
      ],
      mitigation: [
        ...stepsOnCluster(at.words, 'Let the network policy of Alertmanager admit its own pods.'),
        'Where the Service leads to two Alertmanagers, give each an instance with a Service of its own.',
        startAgain,
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'two members of three see themselves alone',
        given: [
          ...up(3),
          sees(1, 1, 3),
          sees(2, 1, 3),
          sees(3, 3),
          ...strangers(at.up, member(at), { during: 1 }),
          ...strangers(m.members, member(at), { during: 1 }),
        ],
        labels: [1, 2].map(number => kept(member(at, number), by)),
        value: '1',
      },
    ],
    silent: () => [
      {
        title: 'all see all, one is scraped twice, and neighbours see themselves alone',
        given: [
          ...up(2),
          sample(at.up, { ...member(at, 2), endpoint: 'second' }, { during: 1 }),
          sees(1, 2),
          sees(2, 2),
          sample(m.members, { ...member(at, 2), endpoint: 'second' }, { during: 1 }),
          ...all(3).flatMap(number => strangers(at.up, member(at, number), { during: 1 })),
          ...all(3).flatMap(number => strangers(m.members, member(at, number), { during: 1 })),
        ],
      },
      {
        title: 'a member is down, which another alert reports',
        given: [...up(2), sample(at.up, member(at, 3), { during: 0 }), sees(1, 2), sees(2, 2)],
      },
      { title: 'a single one works alone', given: [...up(1), sees(1, 1)] },
      { title: 'gossip is switched off', given: up(2) },
    ],
  });
}
