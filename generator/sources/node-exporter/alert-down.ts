import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { nodeOfInstance, nodeState } from '../../model/node-steps.ts';
import { perTarget } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { addresses, chosenPod, objects, replace } from '../../model/steps.ts';
import { level, promql, where } from '../../promql/promql.ts';
import { machine, named } from './metrics.ts';
import type { Options } from './options.ts';

/** A node is not seen, or none at all. */
export function down(at: Watched<Options>): Alert {
  const { up, options } = at;
  const neighbours = strangers(up, machine(at), { during: 1 });
  return alert('NodeExporterDown', {
    severity: 'warning',
    for: '10m',
    expr: () =>
      promql`${level('max', up, { where: at.scope, by: perTarget(at) })} == 0 or absent(${up}${where(at.scope)})`,
    summary: `A ${at.words.machineKind} is not seen by {{ $labels.job }} in ${at.words.placeText}`,
    description:
      'The exporter {{ $labels.instance }} does not answer its scrapes. Without an address here, no exporter is there at all.',
    runbook: {
      meaning: `The ${at.words.machineKind} is down or cut off, or the exporter on it does not run or is not let through.`,
      impact: `CPU, memory and disks of the ${at.words.machineKind} go unseen. Where the ${at.words.machineKind} itself is down, so are its ${at.words.replicaKind}s.`,
      diagnosis: [
        nodeOfInstance,
        nodeState,
        {
          intent: 'listOnNode',
          own: true,
          say: `See whether an exporter runs on the ${at.words.machineKind}`,
          look: `A ${at.words.replicaKind} of the exporter must be there and ready. Its name is EXPORTER below.`,
        },
        addresses(options.service, {
          say: 'See whether the Service knows it',
          look: `Its address must be under \`ENDPOINTS\`. A ${at.words.replicaKind} that is not ready is not.`,
        }),
        objects(['servicemonitors', 'networkpolicies'], {
          say: 'See whether it is scraped',
          look: 'There must be a ServiceMonitor, and no policy that keeps Prometheus out.',
        }),
      ],
      mitigation: [
        `A ${at.words.machineKind} that is not Ready is repaired or taken out first.`,
        replace(chosenPod('EXPORTER', `the exporter on the ${at.words.machineKind}`), {
          say: 'An exporter that hangs is started again',
          look: 'It prints `deleted`. The DaemonSet makes another, and the alert ends with the next scrapes.',
          costs: `The ${at.words.machineKind} goes unseen for a minute more.`,
        }),
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'all exporters go away',
        given: [sample(up, machine(at), { before: 1, during: null, after: 1 }), ...neighbours],
        labels: [at.scope],
      },
      {
        title: `two ${at.words.machineKind}s of three do not answer`,
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
        title: `all ${at.words.machineKind}s answer, and a neighbour does not`,
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
