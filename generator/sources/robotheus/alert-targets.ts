import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { addresses, describe, list, logs, objects, podsBehind, restart } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { type Options, SERVICE } from './options.ts';
import { target } from './scenario.ts';

/** The exporter cannot be seen, whether its target fails or is gone. */
export const targetsDown = (at: Watched<Options>): Alert => {
  const { name, up } = at;
  const one = target(at);
  const neighbours = strangers(up, one, { during: 1 });
  return alert('RobotheusTargetsDown', {
    severity: 'warning',
    for: '5m',
    expr: () => promql`absent(${up}${where(at.scope)} == 1)`,
    summary: `The robotheus exporter ${name} in ${at.words.place} is not reachable`,
    description: 'No scrape of the exporter has succeeded: usage and cost of AI providers are not seen.',
    runbook: {
      meaning:
        'Prometheus has no reachable target for the exporter: its pod is gone, not ready, or its Service selects nothing.',
      impact: 'Models serve as before. Usage, cost and the budget alert are blind until it is back.',
      diagnosis: [
        list(podsBehind(SERVICE), {
          say: 'See whether the pod runs',
          look: 'One pod with `1/1` under `READY` is well. `CreateContainerConfigError` is a missing Secret.',
        }),
        describe(podsBehind(SERVICE), {
          say: 'Read why it does not run',
          look: 'The events at the end name a missing Secret, an image or a probe.',
        }),
        logs(
          podsBehind(SERVICE),
          { tail: 50 },
          {
            say: 'Read its log',
            look: 'The last lines of a pod that crashes name the setting or the key at fault.',
          },
        ),
        addresses(SERVICE),
        objects(['servicemonitors', 'networkpolicies'], {
          say: 'Where it runs and answers, see whether it is scraped at all',
          look: 'A ServiceMonitor and the NetworkPolicy of the exporter must be there: they are generated.',
        }),
      ],
      mitigation: [
        'A missing Secret shows as `CreateContainerConfigError`: create it as OPERATIONS.md shows.',
        `A monitor or a network policy that is missing comes back with ${at.delivery.restore}.`,
        restart(SERVICE, {
          say: 'Where the pod hangs, start it again',
          costs: 'Counters begin at zero again. Usage is not collected for a minute.',
        }),
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
        given: [sample(up, one, { during: 0 }), sample(up, target(at, 2), { during: 1 })],
      },
    ],
  });
};
