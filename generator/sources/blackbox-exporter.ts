import { blackbox, scrapeProbe } from '../model/probe.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './blackbox-exporter/alerts.ts';
import { type Options, options } from './blackbox-exporter/options.ts';

export const source = defineSource<Options>({
  kind: 'blackbox-exporter',
  title: 'Probe of an address (blackbox exporter)',
  contract: blackbox,
  options,
  scrape: ({ options: given }) => scrapeProbe(given),
  alerts,
  // What a probe finds stands beside what is probed.
  dashboards: () => [],
});
