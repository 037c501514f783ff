import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import type { Watched } from '../../model/source.ts';
import { type Grain, hourly, level, measured, promql, quantile, rate, where } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import { type Options, READS } from './options.ts';

/** The dashboard of an instance: is it seen, what is used, what does it cost, and can the numbers be believed. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const { up } = at;
  const by = (...labels: string[]): Grain => ({ where: at.scope, by: labels });
  const here = where(at.scope);
  const now: Row = {
    title: 'Now',
    panels: [
      panel('stat', 'Exporter health', {
        description: 'Whether the exporter answers its scrapes.',
        queries: [{ query: measured(promql`max(${up}${here}) or vector(0)`, 'bool'), legend: 'robotheus' }],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
        width: 4,
      }),
      panel('stat', 'Scrape age', {
        description:
          'Time since the last collection from the provider that ended without an error. It takes one every minute. Where it grows, RobotheusDataStale fires.',
        queries: [measured(promql`time() - max by (provider) (${m.collected}${here})`, 'seconds', ['provider'])],
        steps: [
          { at: 0, color: 'green' },
          { at: 300, color: 'yellow' },
          { at: 900, color: 'red' },
        ],
        width: 5,
      }),
      panel('stat', 'OpenAI cost today', {
        headline: true,
        description:
          'Cost since midnight UTC over all projects. The exporter renews it every half hour: until it has after midnight, this is the day before.',
        queries: [{ query: level('sum', m.costToday, by()), legend: 'today' }],
        decimals: 2,
        width: 5,
      }),
      panel('stat', 'OpenAI cost this week', {
        description: 'Cost of the last seven days and today, over all projects.',
        queries: [{ query: level('sum', m.costWeek, by()), legend: 'week' }],
        decimals: 2,
        width: 5,
      }),
      panel('stat', 'OpenAI cost this month', {
        headline: true,
        description: 'Cost of the last 30 days and today, over all projects.',
        queries: [{ query: level('sum', m.costMonth, by()), legend: 'month' }],
        decimals: 2,
        width: 5,
      }),
    ],
  };
  const usage: Row = {
    title: 'Usage',
    panels: [
      panel('timeseries', 'OpenAI token throughput', {
        description: 'Tokens a second over all projects, by direction.',
        queries: [rate(m.tokens, by('direction'))],
      }),
      panel('timeseries', 'OpenAI tokens by project', {
        description: 'Tokens a second by project.',
        queries: [rate(m.tokens, by('project'))],
      }),
      panel('timeseries', 'Tokens by model', {
        description: 'Tokens a second by model.',
        queries: [rate(m.tokens, by('model'))],
      }),
      panel('timeseries', 'Requests by API key', {
        description: 'Billed requests a second by project and API key: who asks so much.',
        queries: [rate(m.requests, by('project', 'api_key_id'))],
      }),
    ],
  };
  const cost: Row = {
    title: 'Cost',
    panels: [
      panel('timeseries', 'Cost today by project', {
        description:
          'Cost since midnight UTC by project. Each day begins at zero, with the first renewal up to half an hour after midnight.',
        queries: [level('sum', m.costToday, by('project'))],
        decimals: 2,
      }),
      panel('bargauge', 'Cost this month by project', {
        description: 'Cost of the last 30 days and today by project.',
        queries: [level('sum', m.costMonth, by('project'))],
        decimals: 2,
      }),
      panel('bargauge', 'Cost by day', {
        description: 'Cost of each UTC day that the exporter has read since it was started. Needs v0.1.9.',
        queries: [level('sum', m.costDaily, by('date'))],
        decimals: 2,
        width: 24,
      }),
    ],
  };
  const collection: Row = {
    title: 'Collection',
    panels: [
      panel('timeseries', 'Collection errors', {
        description:
          'Failed collections an hour by stage. No line at all means no failure since the exporter started; a key without rights is no failure to it.',
        queries: [hourly(rate(m.collectionErrors, by('provider', 'stage')))],
      }),
      panel('timeseries', 'Collection duration p95', {
        description: 'How long a collection cycle takes. It should stay well below a minute.',
        queries: [quantile(0.95, m.collectionDuration, by('provider'))],
      }),
    ],
  };
  return [
    dashboard('ai-providers', {
      title: 'AI Providers (OpenAI)',
      description: `What OpenAI is used for and what it costs, as the robotheus exporter reads it from its billing. ${READS}`,
      tags: ['models', 'cost'],
      rows: [now, usage, cost, collection],
    }),
  ];
};
