import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { type Grain, hourly, level, matches, quantile, rate } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: what comes in, what is held back, and what reaches people. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const by = (...labels: string[]): Grain => ({ where: at.scope, by: labels });
  const each: Grain = { where: at.scope, by: replicaLabels(at) };
  const state: Row = {
    title: 'State',
    panels: [
      panel('stat', 'Replicas', {
        description: 'Whether each member answers its scrape.',
        queries: [level('max', at.up, each)],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
      }),
      panel('stat', 'Configuration', {
        description: 'Whether each member could read its configuration the last time it tried.',
        queries: [level('min', m.reloaded, each)],
        wordings: [
          { value: 0, text: 'old', color: 'red' },
          { value: 1, text: 'current', color: 'green' },
        ],
      }),
      panel('stat', 'Members', {
        description: 'Members that each works together with, itself included. Normal is the same number everywhere.',
        queries: [level('min', m.members, each)],
      }),
      panel('stat', 'Silences', {
        description: 'Silences that hold now, and those that begin later.',
        queries: [
          level('max', m.silences, { ...by('state'), where: { ...at.scope, state: matches('active|pending') } }),
        ],
      }),
    ],
  };
  const incoming: Row = {
    title: 'Alerts',
    panels: [
      panel('timeseries', 'Alerts held', {
        description:
          'Alerts that Alertmanager holds: those it notifies of, and those that a silence or another alert holds back.',
        queries: [level('max', m.alerts, by('state'))],
        width: 8,
      }),
      panel('timeseries', 'Alerts received', {
        description:
          'Alerts a second that Prometheus sends, all members together. Each sends to every member, once a minute.',
        queries: [
          { query: rate(m.received, by('status')), legend: '{{status}}' },
          { query: rate(m.invalid, by()), legend: 'rejected' },
        ],
        width: 8,
      }),
      panel('timeseries', 'Held back', {
        description: 'Notifications an hour that a silence, an inhibition or a muted time held back.',
        queries: [hourly(rate(m.suppressed, by('reason')))],
        width: 8,
      }),
    ],
  };
  const outgoing: Row = {
    title: 'Notifications',
    panels: [
      panel('timeseries', 'Notifications', {
        description: 'Notifications an hour, by kind of receiver, whether they arrive or not.',
        queries: [hourly(rate(m.sent, by('integration')))],
        width: 8,
      }),
      panel('timeseries', 'Failed notifications', {
        description: 'Notifications an hour that reached no receiver, after all retries. Normal is none.',
        queries: [hourly(rate(m.failed, by('integration', 'reason')))],
        width: 8,
      }),
      panel('timeseries', 'Time to notify', {
        description: 'How long all but one in twenty notifications of the last hour took. No line where none was sent.',
        queries: [quantile(0.95, m.latency, { ...by('integration'), over: '1h' })],
        width: 8,
      }),
    ],
  };
  return [
    dashboard('alertmanager', {
      title: 'Alertmanager',
      description: 'The Alertmanager that sends what alerts report: what comes in, and what goes out to receivers.',
      tags: ['alertmanager', 'monitoring'],
      rows: [state, incoming, outgoing],
    }),
  ];
};
