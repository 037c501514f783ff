import { alert, type Sample, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { kept, target } from '../../model/scope.ts';
import { describe, alertedPod as named } from '../../model/steps.ts';
import { unguarded } from '../../model/unguarded.ts';
import { level, matches, on, promql } from '../../promql/promql.ts';
import type { Labels } from '../../slo/indicator.ts';
import { k8s, podsOf, type Service, type Wished } from './service.ts';
import { alertedPod, logsOfPod, metricsOfPod, replacePod } from './steps.ts';

const DESCRIBED = {
  say: 'Read why it does not start or is not ready',
  look: 'The events are at the end: `Insufficient nvidia.com/gpu` is no free GPU, and `Unhealthy` names the probe that fails.',
};

/** One replica that does not answer its scrapes, or is not ready: its Service sends it nothing, whatever the others do. */
export function replicaDown(at: Service): Wished {
  const { namespace, job, up, options } = at;
  const [ready, phase] = [k8s.kube_pod_status_ready, k8s.kube_pod_status_phase];
  const own = { namespace, pod: podsOf(at) };
  const meant = { where: { ...own, phase: matches('Pending|Running') }, by: at.replica };
  const answering = level('max', up, { where: at.scope, by: at.replica });
  const readiness = level('max', ready, { where: { ...own, condition: 'true' }, by: at.replica });
  const name = (number: number) => `${options.deployment ?? options.service}-${number}`;
  const server = (number: number): Labels => target(at, { pod: name(number), instance: `10.0.0.${number}:8000` });
  const ksm = (pod: string): Labels => ({ namespace, job: 'kube-state-metrics', pod, uid: `uid-of-${pod}` });
  /** A pod in a phase. One that is not ready is so for a while. */
  const pod = (labels: Labels, is: string, isReady: boolean): Sample[] => [
    sample(phase, { ...labels, phase: is }, { during: 1 }),
    sample(ready, { ...labels, condition: 'true' }, isReady ? { during: 1 } : { before: 1, during: 0, after: 1 }),
    sample(ready, { ...labels, condition: 'false' }, isReady ? { during: 0 } : { before: 0, during: 1, after: 0 }),
  ];
  const guarded = alert('LLMServiceReplicaDown', {
    severity: 'warning',
    for: '15m',
    expr: () => promql`${answering} == 0 or ${readiness} == 0 and ${on(at.replica)} ${level('max', phase, meant)} == 1`,
    summary: `${at.words.replicaTitle} of ${job} in ${at.words.placeText} does not serve`,
    description: `${at.words.replicaText} does not answer its scrapes, or is not ready. The other replicas carry its load.`,
    runbook: {
      meaning: `The ${at.words.replicaKind} cannot be placed or started, still loads its model, fails its readiness probe, or its server hangs. Requests go to the replicas that are left.`,
      impact: 'Less capacity: queues build up sooner, and one replica less may fail before no request is served.',
      diagnosis: [alertedPod, describe(named, DESCRIBED), logsOfPod(at), metricsOfPod(at)],
      mitigation: [
        `A ${at.words.replicaKind} that waits for a GPU gets one when another workload is moved or a ${at.words.machineKind} is added.`,
        'A model that still loads needs time. Where it always takes this long, raise `alerts.LLMServiceReplicaDown.for`.',
        undo(at),
        replacePod,
      ],
    },
    missing: 'silent',
    // Where no replica answers at all, that is reported once.
    symptom: true,
    fires: () => [
      {
        title: 'one replica stops answering, one is not ready, one is not placed, and one serves',
        given: [
          sample(up, server(1), { before: 1, during: 0, after: 1 }),
          sample(up, server(2), { during: 1 }),
          ...pod(ksm(name(2)), 'Running', false),
          ...pod(ksm(name(3)), 'Pending', false),
          sample(up, server(4), { during: 1 }),
          ...pod(ksm(name(4)), 'Running', true),
          // A second replica of kube-state-metrics that is behind.
          sample(phase, { ...ksm(name(2)), phase: 'Running', instance: '10.0.0.9:8443' }, { during: 0 }),
          ...strangers(up, server(1), { during: 1 }),
        ],
        labels: [1, 2, 3].map(number => kept(server(number), at.replica)),
      },
    ],
    silent: () => [
      {
        title: `${at.words.replicaKind}s that have ended are not ready, and those of neighbours are down`,
        given: [
          sample(up, server(1), { during: 1 }),
          ...pod(ksm(name(1)), 'Running', true),
          ...pod(ksm(name(2)), 'Succeeded', false),
          ...pod(ksm(name(3)), 'Failed', false),
          ...pod(ksm('router-1'), 'Running', false),
          ...pod({ ...ksm(name(1)), namespace: `${namespace}-other` }, 'Running', false),
          ...strangers(up, server(1), { during: 0 }),
        ],
      },
      { title: 'it is scaled down', given: [sample(up, server(1), { before: 1, during: null })] },
    ],
  });
  return {
    ...guarded,
    otherwise: unguarded(guarded, () => promql`${answering} == 0`, {
      description: `${at.words.replicaText} does not answer its scrapes. The other replicas carry its load.`,
      // Only what does not answer is seen.
      fires: values =>
        guarded.fires(values).map(scenario => ({
          ...scenario,
          title: 'one replica stops answering, and two serve',
          labels: [kept(server(1), at.replica)],
        })),
    }),
  };
}
