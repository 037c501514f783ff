import { namesPods, type Scope, target } from '../../model/scope.ts';

type At = Pick<Scope, 'scope' | 'targetLabels'>;

/** Labels of a predictor's own series in a scenario, as a PodMonitor without a port leaves them. */
export const predictor = (at: At, pod: string, host = 1): Readonly<Record<string, string>> =>
  target(at, {
    pod,
    // Without the pod's name among the labels, the address alone tells replicas apart.
    instance: namesPods(at) ? `10.0.0.${host}:8080` : `${pod}:8080`,
  });

/** The same for a series of one engine of the model it serves. */
export const engine = (at: At, pod: string, model: string, rank = '0'): Readonly<Record<string, string>> => ({
  ...predictor(at, pod),
  model_name: model,
  engine: rank,
});

/** Labels of what kube-state-metrics tells of a pod; the scrape honours its `namespace` and `pod`. */
export const labelsOfPod = (namespace: string, pod: string): Readonly<Record<string, string>> => ({
  namespace,
  job: 'kube-state-metrics',
  pod,
  uid: `uid-of-${pod}`,
});

/** A share as the annotation's `humanizePercentage` prints it: four digits (Prometheus, template/template.go). */
export const percentage = (ratio: number): string => `${Number((100 * ratio).toPrecision(4))}%`;
