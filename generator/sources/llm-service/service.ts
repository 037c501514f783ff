import kubeStateMetrics from '../../contracts/kube-state-metrics.json' with { type: 'json' };
import { type Alert, type Sample, strangers } from '../../model/alert.ts';
import { success } from '../../model/probe.ts';
import { type Workload, wantedOf } from '../../model/scale.ts';
import { namesPods, perScope, placeOf, replicaLabels, target } from '../../model/scope.ts';
import type { Untold, Watched } from '../../model/source.ts';
import { contract } from '../../promql/metric.ts';
import { matches, measured, type Pattern, promql, type Query, where } from '../../promql/promql.ts';
import type { Exposed, Lack } from '../../slo/indicator.ts';
import type { Engine } from './engine.ts';
import { engineOf } from './engines.ts';
import type { Options } from './options.ts';

/** What Kubernetes reports of its pods. */
export const k8s = contract(kubeStateMetrics).metrics;

/** An instance with the engine that it names. */
export interface Service extends Watched<Options> {
  readonly engine: Engine;
}

export const serviceOf = (at: Watched<Options>): Service => ({ ...at, engine: engineOf(at.options) });

/** What comes of the wish for an alert: the alert, or why there is none. */
export type Wished = Alert | Untold;

export const isAlert = (one: Wished): one is Alert => 'expr' in one;

export const untold = (alert: string, { lacks, fix }: Lack): Untold => ({
  alert,
  why: lacks,
  ...(fix === undefined ? {} : { fix }),
});

/** Labels that keep the models of an instance apart. */
export const byModel = (at: Service): readonly string[] =>
  perScope(at, ...(at.engine.model === undefined ? [] : [at.engine.model]));

/** Labels that keep the engines of all replicas apart as well. */
export const byEngine = (at: Service): readonly string[] => [
  ...byModel(at),
  ...replicaLabels(at),
  ...(at.engine.rank === undefined ? [] : [at.engine.rank]),
];

/** Its own pods: those of a Deployment end with two words of Kubernetes' own, those of a StatefulSet with a number. */
export const podsOf = ({ options: { deployment, service } }: Service): Pattern =>
  matches(`${deployment ?? service}-([0-9]+|[a-z0-9]{1,10}-[a-z0-9]{5})`);

/** What runs it. */
export const workloadOf = ({ namespace, options: { deployment, service } }: Service): Workload => ({
  namespace,
  name: deployment ?? service,
});

/** How many replicas are wanted, where kube-state-metrics reports it. */
export const wanted = (at: Service): Query => wantedOf(workloadOf(at));

/** Nothing answers. */
export const unseen = ({ up, scope }: Service): Query => promql`absent(${up}${where(scope)} == 1)`;

/** Nothing answers, although something should. */
export const nothingAnswers = (at: Service): Query => promql`${unseen(at)} unless on () ${wanted(at)} == 0`;

/**
 * The probes of its health: those of the address that the config names, or of the host that is its Service. On a machine
 * without Services `job` is no name of one, and an address cannot be guessed.
 */
export function probesOf(at: Service) {
  const {
    namespace,
    options: { health, service },
  } = at;
  if (!namesPods(at)) return health.url === undefined ? undefined : { ...placeOf(at), instance: health.url };
  return {
    ...placeOf(at),
    job: health.service,
    instance: health.url ?? matches(`(https?://)?${service}(\\.${namespace}(\\..+)?)?(:[0-9]+)?(/.*)?`),
  };
}

/** Labels of such a probe in a scenario. */
export function probe(at: Service) {
  const { health, service } = at.options;
  const instance = health.url ?? `http://${service}.${at.namespace}.svc:8000/health`;
  return { ...target(at, { pod: 'blackbox-exporter-1', instance }), job: health.service, instance };
}

/** The same series of neighbours that are no probes of its health. */
export const strangeProbes = (at: Service, during: number): readonly Sample[] =>
  strangers(success, probe(at), { during }).filter(
    ({ labels }) => namesPods(at) || labels['job'] === at.options.health.service,
  );

/** How an annotation names the model. */
export const modelIn = ({ engine: { model } }: Service): string =>
  model === undefined ? 'the model' : `{{ $labels.${model} }}`;

const unitOf = ({ metric }: Exposed) => ('series' in metric ? metric.metric.unit : metric.unit);

/** The series that a question is about. */
export const series = (exposed: Exposed, at: Service): Query =>
  promql`${exposed.metric}${where({ ...at.scope, ...exposed.where })}`;

const grouped = (by: readonly string[]) => ({ matchers: by.length === 0 ? '' : ` by (${by.join(', ')})` });

/** Gauges of all replicas together. */
export const total = (exposed: Exposed, at: Service, by: readonly string[]): Query =>
  measured(promql`sum${grouped(by)} (${series(exposed, at)})`, unitOf(exposed), by);

/** The lowest of the gauges of replicas and ranks. */
export const lowest = (exposed: Exposed, at: Service, by: readonly string[]): Query =>
  measured(promql`min${grouped(by)} (${series(exposed, at)})`, unitOf(exposed), by);

/** The highest of the gauges of replicas and ranks. */
export const highest = (exposed: Exposed, at: Service, by: readonly string[]): Query =>
  measured(promql`max${grouped(by)} (${series(exposed, at)})`, unitOf(exposed), by);
