import { type Motion, type Sample, sample } from '../../model/alert.ts';
import { type Scope, target } from '../../model/scope.ts';
import { bucket, count, type Metric } from '../../promql/metric.ts';
import type { Exposed, Labels } from '../../slo/indicator.ts';
import type { Engine } from './engine.ts';

export type At = Pick<Scope, 'scope' | 'targetLabels'>;

/** Labels of a replica's series in a scenario. */
export const replica = (at: At, number = 1): Labels =>
  target(at, { pod: `llm-inference-${number}`, instance: `10.0.0.${number}:8000` });

/** The label of one model, where the engine tells its models apart. */
export const ofModel = ({ model }: Engine, name = 'granite'): Labels => (model === undefined ? {} : { [model]: name });

/** Labels of a series of one model of a replica. */
export const serving = (at: At, engine: Engine, exposed: Exposed, number = 1, name?: string): Labels => ({
  ...replica(at, number),
  ...ofModel(engine, name),
  ...exposed.like,
});

/** A counter that grows this fast from far above zero, where `rate` would guess when it began. */
export const flows = (perMinute: number): Motion => ({ from: 1e6, perMinute });

/** A counter that stands still, grows while the cause lasts, and stands still again. */
export const surge = (perMinute: number) => ({ before: 1e6, during: { perMinute }, after: { perMinute: 0 } }) as const;

export const steady = (perMinute: number) => ({ during: flows(perMinute) });

type Course = (perMinute: number) => Pick<Sample, 'before' | 'during' | 'after'>;

/**
 * Buckets of a histogram whose quantile is this many seconds: `histogram_quantile` interpolates within the bucket that
 * the quantile falls into (Prometheus, promql/quantile.go). A quarter of the bucket's width lies on either side of `limit`.
 */
export function buckets(
  metric: Metric,
  labels: Labels,
  { quantile, seconds, limit }: { readonly quantile: number; readonly seconds: number; readonly limit: number },
  course: Course,
): readonly Sample[] {
  const [low, high] = [limit / 2, limit * 1.5];
  const within = (seconds - low) / (high - low);
  const below = (quantile - within) / (1 - within);
  return [
    ...(
      [
        [`${low}`, below],
        [`${high}`, 1],
        ['+Inf', 1],
      ] as const
    ).map(([le, share]) => sample(bucket(metric), { ...labels, le }, course(600 * share))),
    sample(count(metric), labels, course(600)),
  ];
}

/** A share as the annotation's `humanizePercentage` prints it: four digits (Prometheus, template/template.go). */
export const percentage = (ratio: number): string => `${Number((100 * ratio).toPrecision(4))}%`;

/** The same series in another namespace. Of another job it would be told by another exporter of the same machines. */
export const elsewhere = (of: Metric, labels: Labels, motion: Pick<Sample, 'during'>): readonly Sample[] =>
  'namespace' in labels ? [sample(of, { ...labels, namespace: `${labels['namespace']}-other` }, motion)] : [];
