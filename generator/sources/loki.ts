import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './loki/alerts.ts';
import { dashboards } from './loki/dashboards.ts';
import { loki } from './loki/metrics.ts';
import { type Options, options } from './loki/options.ts';

export const source = defineSource<Options>({
  kind: 'loki',
  title: 'Loki',
  reads:
    'What Loki reports of itself, all of its parts together: what it takes in, rejects and answers. It reads no log.',
  contract: loki,
  options,
  scrape: ({ options: given }) => scrapeService(given, 3100),
  alerts,
  dashboards,
});
