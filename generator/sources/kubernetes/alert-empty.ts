import { type Alert, alert, sample } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { events, objects } from '../../model/steps.ts';
import { promql, type Query, where } from '../../promql/promql.ts';
import { k8s, labelsOfPod, neighbour } from './metrics.ts';
import type { Options } from './options.ts';

/** How many pods the controllers of a namespace are asked to keep. */
const wanted = (namespace: string): Query => {
  const here = where({ namespace });
  return promql`sum(${k8s.kube_deployment_spec_replicas}${here} or ${k8s.kube_statefulset_replicas}${here} or ${k8s.kube_daemonset_status_desired_number_scheduled}${here})`;
};

/** One controller of each kind, each of which wants so many pods. */
const controllers = (namespace: string, during: number) =>
  [
    sample(k8s.kube_deployment_spec_replicas, { deployment: 'web' }, { during }),
    sample(k8s.kube_statefulset_replicas, { statefulset: 'store' }, { during }),
    sample(k8s.kube_daemonset_status_desired_number_scheduled, { daemonset: 'agent' }, { during }),
  ].map(({ labels, ...one }) => ({ ...one, labels: { namespace, job: 'kube-state-metrics', ...labels } }));

/**
 * Nothing runs, or nothing is known of it: the other alerts of the namespace would be silent in both cases. A namespace
 * whose controllers are all scaled to zero rests on purpose.
 */
export function nothingRuns({ namespace, delivery }: Watched<Options>): Alert {
  const metric = k8s.kube_pod_status_phase;
  const running = (pod: string) => labelsOfPod(namespace, pod, { phase: 'Running' });
  const other = sample(metric, neighbour(running('web-1')), { during: 1 });
  return alert('KubernetesNothingRuns', {
    severity: 'critical',
    for: '15m',
    expr: () =>
      promql`absent(${metric}${where({ namespace, phase: 'Running' })} == 1) unless on () ${wanted(namespace)} == 0`,
    summary: `No pod runs in namespace ${namespace}`,
    description:
      'No running pod is reported by kube-state-metrics, although some should run: everything is gone, or nothing is known.',
    runbook: {
      meaning:
        'Every pod of the namespace is gone or does not come up, or what the cluster reports of its pods does not arrive.',
      impact: 'Nothing in the namespace serves clients, unless only the report is broken.',
      diagnosis: [
        objects(['deployments', 'statefulsets', 'pods'], {
          say: 'See what is there',
          look: '`0/0` is scaled to zero. `0/1` does not come up. No row at all means that everything was deleted.',
        }),
        events({
          say: 'Read what happened last',
          look: '`FailedCreate` is a quota or an admission webhook, `FailedScheduling` a lack of room. The newest event is at the end.',
        }),
        objects(
          { kinds: ['resourcequotas'], as: 'description' },
          {
            say: 'See whether a quota is in the way',
            look: 'A row whose `Used` has reached `Hard` admits no further pod.',
          },
        ),
        objects(
          { kinds: ['pods'], in: 'everywhere', matching: 'kube-state-metrics' },
          {
            say: 'Where pods run, see whether kube-state-metrics does',
            look: 'It must be `Running` and ready. Where it is not, no alert on pods can be relied on.',
          },
        ),
      ],
      mitigation: [
        `What was deleted by mistake comes back with ${delivery.restore}.`,
        'A namespace that rests on purpose: scale its controllers to zero and the alert ends, or switch it off for the overlay with `alerts.KubernetesNothingRuns.enabled`.',
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'the last pods go away',
        given: [
          sample(metric, running('web-1'), { before: 1, during: null, after: 1 }),
          sample(metric, running('web-2'), { before: 1, during: null }),
          other,
        ],
        labels: [{}],
      },
      ...controllers(namespace, 1).map((wants, index) => ({
        title: `nothing runs, and one controller needs a pod, as ${wants.metric.name} reports`,
        given: [
          wants,
          ...controllers(namespace, 0).filter((_, other) => other !== index),
          ...controllers(`${namespace}-other`, 0),
        ],
        labels: [{}],
      })),
      {
        title: 'the only pod does not come up again',
        given: [
          sample(metric, running('web-1'), { before: 1, during: 0, after: 1 }),
          sample(metric, labelsOfPod(namespace, 'web-1', { phase: 'Pending' }), { before: 0, during: 1, after: 0 }),
          other,
        ],
        labels: [{}],
      },
    ],
    silent: () => [
      {
        title: 'every controller is scaled to zero',
        given: [...controllers(namespace, 0), ...controllers(`${namespace}-other`, 1)],
      },
      {
        title: 'one pod of two runs',
        given: [sample(metric, running('web-1'), { during: 1 }), sample(metric, running('web-2'), { during: 0 })],
      },
    ],
  });
}
