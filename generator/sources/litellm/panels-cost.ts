import { panel, type Row } from '../../model/dashboard.ts';
import { type Grain, measured, promql, type Query, rate, where } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

type At = Watched<Options>;

const by = ({ namespace, job }: At, ...labels: string[]): Grain => ({ where: { namespace, job }, by: labels });

/** Share of lookups that the cache answers. No line while either of its counters has had no event. */
export const hitRate = (at: At): Query => {
  const hits = rate(m.cacheHits, by(at));
  return measured(promql`${hits} / (${hits} + ${rate(m.cacheMisses, by(at))})`, 'ratio');
};

/** What it costs, and what it spares. */
export const costRow = (at: At): Row => ({
  title: 'Cache and spend',
  panels: [
    panel('timeseries', 'Cache hit rate over time', {
      description: 'Share of lookups answered from the cache. Where it stays low, LiteLLMCacheHitRateLow fires.',
      queries: [{ query: hitRate(at), legend: 'hits' }],
      width: 8,
    }),
    panel('timeseries', 'Spend', {
      description: 'What calls cost in each second, by model.',
      queries: [rate(m.spend, by(at, 'requested_model'))],
      width: 8,
    }),
    panel('bargauge', 'Budget left by team', {
      description: 'Money a team may still spend, of teams that have a budget.',
      queries: [
        {
          query: measured(
            promql`min by (team) (${m.teamBudgetLeft}${where({ namespace: at.namespace, job: at.job })} < inf)`,
            'usd',
            ['team'],
          ),
          legend: '{{team}}',
        },
      ],
      decimals: 2,
      width: 8,
    }),
  ],
});
