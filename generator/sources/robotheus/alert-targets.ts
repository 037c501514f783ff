import { KEY } from '../../lib/names.ts';
import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { promql, where } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { type Options, SERVICE } from './options.ts';
import { target } from './scenario.ts';

/** The exporter cannot be seen, whether its target fails or is gone. */
export const targetsDown = ({ namespace, job, up }: Watched<Options>): Alert => {
  const one = target({ namespace, job });
  const neighbours = strangers(up, one, { during: 1 });
  return alert('RobotheusTargetsDown', {
    severity: 'warning',
    for: '5m',
    expr: () => promql`absent(${up}${where({ namespace, job })} == 1)`,
    summary: 'The robotheus exporter is not reachable',
    description: 'No scrape of the exporter has succeeded: usage and cost of AI providers are not seen.',
    runbook: {
      meaning:
        'Prometheus has no reachable target for the exporter: its pod is gone, not ready, or its Service selects nothing.',
      impact: 'Nobody is served worse. Usage, cost and the budget alert are blind until it is back.',
      diagnosis: [
        { say: 'See whether the pod runs', run: `kubectl get pods -n $NAMESPACE -l ${KEY.name}=${SERVICE}` },
        { say: 'Read why it does not', run: `kubectl describe pods -n $NAMESPACE -l ${KEY.name}=${SERVICE}` },
        { say: 'Read what it says', run: `kubectl logs deployment/${SERVICE} -n $NAMESPACE --tail=50` },
        {
          say: 'See whether the Service has an address',
          run: `kubectl get endpointslices -n $NAMESPACE -l kubernetes.io/service-name=${SERVICE}`,
        },
        {
          say: 'Where it runs and answers, see whether it is scraped at all',
          run: 'kubectl get servicemonitors,networkpolicies -n $NAMESPACE',
        },
      ],
      mitigation: [
        'A missing Secret shows as `CreateContainerConfigError`: create it as the README says.',
        {
          say: 'A pod that hangs is started again',
          run: `kubectl rollout restart deployment/${SERVICE} -n $NAMESPACE`,
        },
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'the exporter stops answering',
        given: [sample(up, one, { before: 1, during: 0, after: 1 }), ...neighbours],
        labels: [{}],
      },
      {
        title: 'the target disappears',
        given: [sample(up, one, { before: 1, during: null, after: 1 }), ...neighbours],
        labels: [{}],
      },
    ],
    silent: () => [
      {
        title: 'a new pod answers while the old one ends',
        given: [sample(up, one, { during: 0 }), sample(up, target({ namespace, job }, 2), { during: 1 })],
      },
    ],
  });
};
