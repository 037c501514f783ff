import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './blackbox-exporter/alerts.ts';
import { blackbox } from './blackbox-exporter/metrics.ts';
import { type Options, options } from './blackbox-exporter/options.ts';

export const source = defineSource<Options>({
  kind: 'blackbox-exporter',
  title: 'Probe of an address (blackbox exporter)',
  contract: blackbox,
  options,
  scrape: ({ options: { url, module, ...service } }) => ({
    ...scrapeService(service, 9115),
    asks: [{ params: { module, target: url }, about: 'target' }],
  }),
  alerts,
  // What a probe finds stands beside what is probed.
  dashboards: () => [],
});
