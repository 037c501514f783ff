import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { promql, where } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { logs, objects, selectorOf } from '../../model/steps.ts';
import { gpu, temperature } from './metrics.ts';
import type { Options } from './options.ts';
import { exporters } from './steps.ts';

/** No GPU is seen: asked of a metric that every GPU has, so that an exporter without GPUs counts as missing too. */
export function metricsMissing(at: Watched<Options>): Alert {
  const { namespace, job, options } = at;
  const one = gpu(at, { Hostname: 'gpu-node-1' }, '3');
  const neighbours = strangers(temperature, one, { during: 60 });
  return alert('GpuMetricsMissing', {
    severity: 'warning',
    for: '15m',
    expr: () => promql`absent(${temperature}${where({ namespace, job })})`,
    summary: 'No GPU metrics come from {{ $labels.namespace }}',
    description:
      'Job {{ $labels.job }} delivers nothing about any GPU: the panels of GPUs are empty and the other GPU alerts are blind.',
    runbook: {
      meaning:
        'The exporter does not run, is not scraped, or finds no GPU: the driver is not loaded, or all GPU nodes are gone.',
      impact: 'Models may be well. Faults and heat of GPUs go unseen.',
      diagnosis: [
        {
          say: 'See whether there are GPU nodes',
          run: 'kubectl get nodes -l nvidia.com/gpu.present=true',
          look: 'They must be `Ready`. No row means that all GPU nodes are gone, or that the GPU operator does not label them.',
        },
        objects('pods -o wide', {
          say: 'See whether the exporter and the driver run on each',
          look: 'Each GPU node needs a ready pod of the exporter. Where the driver pod of a node is not ready, it holds up all others.',
        }),
        logs(
          exporters(options),
          { tail: 30 },
          {
            say: 'Read what the exporter says',
            look: '`No GPU` or `NVML` errors are the driver. Without an error, the scrape is at fault.',
          },
        ),
        objects('servicemonitors,endpointslices', {
          say: 'See whether anything scrapes it',
          look: 'There must be a ServiceMonitor for it, and an EndpointSlice of its Service with addresses.',
        }),
        {
          say: 'See how its namespace is labelled',
          run: 'kubectl get namespace "$NAMESPACE" --show-labels',
          look: 'On OpenShift the platform scrapes it only with `openshift.io/cluster-monitoring=true`.',
        },
      ],
      mitigation: [
        'On OpenShift the platform scrapes the GPU operator only where its namespace has the label `openshift.io/cluster-monitoring=true`.',
        'Where the GPU operator makes no monitor (`dcgmExporter.serviceMonitor.enabled` of its ClusterPolicy), switch it on there.',
        {
          say: 'Start the exporter again',
          run: `kubectl delete pods -n "$NAMESPACE" -l ${selectorOf(options.selector)}`,
          look: 'It prints `deleted` for each pod. The DaemonSet makes others, and the alert ends with the next scrape.',
          costs: 'Metrics of all GPUs are away for a minute. Models are not touched.',
        },
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'the last GPU is no longer reported',
        given: [sample(temperature, one, { before: 60, during: null, after: 60 }), ...neighbours],
        labels: [{ namespace, job }],
      },
    ],
    silent: () => [{ title: 'one GPU is reported', given: [sample(temperature, one, { during: 0 })] }],
  });
}
