import { describe, expect, test } from 'vitest';
import type { Motion, Sample, Scenario } from '../../generator/model/alert.ts';
import type { MetricType } from '../../generator/promql/metric.ts';
import { allFailures } from './all.ts';
import { planFailures } from './config.ts';
import { during } from './kept.ts';
import type { Series } from './record.ts';
import { isLevel, MEANING, type Shape, shapeOf } from './shape.ts';
import { watched } from './watched.ts';

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

const { instances } = await watched();

/** Kinds of the instances, by the labels of their series. */
const kinds = new Map(
  instances.map(({ source, placement: { namespace, job } }) => [`${namespace} ${job}`, source.kind] as const),
);
const kindOf = ({ labels }: Sample): string | undefined => kinds.get(`${labels['namespace']} ${labels['job']}`);

const named = instances.flatMap(({ rules }) =>
  rules.flatMap(({ alert, values }) =>
    [...alert.fires(values), ...alert.silent(values)].flatMap((scenario: Scenario) =>
      scenario.as === undefined ? [] : [{ name: alert.name, scenario, as: scenario.as }],
    ),
  ),
);
const failures = await allFailures();

test('scenarios are pictures of failures', () => {
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ as }) => !failures.some(({ name }) => name === as)).map(({ as }) => as)).toEqual([]);
});

describe.each(named)('$name: $scenario.title', ({ scenario, as }) => {
  test(`agrees with ${as}`, async () => {
    const failure = failures.find(({ name }) => name === as);
    if (!failure) throw new Error(`there is no failure ${as}`);
    const { overlay } = await planFailures([failure]);
    const own = scenario.given.filter(sample => kindOf(sample) !== undefined);
    const asked = new Set(own.map(kindOf));
    const jobs = overlay.instances.filter(one => asked.has(one.source.kind)).map(one => one.placement.job);
    const pods = [...during(as, jobs).values()];
    expect(own.length).toBeGreaterThan(0);
    // One pod of the scenario is like one that was recorded; the others may be well.
    const faults = [...Map.groupBy(own, ({ labels }) => labels['pod']).values()]
      .flatMap(samples => pods.map(series => contradictions(samples, series)))
      .sort((a, b) => a.length - b.length);
    expect(faults[0]).toEqual([]);
  });
});
