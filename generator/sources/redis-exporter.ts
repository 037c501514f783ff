import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './redis-exporter/alerts.ts';
import { dashboards } from './redis-exporter/dashboards.ts';
import { redis } from './redis-exporter/metrics.ts';
import { type Options, options } from './redis-exporter/options.ts';

export const source = defineSource<Options>({
  kind: 'redis-exporter',
  title: 'Redis (redis exporter)',
  contract: redis,
  options,
  scrape: ({ options: given }) => scrapeService(given, 9121),
  alerts,
  dashboards,
});
