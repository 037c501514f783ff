import { describe, expect, test } from 'vitest';
import type { MetricType } from '../../generator/promql/metric.ts';
import { during } from '../failures/kept.ts';
import { alikeBy, type Shape, shapeOf } from '../failures/shape.ts';
import { firstOverlays } from './configs.ts';
import { play } from './played.ts';
import type { Profile } from './profile.ts';
import type { Target } from './target.ts';
import { profiles } from './world.ts';

const like = (await profiles()).filter(({ recording }) => recording !== undefined);
const overlays = await firstOverlays();

/** Names of what a profile changes. */
const changed = ({ changes }: Profile): readonly string[] =>
  Object.values(changes).flatMap(things => Object.keys(things));

/** How the counters and gauges of a target behave from the cause on, by name and by what their labels mean. */
function simulated({ families }: Target, times: readonly number[]): ReadonlyMap<string, Shape> {
  return new Map(
    families
      .filter(({ type }) => type === 'counter' || type === 'gauge')
      .flatMap(({ type, series }) =>
        series.map(({ name, labels, read }) => [
          alikeBy(name, labels),
          shapeOf(
            type,
            times.flatMap(time => read(time) ?? []),
          ),
        ]),
      ),
  );
}

test('a profile is like a failure that was made', () => {
  expect(like.length).toBeGreaterThan(0);
});

describe.each(like)('$name behaves as $recording was recorded', profile => {
  test('metric by metric', async () => {
    const recorded = [...during(profile.recording ?? '').values()].flat();
    let compared = 0;
    for (const overlay of overlays)
      for (const { targets, times } of await play(overlay, [profile.name])) {
        const late = times.filter(time => time > (times.at(-1) ?? 0) - 2 * 3600);
        const own = targets.filter(({ labels }) => changed(profile).includes(labels['pod'] ?? ''));
        for (const target of own)
          for (const [key, shape] of simulated(target, late)) {
            const type = typeOf(target, key);
            const alike = recorded.filter(({ name, labels }) => alikeBy(name, labels) === key);
            if (alike.length === 0) continue;
            const shapes = alike.map(({ samples }) =>
              shapeOf(
                type,
                samples.map(([, value]) => Number(value)),
              ),
            );
            expect(shapes, `${key} of ${target.source}`).toContain(shape);
            compared++;
          }
      }
    expect(compared).toBeGreaterThan(10);
  });
});

const typeOf = ({ families }: Target, key: string): MetricType =>
  families.find(({ series }) => series.some(({ name, labels }) => alikeBy(name, labels) === key))?.type ?? 'gauge';
