import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { type Grain, level, rate } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: what comes in, what waits, and what arrives. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const by = (...labels: string[]): Grain => ({ where: at.scope, by: labels });
  const each: Grain = { where: at.scope, by: replicaLabels(at) };
  const state: Row = {
    title: 'State',
    panels: [
      panel('stat', 'Collectors', {
        description: 'Whether each collector answers its scrape.',
        queries: [level('max', at.up, each)],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
      }),
      panel('stat', 'Memory', { description: 'Memory that each holds.', queries: [level('max', m.memory, each)] }),
    ],
  };
  const records: Row = {
    title: 'Log records',
    panels: [
      panel('timeseries', 'Received', {
        description: 'Log records a second that come in, and those that are turned away for lack of memory.',
        queries: [
          { query: rate(m.received, by('receiver')), legend: '{{receiver}}' },
          { query: rate(m.refused, by('receiver')), legend: '{{receiver}} turned away' },
        ],
      }),
      panel('timeseries', 'Sent', {
        description: 'Log records a second that arrive where they go.',
        queries: [rate(m.sent, by('exporter'))],
      }),
      panel('timeseries', 'Waiting', {
        description: 'Batches that wait to be sent, and how many there is room for.',
        queries: [
          { query: level('sum', m.waiting, by('exporter')), legend: '{{exporter}} waiting' },
          { query: level('sum', m.capacity, by('exporter')), legend: '{{exporter}} capacity' },
        ],
      }),
      panel('timeseries', 'Lost', {
        description:
          'Log records a second that were given up on, or did not fit into the queue. Normal is no line at all.',
        queries: [
          { query: rate(m.unsent, by('exporter')), legend: '{{exporter}} not taken' },
          { query: rate(m.unqueued, by('exporter')), legend: '{{exporter}} queue full' },
        ],
      }),
    ],
  };
  return [
    dashboard('otel-collector', {
      title: 'OpenTelemetry Collector',
      description:
        'How logs get from where they are written to their store: what comes in, what waits, and what arrives.',
      tags: ['opentelemetry', 'logs', 'monitoring'],
      rows: [state, records],
    }),
  ];
};
