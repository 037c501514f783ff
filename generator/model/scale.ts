import kubeStateMetrics from '../contracts/kube-state-metrics.json' with { type: 'json' };
import { contract } from '../promql/metric.ts';
import { promql, type Query, where } from '../promql/promql.ts';
import { type Alert, type Sample, sample, strangers } from './alert.ts';
import type { Replicas } from './replica-scenarios.ts';

type Labels = Readonly<Record<string, string>>;

const k8s = contract(kubeStateMetrics).metrics;

/** A Deployment or a StatefulSet, by its name and its namespace. */
export interface Workload {
  readonly namespace: string;
  readonly name: string;
}

/** How many replicas are wanted, where kube-state-metrics reports it. */
export const wantedOf = ({ namespace, name }: Workload): Query =>
  promql`max(${k8s.kube_deployment_spec_replicas}${where({ namespace, deployment: name })} or ${k8s.kube_statefulset_replicas}${where({ namespace, statefulset: name })})`;

/** What kube-state-metrics reports of the workload's scale, and of neighbours whose scale says nothing of it. */
export function scalesOf({ namespace, name }: Workload) {
  const ksm = { namespace, job: 'kube-state-metrics' };
  const [deployment, set] = [
    { ...ksm, deployment: name },
    { ...ksm, statefulset: name },
  ];
  const around = (labels: Labels, kind: string): readonly Labels[] => [
    { ...ksm, [kind]: 'router' },
    { ...labels, namespace: `${namespace}-other` },
  ];
  return {
    ksm,
    deployment,
    set,
    others: around(deployment, 'deployment').map(labels =>
      sample(k8s.kube_deployment_spec_replicas, labels, { during: 0 }),
    ),
    otherSets: around(set, 'statefulset').map(labels => sample(k8s.kube_statefulset_replicas, labels, { during: 0 })),
  };
}

/** What is known where a workload has no replica on purpose, by what that is. */
export const scaledToZero = (workload: Workload): Readonly<Record<string, readonly Sample[]>> => {
  const { deployment, set } = scalesOf(workload);
  return {
    'it is scaled to zero': [sample(k8s.kube_deployment_spec_replicas, deployment, { during: 0 })],
    'its StatefulSet is scaled to zero': [sample(k8s.kube_statefulset_replicas, set, { during: 0 })],
  };
};

/** Scenarios of an alert that no replica answers, unless none is wanted: it leaves no label. */
export function unlessScaled({ up, replica }: Replicas, workload: Workload): Pick<Alert, 'fires' | 'silent'> {
  const one = replica();
  const neighbours = strangers(up, one, { during: 1 });
  const { ksm, deployment, set, others, otherSets } = scalesOf(workload);
  return {
    fires: () => [
      {
        title: 'the only replica stops answering',
        given: [sample(up, one, { before: 1, during: 0, after: 1 }), ...neighbours, ...others],
        labels: [{}],
      },
      {
        title: 'one of its replicas is needed again, and none comes',
        given: [sample(k8s.kube_deployment_spec_replicas, deployment, { before: 0, during: 1, after: 0 })],
        labels: [{}],
      },
      {
        title: 'none of its replicas answers and other things are scaled to zero',
        given: [sample(up, one, { before: 1, during: 0, after: 1 }), ...otherSets],
        labels: [{}],
      },
      {
        title: 'its replicas disappear',
        given: [
          sample(up, one, { before: 1, during: null, after: 1 }),
          sample(up, replica(2), { before: 1, during: null }),
          sample(k8s.kube_statefulset_replicas, set, { during: 2 }),
          ...neighbours,
          ...otherSets,
        ],
        labels: [{}],
      },
    ],
    silent: () => [
      {
        title: 'one replica of two answers',
        given: [sample(up, one, { during: 0 }), sample(up, replica(2), { during: 1 })],
      },
      {
        title: 'it is scaled to zero on purpose',
        given: [
          sample(up, one, { before: 1, during: null }),
          sample(k8s.kube_deployment_spec_replicas, deployment, { before: 1, during: 0 }),
          sample(k8s.kube_deployment_spec_replicas, { ...ksm, deployment: 'router' }, { during: 1 }),
        ],
      },
      {
        title: 'its StatefulSet is scaled to zero on purpose',
        given: [
          sample(up, one, { before: 1, during: null }),
          sample(k8s.kube_statefulset_replicas, set, { before: 1, during: 0 }),
        ],
      },
    ],
  };
}
