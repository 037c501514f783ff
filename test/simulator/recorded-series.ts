import { read } from '../contracts/exposition.ts';
import { exercised, scrapesOf } from '../contracts/kept.ts';
import { allFailures } from '../failures/all.ts';
import { planFailures } from '../failures/config.ts';
import { hasRecording, recording } from '../failures/kept.ts';
import type { Labels } from './family.ts';

/** One series of a recording as its source exposed it: without the labels that the scrape puts on it. */
export interface Own {
  readonly failure: string;
  /** The pod that it came from: with the failure, one target. */
  readonly pod: string;
  readonly name: string;
  readonly labels: Labels;
  readonly samples: readonly (readonly [time: number, value: number])[];
}

/** Labels of the platform's own scrapes, which keep what their sources say of namespaces and pods. */
const OF_PLATFORM = ['job', 'instance'];

/** Every series of the recording of one failure, and whether each target answered, by the contract that its source keeps. */
export async function ownSeries(name: string): Promise<ReadonlyMap<string, readonly Own[]>> {
  const failure = (await allFailures()).find(one => one.name === name);
  if (!failure) throw new Error(`there is no failure ${name}`);
  const { instances } = (await planFailures([failure])).overlay;
  const all = recording(name).flatMap(({ name: series, labels, samples }) => {
    const job = labels['job'] ?? '';
    const instance = instances.find(({ placement }) => placement.job === job);
    const platform = job.startsWith(`${name}-`) ? job.slice(name.length + 1) : undefined;
    const contract = instance?.contract.source ?? platform;
    if (contract === undefined) return [];
    const scraped = instance?.placement.targetLabels ?? OF_PLATFORM;
    const own = Object.fromEntries(Object.entries(labels).filter(([label]) => !scraped.includes(label)));
    const values = samples.map(([time, value]) => [time, Number(value)] as const);
    // One target reports every pod that the platform reports.
    const pod = instance ? (labels['pod'] ?? '') : contract;
    return [[contract, { failure: name, pod, name: series, labels: own, samples: values }] as const];
  });
  return new Map(
    [...Map.groupBy(all, ([contract]) => contract)].map(([key, each]) => [key, each.map(([, one]) => one)]),
  );
}

/** What the exercise of a contract scraped: each scrape is one moment of one target. */
const exercisedSeries = (contract: string): readonly Own[] =>
  scrapesOf(contract).flatMap((text, index) =>
    [...read([text]).values()].flatMap(({ samples }) =>
      samples.map(({ name, labels, value }) => ({
        failure: 'exercise',
        pod: `${contract}-${index + 1}`,
        name,
        labels,
        samples: [[0, value]] as const,
      })),
    ),
  );

/** Every series of every recording, and of every exercise, by the contract that its source keeps. */
export async function recordedSeries(): Promise<ReadonlyMap<string, readonly Own[]>> {
  const names = (await allFailures()).map(({ name }) => name).filter(hasRecording);
  const each = [
    ...(await Promise.all(names.map(ownSeries))).flatMap(one => [...one]),
    ...exercised().map(contract => [contract, exercisedSeries(contract)] as const),
  ];
  return new Map(
    [...Map.groupBy(each, ([contract]) => contract)].map(([contract, parts]) => [
      contract,
      parts.flatMap(([, series]) => series.filter(({ name }) => name !== 'up')),
    ]),
  );
}
