import type { Alert } from '../../model/alert.ts';
import type { Lack, Told } from '../../model/indicator.ts';
import { measured, promql, type Query, where } from '../../model/promql.ts';
import type { Untold, Watched } from '../../model/source.ts';
import type { Engine } from './engine.ts';
import { engineOf } from './engines.ts';
import type { Options } from './options.ts';

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
export const byModel = ({ engine: { model } }: Service): readonly string[] => [
  'namespace',
  'job',
  ...(model === undefined ? [] : [model]),
];

/** Labels that keep the engines of all replicas apart as well. */
export const byEngine = (at: Service): readonly string[] => [
  ...byModel(at),
  'pod',
  ...(at.engine.rank === undefined ? [] : [at.engine.rank]),
];

/** How an annotation names the model. */
export const modelIn = ({ engine: { model } }: Service): string =>
  model === undefined ? 'the model' : `{{ $labels.${model} }}`;

const unitOf = ({ metric }: Told) => ('series' in metric ? metric.metric.unit : metric.unit);

/** The series that a question is about. */
export const series = (told: Told, { namespace, job }: Service): Query =>
  promql`${told.metric}${where({ namespace, job, ...told.where })}`;

const grouped = (by: readonly string[]) => ({ matchers: by.length === 0 ? '' : ` by (${by.join(', ')})` });

/** Gauges of all replicas together. */
export const total = (told: Told, at: Service, by: readonly string[]): Query =>
  measured(promql`sum${grouped(by)} (${series(told, at)})`, unitOf(told), by);

/** The highest of the gauges of replicas and ranks. */
export const highest = (told: Told, at: Service, by: readonly string[]): Query =>
  measured(promql`max${grouped(by)} (${series(told, at)})`, unitOf(told), by);
