import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { level, promql, where } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { BY, findNode, machine, named } from './metrics.ts';
import type { Options } from './options.ts';

/** A node is not seen, or none at all. */
export function down({ namespace, job, up, options }: Watched<Options>): Alert {
  const at = { namespace, job };
  const neighbours = strangers(up, machine(at), { during: 1 });
  return alert('NodeExporterDown', {
    severity: 'warning',
    for: '10m',
    expr: () => promql`${level('max', up, { where: at, by: BY })} == 0 or absent(${up}${where(at)})`,
    summary: 'A node is not seen by {{ $labels.job }} in {{ $labels.namespace }}',
    description:
      'The exporter {{ $labels.instance }} does not answer its scrapes. Without an address here, no exporter is there at all.',
    runbook: {
      meaning: 'The node is down or cut off, or the exporter on it does not run or is not let through.',
      impact: 'CPU, memory and disks of the node go unseen. Where the node itself is down, so are its pods.',
      diagnosis: [
        findNode,
        {
          say: 'See whether an exporter runs on each node',
          run: 'kubectl get pods -n $NAMESPACE -o wide',
        },
        {
          say: 'See whether the Service knows it, and whether it is scraped',
          run: `kubectl get endpointslices -n $NAMESPACE -l kubernetes.io/service-name=${options.service} && kubectl get servicemonitors,networkpolicies -n $NAMESPACE`,
        },
      ],
      mitigation: [
        'A node that is not Ready is mended or taken out first.',
        {
          say: 'An exporter that hangs is started again, with its pod as POD',
          run: 'kubectl delete pod -n $NAMESPACE $POD',
        },
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'all exporters go away',
        given: [sample(up, machine(at), { before: 1, during: null, after: 1 }), ...neighbours],
        labels: [at],
      },
      {
        title: 'two nodes of three do not answer',
        given: [
          sample(up, machine(at), { before: 1, during: 0, after: 1 }),
          sample(up, machine(at, 2), { before: 1, during: 0, after: 1 }),
          sample(up, machine(at, 3), { during: 1 }),
          ...neighbours,
        ],
        labels: [named(at, 1), named(at, 2)],
      },
    ],
    silent: () => [
      {
        title: 'all nodes answer, and a neighbour does not',
        given: [
          sample(up, machine(at), { during: 1 }),
          sample(up, machine(at, 2), { during: 1 }),
          // The same exporter by a second port that does not answer.
          sample(up, { ...machine(at, 2), endpoint: 'second' }, { during: 0 }),
          ...strangers(up, machine(at, 3), { during: 0 }),
        ],
      },
    ],
  });
}
