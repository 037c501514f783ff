import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './prometheus/alerts.ts';
import { dashboards } from './prometheus/dashboards.ts';
import { prometheus } from './prometheus/metrics.ts';
import { type Options, options } from './prometheus/options.ts';

export const source = defineSource<Options>({
  kind: 'prometheus',
  title: 'Prometheus',
  reads:
    'What Prometheus reports of itself. One that is down cannot page about itself: a heartbeat, or another Prometheus, reports that.',
  contract: prometheus,
  options,
  scrape: ({ options: given }) => scrapeService(given, 9090),
  alerts,
  dashboards,
});
