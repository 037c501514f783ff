import { canaryBrings } from '../canary/canary.ts';
import { defineSource, type Scrape } from '../model/source.ts';
import { memoryFor } from '../slo/promise.ts';
import { alerts } from './vllm/alerts.ts';
import { dashboards } from './vllm/dashboard.ts';
import { collectedByKserve, kserveCollects } from './vllm/llm-inference-service.ts';
import { vllm } from './vllm/metrics.ts';
import { type Options, options } from './vllm/options.ts';

export const source = defineSource<Options>({
  kind: 'vllm',
  title: 'vLLM (models served by KServe)',
  contract: vllm,
  // All names it ever had are in it, each with its versions: what is asked of the wrong one is told so.
  contractOf: ({ options: { version = vllm.version } }) => ({ ...vllm, version }),
  options,
  scrape: ({ options }) => (options.managedBy === 'kserve' ? collectedByKserve(options) : ownMonitor(options)),
  alerts,
  secrets: ({ options: { namespace, managedBy, scheme, ca } }) =>
    managedBy === 'nobody' && scheme === 'https' && ca?.secret !== undefined
      ? [
          {
            namespace,
            name: ca.secret,
            reader: 'Prometheus, to trust the model servers',
            keys: [{ key: ca.key, meaning: 'the certificate of the authority that signed theirs' }],
          },
        ]
      : [],
  brings: canaryBrings,
  prerequisites: ({ options, guide }) => [
    ...memoryFor(options.slo, guide),
    ...(options.managedBy === 'kserve' ? [kserveCollects(options)] : []),
  ],
  dashboards,
});

const ownMonitor = ({ namespace, selector, port, path, interval, timeout, scheme, ca }: Options): Scrape => ({
  from: 'pods',
  namespace,
  matchLabels: selector,
  port,
  path,
  interval,
  timeout,
  // Workers of a multi-node predictor carry its labels and serve nothing: each would be a target that is always down.
  // KServe names them in `app` (kserve/kserve, pkg/constants/constants.go, GetRawWorkerServiceLabel).
  dropPods: { label: 'app', pattern: 'isvc\\..+-predictor-worker' },
  ...(scheme === 'https' && ca ? { tls: ca } : {}),
});
