import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './alertmanager/alerts.ts';
import { dashboards } from './alertmanager/dashboards.ts';
import { alertmanager } from './alertmanager/metrics.ts';
import { type Options, options } from './alertmanager/options.ts';

export const source = defineSource<Options>({
  kind: 'alertmanager',
  title: 'Alertmanager',
  reads:
    'What Alertmanager reports of itself. One that is down cannot page about itself: a heartbeat, or another Alertmanager, reports that.',
  contract: alertmanager,
  options,
  scrape: ({ options: given }) => scrapeService(given, 9093),
  alerts,
  dashboards,
});
