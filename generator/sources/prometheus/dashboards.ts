import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import { placeOf, replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { growth } from '../../promql/growth.ts';
import { type Grain, grouped, level, measured, promql, rate, where } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: does it scrape, does it evaluate, does it send. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const replica = replicaLabels(at);
  const by = (...labels: string[]): Grain => ({ where: at.scope, by: labels });
  const each: Grain = { where: at.scope, by: replica };
  const here = where(at.scope);
  const state: Row = {
    title: 'State',
    panels: [
      panel('stat', 'Replicas', {
        description: 'Whether each replica answers its scrape.',
        queries: [level('max', at.up, each)],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
      }),
      panel('stat', 'Configuration', {
        description: 'Whether each replica could read its configuration the last time it tried.',
        queries: [level('min', m.reloaded, each)],
        wordings: [
          { value: 0, text: 'old', color: 'red' },
          { value: 1, text: 'current', color: 'green' },
        ],
      }),
      panel('stat', 'Alertmanagers', {
        description: 'Alertmanagers that each replica sends alerts to. Normal is as many as there are.',
        queries: [level('min', m.alertmanagers, each)],
        steps: [
          { at: 0, color: 'red' },
          { at: 1, color: 'green' },
        ],
      }),
      panel('stat', 'Targets', {
        description: 'Targets that each replica scrapes, up or down.',
        queries: [level('sum', m.targets, each)],
      }),
      panel('table', 'Firing alerts', {
        description: 'Alerts that fire about what runs beside Prometheus, with their severity.',
        queries: [
          measured(
            promql`count by (alertname, severity) (${m.alerts}${where({ ...placeOf(at), alertstate: 'firing' })})`,
            'count',
            ['alertname', 'severity'],
          ),
        ],
        width: 24,
      }),
    ],
  };
  const scraping: Row = {
    title: 'Scraping',
    panels: [
      panel('timeseries', 'Series', {
        description: 'Series that each replica holds in memory. Memory grows with them.',
        queries: [level('sum', m.series, each)],
        width: 8,
      }),
      panel('timeseries', 'Samples', {
        description: 'Samples a second that each replica takes in.',
        queries: [rate(m.samples, each)],
        width: 8,
      }),
      panel('timeseries', 'Targets by job', {
        description: 'Targets of each scrape job, as the replica has them that knows most.',
        queries: [level('max', m.targets, by('scrape_job'))],
        width: 8,
      }),
      panel('timeseries', 'Memory', {
        description: 'Memory that each replica takes.',
        queries: [level('max', m.memory, each)],
        width: 8,
      }),
      panel('timeseries', 'Stored blocks', {
        description: 'Room on the volume that the past takes, without the write-ahead log.',
        queries: [level('max', m.blocks, each)],
        width: 8,
      }),
      panel('timeseries', 'Storage failures', {
        description: 'Failures within an hour to merge or to read stored blocks. Normal is none.',
        queries: [
          { query: growth(m.compactionsFailed, { ...each, over: '1h' }), legend: 'merge' },
          { query: growth(m.reloadsFailed, { ...each, over: '1h' }), legend: 'read' },
        ],
        width: 8,
      }),
    ],
  };
  const rules: Row = {
    title: 'Rules',
    panels: [
      panel('timeseries', 'Rule evaluations', {
        description: 'Rules a second that each replica evaluates, and those whose evaluation fails.',
        queries: [
          { query: rate(m.rulesRun, each), legend: 'evaluated' },
          { query: rate(m.rulesFailed, each), legend: 'failed' },
        ],
      }),
      panel('timeseries', 'Slowest rule groups', {
        description: 'Share of its interval that a rule group took. At 1 its next run is left out.',
        queries: [
          measured(
            promql`topk(5, max${grouped(['rule_group'])} (${m.groupTook}${here} / ${m.groupInterval}${here}))`,
            'factor',
            ['rule_group'],
          ),
        ],
      }),
    ],
  };
  const sending: Row = {
    title: 'Notifications',
    panels: [
      panel('timeseries', 'Alerts sent', {
        description: 'Alerts a second that each Alertmanager took. None while nothing fires.',
        queries: [rate(m.sent, by('alertmanager'))],
        width: 8,
      }),
      panel('timeseries', 'Alerts not taken', {
        description: 'Alerts a second that an Alertmanager did not take, and that were given up. Normal is none.',
        queries: [
          { query: rate(m.refused, by('alertmanager')), legend: 'not taken {{alertmanager}}' },
          { query: rate(m.dropped, by('alertmanager')), legend: 'given up {{alertmanager}}' },
        ],
        width: 8,
      }),
      panel('timeseries', 'Alerts waiting', {
        description: 'Alerts that wait to be sent. Normal is near none.',
        queries: [level('sum', m.queued, by('alertmanager'))],
        width: 8,
      }),
    ],
  };
  return [
    dashboard('prometheus', {
      title: 'Prometheus',
      description: 'The Prometheus that all of this rests on: its scrapes, its rules and what it sends.',
      tags: ['prometheus', 'monitoring'],
      rows: [state, scraping, rules, sending],
    }),
  ];
};
