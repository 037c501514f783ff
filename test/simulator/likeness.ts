import type { Labels } from './family.ts';
import { type Own, recordedSeries } from './recorded-series.ts';

/** What the recordings show of one series name, over all of them. */
export interface Likeness {
  /** Labels that it had at least once, and that it always had. */
  readonly some: ReadonlySet<string>;
  readonly always: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly least: number;
  readonly most: number;
}

const labelled = (labels: Labels): readonly string[] => Object.keys(labels).filter(label => labels[label] !== '');

function likeness(series: readonly Own[]): Likeness {
  const sets = series.map(({ labels }) => new Set(labelled(labels)));
  const some = new Set(sets.flatMap(set => [...set]));
  const numbers = series
    .flatMap(({ samples }) => samples.map(([, value]) => value))
    .filter(value => Number.isFinite(value));
  return {
    some,
    always: new Set([...some].filter(label => sets.every(set => set.has(label)))),
    values: new Map(
      [...some].map(label => [label, new Set(series.flatMap(({ labels }) => labels[label] ?? []))] as const),
    ),
    least: Math.min(...numbers),
    most: Math.max(...numbers),
  };
}

/** What the recordings show of every series name, by contract. */
export async function likenesses(): Promise<ReadonlyMap<string, ReadonlyMap<string, Likeness>>> {
  return new Map(
    [...(await recordedSeries())].map(([contract, series]) => [
      contract,
      new Map([...Map.groupBy(series, ({ name }) => name)].map(([name, own]) => [name, likeness(own)] as const)),
    ]),
  );
}
