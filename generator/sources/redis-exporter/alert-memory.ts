import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { databasePod, NOAUTH } from '../../model/database-steps.ts';
import { perTarget } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { inside } from '../../model/steps.ts';
import { grouped, promql, where } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';

/** A hundredth of what a server may take: whole per cents of it are exact to the bit. */
const PERCENT = 16 * 1024 ** 2;

/** Little room under `maxmemory`. A server without that limit tells 0 and is left alone. */
export function memoryNearLimit(at: Watched<Options>): Alert {
  const here = where(at.scope);
  const limited = (replica: number) => sample(m.memoryLimit, server(at, replica), { during: 100 * PERCENT });
  return alert('RedisMemoryNearLimit', {
    severity: 'warning',
    for: '10m',
    thresholds: { percent: { value: 90, unit: 'percent', meaning: 'memory in use, of `maxmemory`' } },
    expr: ({ percent }) =>
      promql`max${grouped(perTarget(at))} (100 * ${m.memory}${here} / (${m.memoryLimit}${here} > 0)) > ${percent}`,
    summary: `Redis in ${at.words.placeText} is nearly full`,
    description:
      '{{ $value | printf "%.0f" }} % of the memory that the server behind {{ $labels.instance }} ({{ $labels.job }}) may take is in use.',
    runbook: {
      meaning: 'The data of Redis comes near `maxmemory`.',
      impact:
        'None yet. When it is full, Redis throws keys out or refuses writes, as `maxmemory-policy` sets: with `noeviction` clients get errors.',
      diagnosis: [
        'Look at *Keys* and *Evicted keys*: does it grow without end, or is it a cache that has filled up?',
        inside(databasePod, fragment`redis-cli info memory | grep -E '^(used_memory_human|maxmemory)'`, {
          say: 'See the policy and the limit',
          look: `With \`noeviction\` writes fail when \`used_memory_human\` reaches \`maxmemory_human\`. ${NOAUTH}`,
        }),
        inside(databasePod, fragment`redis-cli --bigkeys -i 0.01`, {
          say: 'Find the largest keys',
          look: 'The summary at the end names the largest key of each type. One key far above all others is what grows.',
        }),
      ],
      mitigation: [
        'A cache is meant to be full: set `maxmemory-policy allkeys-lru`, and switch this alert off.',
        'Give keys an end (`ttl`) where clients set none.',
        'Raise `maxmemory`, and the limit of the container with it.',
      ],
    },
    missing: 'silent',
    fires: ({ percent }) => [
      {
        title: 'two servers are just over the limit',
        as: 'cache-full',
        given: [
          ...[1, 2].flatMap(replica => [
            limited(replica),
            sample(m.memory, server(at, replica), {
              before: 10 * PERCENT,
              during: 1.04 * percent * PERCENT,
              after: 10 * PERCENT,
            }),
          ]),
          // A second target of the same exporter that lags behind.
          sample(m.memoryLimit, { ...server(at), endpoint: 'second' }, { during: 100 * PERCENT }),
          sample(m.memory, { ...server(at), endpoint: 'second' }, { during: 10 * PERCENT }),
          limited(3),
          sample(m.memory, server(at, 3), { during: 10 * PERCENT }),
        ],
        labels: [1, 2].map(replica => ({ ...at.scope, instance: `10.0.0.${replica}:9121` })),
        value: (1.04 * percent).toFixed(0),
      },
    ],
    silent: ({ percent }) => [
      {
        title: 'a server is at the limit, another has none, and neighbours are full',
        given: [
          limited(1),
          sample(m.memory, server(at), { during: Math.floor(percent) * PERCENT }),
          sample(m.memoryLimit, server(at, 2), { during: 0 }),
          sample(m.memory, server(at, 2), { during: 100 * PERCENT }),
          ...strangers(m.memoryLimit, server(at), { during: 100 * PERCENT }),
          ...strangers(m.memory, server(at), { during: 100 * PERCENT }),
        ],
      },
    ],
  });
}
