import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './grafana/alerts.ts';
import { dashboards } from './grafana/dashboards.ts';
import { grafana } from './grafana/metrics.ts';
import { type Options, options } from './grafana/options.ts';

export const source = defineSource<Options>({
  kind: 'grafana',
  title: 'Grafana',
  reads: 'What Grafana reports of itself: how it answers people, and how what it asks answers it.',
  contract: grafana,
  options,
  scrape: ({ options: given }) => scrapeService(given, 3000),
  alerts,
  dashboards,
});
