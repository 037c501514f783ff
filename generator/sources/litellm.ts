import { canaryBrings } from '../canary/canary.ts';
import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './litellm/alerts.ts';
import { UNCACHED } from './litellm/canary.ts';
import { dashboards } from './litellm/dashboards.ts';
import { KEPT_APART_BY_ALIAS, litellm } from './litellm/metrics.ts';
import { type Options, options } from './litellm/options.ts';
import { prerequisites } from './litellm/prerequisites.ts';

export const source = defineSource<Options>({
  kind: 'litellm',
  title: 'LiteLLM (gateway to models)',
  contract: litellm,
  options,
  // Namespace, pod and service are labels of every target of a ServiceMonitor (prometheus-operator, pkg/prometheus/promcfg.go).
  scrape: ({ options: { scheme, secret, dropLabels, ...service } }) => ({
    ...scrapeService(service, 4000),
    ...(scheme === 'http' ? {} : { scheme }),
    ...(secret ? { authorization: secret } : {}),
    drop: {
      labels: dropLabels,
      metrics: dropLabels.includes('api_key_alias') ? KEPT_APART_BY_ALIAS : [],
    },
  }),
  secrets: ({ options: { namespace, secret } }) =>
    secret
      ? [
          {
            namespace,
            name: secret.name,
            reader: 'Prometheus, to scrape LiteLLM',
            keys: [{ key: secret.key, meaning: 'a LiteLLM key; it needs no right to call any model' }],
          },
        ]
      : [],
  brings: at => canaryBrings(at, UNCACHED),
  prerequisites,
  alerts,
  dashboards,
});
