import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './loki/alerts.ts';
import { dashboards } from './loki/dashboards.ts';
import { loki } from './loki/metrics.ts';
import { type Options, options } from './loki/options.ts';

export const source = defineSource<Options>({
  kind: 'loki',
  title: 'Loki',
  reads: 'What Loki reports of itself: lines that come in or are refused, how it answers, and its panics.',
  contract: loki,
  options,
  scrape: ({ options: given }) => scrapeService(given, 3100),
  alerts,
  dashboards,
});
