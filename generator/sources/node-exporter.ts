import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './node-exporter/alerts.ts';
import { dashboards } from './node-exporter/dashboards.ts';
import { node } from './node-exporter/metrics.ts';
import { type Options, options } from './node-exporter/options.ts';

export const source = defineSource<Options>({
  kind: 'node-exporter',
  title: 'Nodes (own node exporter)',
  contract: node,
  options,
  scrape: ({ options: given }) => scrapeService(given, 9100),
  alerts,
  dashboards,
});
