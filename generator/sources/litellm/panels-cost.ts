import { panel, type Row } from '../../model/dashboard.ts';
import type { Watched } from '../../model/source.ts';
import { eventRate, events } from '../../promql/growth.ts';
import { type Grain, hourly, measured, promql, type Query, rate, where } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

type At = Watched<Options>;

const by = (at: At, ...labels: string[]): Grain => ({ where: at.scope, by: labels });

/** Share of lookups that the cache answers. Each of its counters appears with its first event: until then it is none. */
export const hitRate = (at: At): Query => {
  const [hits, misses] = [rate(m.cacheHits, by(at)), rate(m.cacheMisses, by(at))];
  return measured(promql`(${hits} or 0 * ${misses}) / (${hits} + ${misses} or ${hits} or ${misses})`, 'ratio');
};

/** What it costs, and what it spares. */
export const costRow = (at: At): Row => ({
  title: 'Cache and spend',
  panels: [
    panel('timeseries', 'Cache hit rate over time', {
      description: 'Share of lookups answered from the cache. Where it stays low, LiteLLMCacheHitRateLow fires.',
      queries: [{ query: hitRate(at), legend: 'hits' }],
      limits: [{ alert: 'LiteLLMCacheHitRateLow', threshold: 'ratio' }],
      width: 12,
    }),
    panel('timeseries', 'Spend', {
      headline: true,
      description:
        'What calls cost by the hour, by model and the prices LiteLLM knows. The first call of a new key counts in full.',
      queries: [hourly(eventRate(m.spend, by(at, 'requested_model')))],
      width: 12,
    }),
    panel('bargauge', 'Spend of the last 24 hours by provider', {
      description:
        'What the calls of the last day have cost, by who was paid: OpenAI, Google (`gemini`, `vertex_ai`) and all others that LiteLLM calls. A gateway that has been watched for less than a day counts since it was started.',
      queries: [events(m.spend, { ...by(at, 'api_provider'), over: '24h' })],
      decimals: 2,
      width: 12,
    }),
    panel('bargauge', 'Spend of the last 24 hours by team', {
      description:
        'What the calls of the last day have cost, by team. Keys without a team are `None`. A gateway that has been watched for less than a day counts since it was started.',
      queries: [events(m.spend, { ...by(at, 'team'), over: '24h' })],
      decimals: 2,
      width: 12,
    }),
    panel('bargauge', 'Cost of a million tokens by model', {
      description:
        'What calls of the last day cost for each million tokens, sent and received together. A model without a price is 0.',
      queries: [
        measured(
          promql`1000000 * ${events(m.spend, { ...by(at, 'requested_model'), over: '24h' })} / (${events(m.tokens, { ...by(at, 'requested_model'), over: '24h' })} > 0)`,
          'usd',
          ['requested_model'],
        ),
      ],
      decimals: 2,
      width: 12,
    }),
    panel('bargauge', 'Budget left by team', {
      description: 'Money a team may still spend, of teams that have a budget.',
      queries: [
        {
          query: measured(promql`min by (team) (${m.teamBudgetLeft}${where(at.scope)} < inf)`, 'usd', ['team']),
          legend: '{{team}}',
        },
      ],
      decimals: 2,
      width: 12,
    }),
  ],
});
