import { memoryFor } from '../model/promise.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './vllm/alerts.ts';
import { dashboards } from './vllm/dashboard.ts';
import { vllm } from './vllm/metrics.ts';
import { type Options, options } from './vllm/options.ts';

export const source = defineSource<Options>({
  kind: 'vllm',
  title: 'vLLM (models served by KServe)',
  contract: vllm,
  // All names it ever had are in it, each with its versions: what is asked of the wrong one is told so.
  contractOf: ({ options: { version = vllm.version } }) => ({ ...vllm, version }),
  options,
  scrape: ({ options: { namespace, selector, port, path, interval, timeout } }) => ({
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
  }),
  alerts,
  prerequisites: ({ options: { slo } }) => memoryFor(slo),
  dashboards,
});
