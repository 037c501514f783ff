import { defineSource } from '../model/source.ts';
import { alerts } from './dcgm-exporter/alerts.ts';
import { dcgm } from './dcgm-exporter/metrics.ts';
import { type Options, options } from './dcgm-exporter/options.ts';

export const source = defineSource<Options>({
  kind: 'dcgm-exporter',
  title: 'NVIDIA GPUs (DCGM exporter)',
  contract: dcgm,
  options,
  scrape: ({ options: { managedBy, namespace, selector, service, port, path, interval, timeout } }) =>
    managedBy === 'gpu-operator'
      ? { from: 'elsewhere', by: 'the GPU operator', namespace, job: service }
      : { from: 'service', namespace, matchLabels: selector, service, port, path, interval, timeout },
  alerts,
  prerequisites: ({ options: { managedBy, namespace, service } }) =>
    managedBy === 'gpu-operator'
      ? [
          {
            title: 'The GPU operator collects its exporter',
            why: 'GPU panels and alerts read what its own ServiceMonitor collects; a second one would store every series twice.',
            how: 'On by default: `dcgmExporter.serviceMonitor.enabled` of the ClusterPolicy, and the label `openshift.io/cluster-monitoring=true` on its namespace.',
            verify: { run: `oc get servicemonitor -n ${namespace}`, expect: `\`${service}\`` },
          },
        ]
      : [],
  // Its panels stand beside the models that use the GPUs.
  dashboards: () => [],
});
