import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { type Grain, hourly, level, quantile, rate } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: what comes in, what is rejected, and how it answers. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const by = (...labels: string[]): Grain => ({ where: at.scope, by: labels });
  const each: Grain = { where: at.scope, by: replicaLabels(at) };
  const state: Row = {
    title: 'State',
    panels: [
      panel('stat', 'Servers', {
        description: 'Whether each Loki answers its scrape.',
        queries: [level('max', at.up, each)],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
      }),
      panel('stat', 'Streams', {
        description: 'Streams that are held in memory. Many thousands on one machine are labels with ever new values.',
        queries: [level('sum', m.streams, each)],
      }),
    ],
  };
  const lines: Row = {
    title: 'Lines',
    panels: [
      panel('timeseries', 'Lines received', {
        description: 'Lines a second that come in.',
        queries: [{ query: rate(m.lines, by()), legend: 'lines' }],
        width: 8,
      }),
      panel('timeseries', 'Data received', {
        description: 'Bytes a second that come in, before they are compressed.',
        queries: [{ query: rate(m.bytes, by()), legend: 'data' }],
        width: 8,
      }),
      panel('timeseries', 'Rejected lines', {
        description: 'Lines an hour that break a limit, by its name. Normal is no line at all.',
        queries: [hourly(rate(m.refused, by('reason')))],
        width: 8,
      }),
      panel('timeseries', 'Time to answer', {
        description: 'How long all but one in twenty requests took, by what they ask for.',
        queries: [quantile(0.95, m.answers, by('route'))],
        width: 24,
      }),
    ],
  };
  return [
    dashboard(at.name, {
      title: `Loki (${at.name})`,
      description: `The Loki behind ${at.job} in ${at.words.home}.`,
      tags: ['loki', 'logs', 'monitoring'],
      rows: [state, lines],
    }),
  ];
};
