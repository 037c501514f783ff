import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import type { Watched } from '../../model/source.ts';
import { type Grain, hourly, level, measured, promql, rate } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: is the server there, is there room, and what does it do. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const by = (...labels: string[]): Grain => ({ where: at.scope, by: labels });
  const server: Row = {
    title: 'Server',
    panels: [
      panel('stat', 'PostgreSQL', {
        description: 'Whether the exporter reaches its server.',
        queries: [{ query: level('min', m.up, by()), legend: 'server' }],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
        height: 8,
      }),
      panel('timeseries', 'Connections by state', {
        description: 'Open connections, and how many the server allows.',
        queries: [
          level('sum', m.connections, by('state')),
          { query: level('max', m.maxConnections, by()), legend: 'allowed' },
        ],
        width: 18,
      }),
    ],
  };
  const work: Row = {
    title: 'Work',
    panels: [
      panel('timeseries', 'Transactions', {
        description: 'Transactions a second that were committed or rolled back, by database.',
        queries: [
          { query: rate(m.commits, by('datname')), legend: 'committed {{datname}}' },
          { query: rate(m.rollbacks, by('datname')), legend: 'rolled back {{datname}}' },
        ],
      }),
      panel('timeseries', 'Oldest transaction', {
        description: 'How long the oldest open transaction of each database has lasted. Minutes hold up others.',
        queries: [level('max', m.oldestTransaction, by('datname'))],
      }),
      panel('timeseries', 'Blocks found in memory', {
        description:
          'Share of block reads that needed no disk. Below nine tenths the memory is too small for the data.',
        queries: [
          measured(
            promql`${rate(m.blocksHit, by('datname'))} / (${rate(m.blocksHit, by('datname'))} + ${rate(m.blocksRead, by('datname'))})`,
            'ratio',
            ['datname'],
          ),
        ],
        width: 8,
      }),
      panel('timeseries', 'Deadlocks', {
        description: 'Deadlocks an hour that the server had to break. Normal is none.',
        queries: [hourly(rate(m.deadlocks, by('datname')))],
        width: 8,
      }),
      panel('timeseries', 'Size of databases', {
        description: 'Disk space each database takes.',
        queries: [level('max', m.size, by('datname'))],
        width: 8,
      }),
    ],
  };
  return [
    dashboard('postgres-exporter', {
      title: 'PostgreSQL',
      description: 'PostgreSQL: whether it answers, its connections, its work and its size.',
      tags: ['postgresql', 'infrastructure'],
      rows: [server, work],
    }),
  ];
};
