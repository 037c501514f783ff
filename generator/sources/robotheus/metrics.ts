import data from '../../contracts/robotheus.json' with { type: 'json' };
import { contract } from '../../promql/metric.ts';

export const robotheus = contract(data);
const { metrics } = robotheus;

/**
 * What alerts and panels read. Cost comes from the gauges: the counter `robotheus_openai_cost_usd_total` adds a finished
 * day again in every cycle (thepetk/robotheus, src/robotheus/record_tracker.py at v0.1.7).
 */
export const m = {
  requests: metrics.robotheus_openai_requests_total,
  tokens: metrics.robotheus_openai_tokens_total,
  costToday: metrics.robotheus_openai_cost_usd_today,
  costWeek: metrics.robotheus_openai_cost_usd_week,
  costMonth: metrics.robotheus_openai_cost_usd_month,
  costDaily: metrics.robotheus_openai_cost_usd_daily,
  collected: metrics.robotheus_last_scrape_success_timestamp_seconds,
  collectionErrors: metrics.robotheus_scrape_errors_total,
  collectionDuration: metrics.robotheus_scrape_duration_seconds,
};
