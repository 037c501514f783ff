import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { count } from '../../promql/metric.ts';
import { type Grain, level, measured, promql, quantile, rate, where } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: how it answers people, and how what it asks answers it. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const by = (...labels: string[]): Grain => ({ where: at.scope, by: labels });
  const each: Grain = { where: at.scope, by: replicaLabels(at) };
  const state: Row = {
    title: 'State',
    panels: [
      panel('stat', 'Servers', {
        description: 'Whether each Grafana answers its scrape.',
        queries: [level('max', at.up, each)],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
      }),
      panel('stat', 'Dashboards', {
        description: 'Dashboards that it has, those of others included.',
        queries: [level('max', m.dashboards, each)],
      }),
      panel('stat', 'Requests now', {
        description: 'Requests that it works on.',
        queries: [level('sum', m.working, each)],
      }),
    ],
  };
  const requests: Row = {
    title: 'Requests',
    panels: [
      panel('timeseries', 'Answers', {
        description: 'Answers a second, by status. One of 5xx is a fault of Grafana, or of what it asks.',
        queries: [
          {
            query: measured(
              promql`sum by (status_code) (rate(${count(m.answers)}${where(at.scope)}[5m]))`,
              'requests/s',
              ['status_code'],
            ),
          },
        ],
        width: 8,
      }),
      panel('timeseries', 'Time to answer', {
        description: 'How long all but one in twenty requests took.',
        queries: [{ query: quantile(0.95, m.answers, by()), legend: 'time' }],
        width: 8,
      }),
      panel('timeseries', 'Requests to datasources', {
        description: 'Requests a second to what Grafana asks, by its name and status.',
        queries: [rate(m.asked, by('datasource', 'code'))],
        width: 8,
      }),
    ],
  };
  return [
    dashboard('grafana-server', {
      title: 'Grafana',
      description: 'How Grafana answers people, and how what it asks answers it.',
      tags: ['grafana', 'monitoring'],
      rows: [state, requests],
    }),
  ];
};
