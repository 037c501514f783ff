import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import type { Watched } from '../../model/source.ts';
import { type Grain, hourly, level, measured, promql, rate, where } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: is the server there, is there room, and does it help. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const by = (...labels: string[]): Grain => ({ where: at.scope, by: labels });
  const server: Row = {
    title: 'Server',
    panels: [
      panel('stat', 'Redis', {
        description: 'Whether the exporter reaches its server.',
        queries: [{ query: level('min', m.up, by()), legend: 'server' }],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
        height: 8,
      }),
      panel('timeseries', 'Memory', {
        description: 'Memory of the data, and `maxmemory` where it is set.',
        queries: [
          { query: level('max', m.memory, by('instance')), legend: 'used {{instance}}' },
          {
            query: measured(promql`max by (instance) (${m.memoryLimit}${where(at.scope)} > 0)`, 'bytes', ['instance']),
            legend: 'allowed {{instance}}',
          },
        ],
        width: 9,
      }),
      panel('timeseries', 'Clients', {
        description: 'Clients connected now.',
        queries: [level('sum', m.clients, by('instance'))],
        width: 9,
      }),
    ],
  };
  const hits = rate(m.hits, by());
  const use: Row = {
    title: 'Use',
    panels: [
      panel('timeseries', 'Hit rate', {
        description: 'Share of reads that find their key. No line where nothing is read.',
        queries: [{ query: measured(promql`${hits} / (${hits} + ${rate(m.misses, by())})`, 'ratio'), legend: 'hits' }],
        limits: [{ alert: 'RedisHitRateLow', threshold: 'percent' }],
        width: 8,
      }),
      panel('timeseries', 'Commands', {
        description: 'Commands carried out a second.',
        queries: [rate(m.commands, by('instance'))],
        width: 8,
      }),
      panel('timeseries', 'Keys', {
        description: 'Keys in each database.',
        queries: [level('sum', m.keys, by('db'))],
        width: 8,
      }),
      panel('timeseries', 'Evicted keys', {
        description: 'Keys a second thrown out because memory was full. Usual for a cache, a loss for anything else.',
        queries: [rate(m.evicted, by('instance'))],
      }),
      panel('timeseries', 'Rejected connections', {
        description: 'Connections an hour turned away because too many were open. Normal is none.',
        queries: [hourly(rate(m.rejected, by('instance')))],
      }),
    ],
  };
  return [
    dashboard('redis-exporter', {
      title: 'Redis',
      description: 'Redis: whether it answers, its memory, and whether it helps.',
      tags: ['redis', 'infrastructure'],
      rows: [server, use],
    }),
  ];
};
