import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './thanos/alerts.ts';
import { dashboards } from './thanos/dashboards.ts';
import { CONTRACTS } from './thanos/metrics.ts';
import { type Options, options, serviceOf } from './thanos/options.ts';

export const source = defineSource<Options>({
  kind: 'thanos',
  title: 'Thanos (sidecar, Query, Store Gateway, Compactor or Ruler)',
  reads: 'What one part of Thanos reports of itself: each part is an instance of its own, with its `role`.',
  contract: CONTRACTS.sidecar,
  contractOf: ({ options: { role } }) => CONTRACTS[role],
  options,
  scrape: ({ options: given }) => scrapeService(serviceOf(given)),
  alerts,
  dashboards,
});
