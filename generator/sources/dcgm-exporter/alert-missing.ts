import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { promql, where } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { gpu, temperature } from './metrics.ts';
import type { Options } from './options.ts';
import { selected } from './steps.ts';

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
        { say: 'See whether there are GPU nodes', run: 'kubectl get nodes -l nvidia.com/gpu.present=true' },
        { say: 'See whether the exporter and the driver run on each', run: 'kubectl get pods -n $NAMESPACE -o wide' },
        {
          say: 'Read what the exporter says',
          run: `kubectl logs -n $NAMESPACE -l ${selected(options)} --prefix --tail=30`,
        },
        {
          say: 'See whether anything scrapes it, and how its namespace is labelled',
          run: 'kubectl get servicemonitors,endpointslices -n $NAMESPACE && kubectl get namespace $NAMESPACE --show-labels',
        },
      ],
      mitigation: [
        {
          say: 'Start the exporter again',
          run: `kubectl rollout restart daemonset -n $NAMESPACE -l ${selected(options)}`,
        },
        'On OpenShift the platform scrapes the GPU operator only where its namespace has the label `openshift.io/cluster-monitoring=true`.',
        'Where the GPU operator makes no monitor (`dcgmExporter.serviceMonitor.enabled` of its ClusterPolicy), switch it on there.',
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
