import { describe, expect, test } from 'vitest';
import type { Sample, Scenario } from '../../generator/model/alert.ts';
import type { Instance } from '../../generator/model/plan.ts';
import { allFailures } from './all.ts';
import { planFailures } from './config.ts';
import { leastContradictions } from './contradictions.ts';
import type { Failure } from './failure.ts';
import { during, outcomes } from './kept.ts';
import type { Series } from './record.ts';
import { watched } from './watched.ts';

type Watched = Pick<Instance, 'source' | 'contract' | 'placement'>;

const { instances } = await watched();
const failures = await allFailures();
const kept = outcomes();

/** The pods of a failure that are of the same source, and of the same engine where there are several. */
async function podsOf(failure: Failure, { source, contract }: Watched): Promise<readonly (readonly Series[])[]> {
  const { overlay } = await planFailures([failure]);
  const jobs = overlay.instances
    .filter(one => one.source.kind === source.kind && one.contract.source === contract.source)
    .map(one => one.placement.job);
  return jobs.length === 0 ? [] : [...during(failure.name, jobs).values()];
}

/** Kinds of the instances, by the labels of their series. */
const kinds = new Map(
  instances.map(({ source, placement: { namespace, job } }) => [`${namespace} ${job}`, source.kind] as const),
);
const kindOf = ({ labels }: Sample): string | undefined => kinds.get(`${labels['namespace']} ${labels['job']}`);

/** Samples of a scenario that are those of the instance itself, and not of its neighbours or of the platform. */
const ownOf = ({ placement }: Watched, { given }: Scenario) =>
  given.filter(({ labels }) => labels['namespace'] === placement.namespace && labels['job'] === placement.job);

const all = instances.flatMap(instance =>
  instance.rules.map(({ alert, values }) => ({
    ...instance,
    name: alert.name,
    fires: alert.fires(values) as readonly Scenario[],
    silent: alert.silent(values) as readonly Scenario[],
  })),
);
const named = all.flatMap(one =>
  [...one.fires, ...one.silent].flatMap(scenario =>
    scenario.as === undefined ? [] : [{ ...one, kind: one.source.kind, scenario, as: scenario.as }],
  ),
);

test('scenarios are pictures of failures', () => {
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ as }) => !failures.some(({ name }) => name === as)).map(({ as }) => as)).toEqual([]);
});

describe.each(named)('$name: $scenario.title', ({ scenario, as }) => {
  test(`agrees with ${as}`, async () => {
    const failure = failures.find(({ name }) => name === as);
    if (!failure) throw new Error(`there is no failure ${as}`);
    const own = scenario.given.filter(sample => kindOf(sample) !== undefined);
    const asked = new Set(own.map(kindOf));
    const { overlay } = await planFailures([failure]);
    const jobs = overlay.instances.filter(other => asked.has(other.source.kind)).map(other => other.placement.job);
    expect(own.length).toBeGreaterThan(0);
    expect(leastContradictions(own, [...during(as, jobs).values()])).toEqual([]);
  });
});

/** Alerts that a failure raised, where the failure was of the instance's own source and engine. */
const raised = all
  .filter(one => one.fires.some(scenario => ownOf(one, scenario).length > 0))
  .map(one => ({
    ...one,
    kind: one.source.kind,
    by: failures.filter(({ name }) => kept[name]?.alerts.some(({ alert }) => alert === one.name)),
  }))
  .filter(({ by }) => by.length > 0);

test('alerts were raised', () => {
  expect(raised.length).toBeGreaterThan(40);
});

describe.each(raised)('$name of $kind', one => {
  test('has a scenario that no recording of what raised it contradicts', async () => {
    const found: (readonly string[])[] = [];
    for (const failure of one.by) {
      const pods = await podsOf(failure, one);
      for (const scenario of one.fires)
        found.push(leastContradictions(ownOf(one, scenario), pods) ?? ['nothing of it']);
    }
    const [best = []] = found.filter(faults => faults[0] !== 'nothing of it').sort((a, b) => a.length - b.length);
    expect(best).toEqual([]);
  });
});
