import { type Alert, alert, type Motion, sample, strangers } from '../../model/alert.ts';
import { perTarget } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { promql, rate } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';

/** Reads of keys that are not there. The guard keeps a few reads at night from waking anybody. */
export function hitRateLow(at: Watched<Options>): Alert {
  const grain = { where: at.scope, by: perTarget(at), over: '10m' };
  const [hits, misses] = [rate(m.hits, grain), rate(m.misses, grain)];
  const flows = (perMinute: number): Motion => ({ from: 1e6, perMinute });
  const one = server(at);
  const named = (replica: number) => ({ ...at.scope, instance: `10.0.0.${replica}:9121` });
  /** Hits a minute that bring their percentage to this beside so many misses. */
  const beside = (perMinute: number, percent: number) => (perMinute * percent) / (100 - percent);
  /** Reads of a server for a while, so many of them in vain. */
  const surge = (replica: number, perMinute: number, percent: number) =>
    (
      [
        [m.hits, beside(perMinute, percent)],
        [m.misses, perMinute],
      ] as const
    ).map(([metric, reads]) =>
      sample(metric, server(at, replica), { before: 1e6, during: { perMinute: reads }, after: { perMinute: 0 } }),
    );
  const steady = (perMinute: number, percent: number) => [
    sample(m.hits, one, { during: flows(beside(perMinute, percent)) }),
    sample(m.misses, one, { during: flows(perMinute) }),
  ];
  const strange = (hit: number, miss: number) => [
    ...strangers(m.hits, one, { during: flows(hit) }),
    ...strangers(m.misses, one, { during: flows(miss) }),
  ];
  return alert('RedisHitRateLow', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      percent: { value: 50, unit: 'percent', meaning: 'reads that find their key' },
      traffic: { value: 1, unit: 'operations/s', meaning: 'reads in vain below which the share means nothing' },
    },
    expr: ({ percent, traffic }) =>
      promql`100 * ${hits} / (${hits} + ${misses}) < ${percent} and ${misses} > ${traffic}`,
    summary: `Redis in ${at.words.placeText} finds few keys`,
    description:
      '{{ $value | printf "%.0f" }} % of the reads at the server behind {{ $labels.instance }} ({{ $labels.job }}) found their key.',
    runbook: {
      meaning: 'Clients read keys that are not there: the cache was emptied, is too small, or keeps keys too short.',
      impact: 'Clients do the work themselves that the cache should spare. Nothing fails.',
      diagnosis: [
        'Look at *Hit rate* and *Evicted keys*: keys thrown out mean too little memory.',
        'Look at *Keys*: a sudden fall is a restart or a flush, and passes as it fills again.',
      ],
      mitigation: [
        'Too little memory: raise `maxmemory`.',
        'Keys that end too soon: a longer `ttl` at the client.',
        'Where clients ask for what cannot be cached, lower `alerts.RedisHitRateLow.thresholds.percent`.',
      ],
    },
    missing: 'silent',
    fires: ({ percent, traffic }) => [
      {
        title: 'two servers find a little too little, and a third enough',
        given: [
          ...surge(1, 1200 * traffic, 0.96 * percent),
          ...surge(2, 1200 * traffic, 0.96 * percent),
          ...surge(3, 1200 * traffic, (100 + percent) / 2),
          ...strange(60_000 * traffic, 0),
        ],
        labels: [named(1), named(2)],
        value: (0.96 * percent).toFixed(0),
        // The share stays until the last read has left the window.
        clears: 9,
      },
      {
        title: 'nothing is found, at just enough reads',
        given: surge(1, 60 * 1.04 * traffic, 0),
        // The window is full of reads at the ninth sample.
        within: 8,
        labels: [named(1)],
        value: '0',
      },
    ],
    silent: ({ percent, traffic }) => [
      {
        title: 'just enough is found, and neighbours find nothing',
        given: [
          ...steady(1200 * traffic, Math.min(1.04 * percent, (100 + percent) / 2)),
          ...strange(0, 60_000 * traffic),
        ],
      },
      { title: 'nothing is found, and hardly anything read', given: steady(60 * 0.96 * traffic, 0) },
      { title: 'nothing is read', given: steady(0, 0) },
    ],
  });
}
