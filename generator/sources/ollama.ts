import { canaryBrings } from '../canary/canary.ts';
import { blackbox, scrapeProbe } from '../model/probe.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './ollama/alerts.ts';
import { dashboards } from './ollama/dashboards.ts';
import { type Options, options } from './ollama/options.ts';
import { probeOf } from './ollama/probe.ts';

export const source = defineSource<Options>({
  kind: 'ollama',
  title: 'Ollama (a probe of its API)',
  reads:
    'Ollama exposes no metrics: a blackbox exporter asks its API, and what LiteLLM counts of the calls to it is shown beside it. An exporter beside Ollama is a source of kind `custom`, with a contract of what it exposes.',
  contract: blackbox,
  options,
  scrape: ({ options: given }) => scrapeProbe(probeOf(given)),
  brings: canaryBrings,
  alerts,
  dashboards,
});
