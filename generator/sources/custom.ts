import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './custom/alerts.ts';
import { contractIn, NONE } from './custom/contract.ts';
import { dashboards } from './custom/dashboards.ts';
import { type Options, options } from './custom/options.ts';
import { refusals } from './custom/refusals.ts';

export const source = defineSource<Options>({
  kind: 'custom',
  title: 'Your own service (its metrics by a contract file)',
  reads:
    'What its contract lists, and nothing else: each query is held to the names, labels and buckets of the contract.',
  contract: NONE,
  contractOf: ({ options: { contract } }) => contractIn(contract),
  options,
  scrape: ({ options: given }) => scrapeService(given),
  alerts,
  refuses: refusals,
  dashboards,
});
