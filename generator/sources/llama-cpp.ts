import { canaryBrings } from '../canary/canary.ts';
import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './llama-cpp/alerts.ts';
import { dashboards } from './llama-cpp/dashboards.ts';
import { llamaCpp } from './llama-cpp/metrics.ts';
import { type Options, options } from './llama-cpp/options.ts';
import { prerequisites } from './llama-cpp/prerequisites.ts';

export const source = defineSource<Options>({
  kind: 'llama-cpp',
  title: 'llama.cpp (llama-server)',
  reads:
    'It reads the metrics of `llama-server`, which counts tokens and requests at work, and neither failures nor times. The Python server of llama.cpp (`llama_cpp.server`) exposes no metrics: a source of kind `blackbox-exporter` asks for its health, and LiteLLM in front of it counts its calls.',
  contract: llamaCpp,
  options,
  scrape: ({ options: { secret, ...service } }) => ({
    ...scrapeService(service, 8080),
    ...(secret ? { authorization: secret } : {}),
  }),
  secrets: ({ options: { namespace, secret } }) =>
    secret
      ? [
          {
            namespace,
            name: secret.name,
            reader: 'Prometheus, to scrape llama-server',
            keys: [
              { key: secret.key, meaning: 'an API key of `llama-server`, as `--api-key` or `--api-key-file` has it' },
            ],
          },
        ]
      : [],
  brings: canaryBrings,
  prerequisites,
  alerts,
  dashboards,
});
