import { KEY } from '../lib/names.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './robotheus/alerts.ts';
import { dashboards } from './robotheus/dashboards.ts';
import { robotheus } from './robotheus/metrics.ts';
import { type Options, options, READS, SERVICE } from './robotheus/options.ts';
import { workload } from './robotheus/workload.ts';

export const source = defineSource<Options>({
  kind: 'robotheus',
  title: 'Robotheus (AI provider usage and cost)',
  reads: READS,
  contract: robotheus,
  options,
  scrape: ({ options: { namespace, interval } }) => ({
    from: 'service',
    namespace,
    matchLabels: { [KEY.name]: SERVICE },
    service: SERVICE,
    port: 'metrics',
    path: '/metrics',
    interval,
    timeout: '10s',
  }),
  secrets: ({ options: { namespace, secret } }) => [
    {
      namespace,
      name: secret,
      reader: 'the robotheus exporter',
      keys: [
        {
          key: 'OPENAI_API_KEY',
          meaning: 'an OpenAI admin key; a project key gets 403, which the exporter does not report',
        },
        { key: 'OPENAI_ORG_ID', meaning: 'the organization, where the key has several', optional: true },
      ],
    },
  ],
  workload,
  alerts,
  dashboards,
});
