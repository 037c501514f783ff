import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './postgres-exporter/alerts.ts';
import { dashboards } from './postgres-exporter/dashboards.ts';
import { postgres } from './postgres-exporter/metrics.ts';
import { type Options, options } from './postgres-exporter/options.ts';

export const source = defineSource<Options>({
  kind: 'postgres-exporter',
  title: 'PostgreSQL (postgres exporter)',
  contract: postgres,
  options,
  scrape: ({ options: given }) => scrapeService(given, 9187),
  alerts,
  dashboards,
});
