import type { Motion, Sample } from '../../generator/model/alert.ts';
import type { MetricType } from '../../generator/promql/metric.ts';
import type { Series } from './record.ts';
import { isLevel, MEANING, type Shape, shapeOf } from './shape.ts';

/** Shapes that agree with a motion of a scenario: a level is a level, whether it sways or not. */
function agreeing(motion: Motion, level: boolean): readonly Shape[] {
  if (motion === null) return ['gone'];
  const slope = typeof motion === 'number' ? 0 : motion.perMinute;
  if (slope !== 0) return ['moves'];
  if (!level) return ['nothing'];
  return motion === 0 ? ['nothing'] : ['frozen', 'moves'];
}

/** Whether a recorded series behaves as a sample of a scenario has it. */
const behaves = ({ series: name, metric, labels, during: motion }: Sample, series: readonly Series[]): boolean => {
  const shapes = shapesOf(series, name, metric.type, labels);
  return agreeing(motion, isLevel(metric.type)).some(shape => shapes.includes(shape));
};

function shapesOf(
  series: readonly Series[],
  name: string,
  type: MetricType,
  labels: Sample['labels'],
): readonly Shape[] {
  const alike = series.filter(
    one =>
      one.name === name &&
      MEANING.every(label => one.labels[label] === undefined || one.labels[label] === labels[label]),
  );
  const shapes = alike.map(({ samples }) =>
    shapeOf(
      type,
      samples.map(([, value]) => Number(value)),
    ),
  );
  return shapes.length === 0 ? ['gone'] : [...new Set(shapes)];
}

/** What of a scenario the series of a pod contradict, as sentences. Of samples of one name one must agree. */
const contradictions = (samples: readonly Sample[], series: readonly Series[]): readonly string[] =>
  [...Map.groupBy(samples, ({ series: name }) => name)].flatMap(([name, same]) =>
    same.some(sample => behaves(sample, series))
      ? []
      : same
          .slice(0, 1)
          .map(
            ({ metric, labels, during: motion }) =>
              `${name} is ${JSON.stringify(motion)} in the scenario, and was ${shapesOf(series, name, metric.type, labels).join(' or ')}`,
          ),
  );

/**
 * What the recorded pods of a failure contradict of the samples of a scenario: of the two that are most alike. One pod of
 * the scenario is like one that was recorded; the others may be well.
 */
export function leastContradictions(
  own: readonly Sample[],
  pods: readonly (readonly Series[])[],
): readonly string[] | undefined {
  return [...Map.groupBy(own, ({ labels }) => labels['pod']).values()]
    .flatMap(samples => pods.map(series => contradictions(samples, series)))
    .sort((a, b) => a.length - b.length)[0];
}
