import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../generator/promql/unit.ts';
import { MEANING } from '../failures/shape.ts';
import { firstOverlays } from './configs.ts';
import { isWhole } from './family.ts';
import { type Likeness, likenesses } from './likeness.ts';
import { play } from './played.ts';
import { UNRECORDED } from './unrecorded.ts';

interface Shown {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly values: readonly number[];
  readonly unit: Unit;
  /** How labels begin whose names people choose. */
  readonly prefixes: readonly string[];
}

/** What a contract file says that is asked here. */
interface Facts {
  readonly optionalLabels?: object;
  readonly metrics: Readonly<Record<string, { readonly unit: Unit; readonly labels: readonly string[] }>>;
}

const fileOf = (contract: string): URL => new URL(`../../generator/contracts/${contract}.json`, import.meta.url);

const factsOf = (contract: string): Facts => JSON.parse(readFileSync(fileOf(contract), 'utf8'));

/** The unit of a metric, and how its open labels begin. */
function factsFor({ metrics }: Facts, metric: string): Pick<Shown, 'unit' | 'prefixes'> {
  const { unit = 'unknown', labels = [] } = metrics[metric] ?? {};
  return { unit, prefixes: labels.filter(label => label.endsWith('*')).map(label => label.slice(0, -1)) };
}

/** What one series of the simulator does that its recorded likeness does not, as sentences. */
function unlike(
  { name, labels, values, unit, prefixes }: Shown,
  like: Likeness,
  optional: readonly string[],
): readonly string[] {
  const own = Object.keys(labels).filter(label => labels[label] !== '');
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Labels of people's own choice.
  const isOpen = (label: string) => prefixes.some(prefix => prefix !== '' && label.startsWith(prefix));
  return [
    ...own.filter(label => !like.some.has(label) && !isOpen(label)).map(label => `${name} has a label ${label}`),
    ...[...like.always]
      .filter(label => !own.includes(label) && !optional.includes(label) && !isOpen(label))
      .map(label => `${name} has no label ${label}`),
    ...MEANING.filter(label => label !== 'le' && labels[label] && like.values.get(label))
      .filter(label => !like.values.get(label)?.has(labels[label] ?? ''))
      .map(label => `${name} has ${label}="${labels[label]}"`),
    ...(isWhole(unit) && !values.every(value => Number.isInteger(value)) ? [`${name} is no whole number`] : []),
    ...(like.least >= 0 && least < 0 ? [`${name} is negative`] : []),
    ...(unit === 'bool' || unit === 'ratio' ? [least, most].filter(value => value < 0 || value > 1) : []).map(
      value => `${name} is ${value}, and no share`,
    ),
  ];
}

const recorded = await likenesses();
const played = (await Promise.all((await firstOverlays()).map(overlay => play(overlay)))).flat();
// What the product itself exposes has no contract file.
const contracts = [...recorded.keys()].filter(
  contract =>
    existsSync(fileOf(contract)) && played.some(({ targets }) => targets.some(target => target.contract === contract)),
);

test('sources are recorded that the simulator plays', () => {
  expect(contracts.length).toBeGreaterThanOrEqual(7);
});

describe.each(contracts)('%s is simulated as it was recorded', contract => {
  const likes = recorded.get(contract);
  const facts = factsOf(contract);
  const optional = Object.keys(facts.optionalLabels ?? {});
  const excused = Object.keys(UNRECORDED[contract] ?? {});
  const used = new Set<string>();
  const found = new Set<string>();
  for (const { targets, times } of played)
    for (const { families } of targets.filter(target => target.contract === contract))
      for (const { name, labels, read, unit, prefixes } of families.flatMap(({ name: metric, series }) =>
        series.map(one => ({ ...one, ...factsFor(facts, metric) })),
      )) {
        const like = likes?.get(name);
        const values = times.flatMap(time => read(time) ?? []);
        if (values.length === 0) continue;
        const faults = like
          ? unlike({ name, labels, values, unit, prefixes }, like, optional)
          : [`${name} was never recorded`];
        for (const fault of faults) {
          const reason = excused.find(pattern => new RegExp(`^(?:${pattern})$`).test(fault));
          if (reason === undefined) found.add(fault);
          else used.add(reason);
        }
      }

  test('in names, labels, values of labels, and the range of its numbers', () => {
    expect([...found]).toEqual([]);
  });

  test('but for what is listed, which is none too many', () => {
    expect(excused.filter(pattern => !used.has(pattern))).toEqual([]);
  });
});
