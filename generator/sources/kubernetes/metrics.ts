import cadvisor from '../../contracts/cadvisor.json' with { type: 'json' };
import kubeStateMetrics from '../../contracts/kube-state-metrics.json' with { type: 'json' };
import kubeletVolumes from '../../contracts/kubelet-volumes.json' with { type: 'json' };
import { contract } from '../../promql/metric.ts';

export const kubernetes = contract(kubeStateMetrics);

/** What kube-state-metrics tells of objects. */
export const k8s = kubernetes.metrics;

/** What the kubelet tells of containers and volumes. */
export const container = contract(cadvisor).metrics;
export const volume = contract(kubeletVolumes).metrics;

type Labels = Readonly<Record<string, string>>;

/** Labels of what kube-state-metrics tells of a pod; the scrape honours its `namespace` and `pod`. */
export const labelsOfPod = (namespace: string, pod: string, more: Labels = {}): Labels => ({
  namespace,
  job: 'kube-state-metrics',
  pod,
  uid: `uid-of-${pod}`,
  ...more,
});

/** The same of a neighbour's pod of that name. */
export const neighbour = (labels: Labels): Labels => ({ ...labels, namespace: `${labels['namespace']}-other` });

/** Labels of what cAdvisor tells of a container; both of them are empty on the sums of pods and nodes. */
export const measuredOf = (namespace: string, pod: string, name: string): Labels => ({
  namespace,
  job: 'kubelet',
  pod,
  container: name,
  image: name === '' ? '' : 'registry/app:1',
  id: `/kubepods/${pod}/${name}`,
});
