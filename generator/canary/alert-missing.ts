import { type Alert, alert, sample, strangers } from '../model/alert.ts';
import { namesPods, target } from '../model/scope.ts';
import type { Watched } from '../model/source.ts';
import { addresses, list, logs, objects, podsWith, restart } from '../model/steps.ts';
import { level, promql, where } from '../promql/promql.ts';
import { askedOf } from './options.ts';
import { labelsOf, type ProberOptions } from './prober-options.ts';

const BY = ['job', 'model_name'];

/** Nothing asks a model: the prober is gone, or does not know how. */
export function canaryMissing(at: Watched<ProberOptions>): Alert {
  const { name, job, up, options } = at;
  const [asked] = askedOf(options.canary, options.namespace);
  const asking = (model: string, prober = 1) => ({
    ...target(at, { pod: `${job}-${prober}`, instance: asked?.target ?? '' }),
    model_name: model,
    ...(asked?.deployment === undefined ? {} : { deployment: asked.deployment }),
  });
  const model = asked?.model ?? '';
  const one = asking(model);
  const other = asking('another');
  return alert('CanaryMissing', {
    severity: 'warning',
    for: '10m',
    expr: () => promql`${level('max', up, { where: at.scope, by: BY })} == 0 or absent(${up}${where(at.scope)})`,
    summary: `Canary ${name} in ${at.words.place} does not ask`,
    description: 'Prober {{ $labels.job }} is not there, or gives no result for a model.',
    runbook: {
      meaning:
        'The prober does not run, is not scraped, or rejects the question: its config is older than its monitor.',
      impact:
        'Models serve as before. An engine that stops while nothing is asked of it hangs unseen until a client complains.',
      diagnosis: [
        list(podsWith(labelsOf(name)), {
          say: 'See whether the prober runs',
          look: 'One pod with `1/1` under `READY` is well. `CreateContainerConfigError` or `ContainerCreating` is a Secret or a ConfigMap that is missing.',
        }),
        logs(
          podsWith(labelsOf(name)),
          { tail: 30 },
          {
            say: 'Read its log',
            look: '`Error loading config` names the line at fault. `Unknown module` is an older config.',
          },
        ),
        addresses(name),
        objects(['servicemonitors', 'networkpolicies', 'configmaps'], {
          say: 'Where it runs, see whether it is scraped at all',
          look: `A ServiceMonitor, a NetworkPolicy and a ConfigMap \`${name}\` must be there: they are generated.`,
        }),
      ],
      mitigation: [
        'A Secret that is missing is made as OPERATIONS.md shows.',
        `A monitor or a network policy that is missing comes back with ${at.delivery.restore}.`,
        restart(name, {
          say: 'Where its config is older than the ConfigMap, start it again',
          costs: 'Nothing is asked for some seconds.',
        }),
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'the prober goes away, and a neighbour still asks',
        given: [sample(up, one, { before: 1, during: null, after: 1 }), ...strangers(up, one, { during: 1 })],
        labels: [at.scope],
      },
      {
        title: 'it does not answer for one model of two',
        as: 'canary-gone',
        given: [
          sample(up, one, { before: 1, during: 0, after: 1 }),
          sample(up, other, { during: 1 }),
          ...strangers(up, one, { during: 1 }),
        ],
        labels: [{ job, model_name: model }],
      },
    ],
    silent: () => [
      {
        title: 'one prober of two answers for each model, and neighbours are down',
        given: [
          sample(up, one, { during: 1 }),
          ...(namesPods(at) ? [sample(up, asking(model, 2), { during: 0 })] : []),
          sample(up, other, { during: 1 }),
          ...strangers(up, one, { during: 0 }),
        ],
      },
    ],
  });
}
