import { defineSource } from '../model/source.ts';
import { alerts } from './dcgm-exporter/alerts.ts';
import { dcgm } from './dcgm-exporter/metrics.ts';
import { type Options, options } from './dcgm-exporter/options.ts';
import { prerequisites } from './dcgm-exporter/prerequisites.ts';

export const source = defineSource<Options>({
  kind: 'dcgm-exporter',
  title: 'NVIDIA GPUs (DCGM exporter)',
  contract: dcgm,
  options,
  scrape: ({ options: { managedBy, namespace, selector, service, port, path, interval, timeout } }) =>
    managedBy === 'gpu-operator'
      ? { from: 'elsewhere', by: 'the GPU operator', namespace, job: service }
      : {
          from: 'service',
          namespace,
          matchLabels: selector,
          service,
          port,
          // dcgm-exporter, pkg/cmd/app.go: `--address` is `:9400` by default.
          listens: 9400,
          path,
          interval,
          timeout,
          ...(managedBy === 'here' ? { collector: 'platform' as const } : {}),
        },
  alerts,
  prerequisites,
  // Its panels stand beside the models that use the GPUs.
  dashboards: () => [],
});
