import { isRelease, lacks } from '../../generator/promql/version.ts';
import type { Family, Sample } from './exposition.ts';

/** A metric's facts in its contract file. */
export interface Facts {
  readonly type: string;
  readonly labels: readonly string[];
  readonly since?: string;
  readonly removed?: string;
  readonly when?: string;
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly buckets?: readonly number[];
}

export interface ContractFile {
  readonly source: string;
  readonly version: string;
  readonly optionalLabels?: Readonly<Record<string, string>>;
  readonly labelRenames?: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, Facts>>;
}

/** What an exercise is held against. */
export interface Held {
  readonly contract: ContractFile;
  /** Version of the program that was scraped. */
  readonly version: string;
  /** Whether the contract holds every metric of the program, so that one it lacks is a fault of it. */
  readonly whole: boolean;
  /** What the program exposes and the contract leaves out, by the beginning of its name, with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
  /**
   * What the exercise cannot reach, each with its reason: a metric, names that begin as `prefix*`, or a value as
   * `metric{label="value"}`. A metric that is declared has its type checked all the same.
   */
  readonly unreached: Readonly<Record<string, string>>;
  /** Counters that the exercise must have moved: one that stands at zero was declared, and nothing of it happened. */
  readonly moved?: readonly string[];
}

export interface Outcome {
  /** Where contract and program differ. */
  readonly differences: readonly string[];
  /** What was not reached, with its reason. */
  readonly unreached: readonly string[];
  readonly metrics: number;
  readonly series: number;
}

/** Metrics of the language and its client library. */
export const RUNTIME = /^(python|process|go|promhttp|net_conntrack)_/;
const MADE = new Set(['le', 'quantile']);

/** Holds what a program exposes against its contract, both ways: names, types, labels, values of labels, buckets. */
export function compare(families: ReadonlyMap<string, Family>, held: Held): Outcome {
  const { contract, version, whole } = held;
  const differences: string[] = [];
  const unreached: string[] = [];
  const excused = new Set<string>();
  const excuse = (what: string, given?: string): boolean => {
    const key = Object.keys(held.unreached).find(
      one => one === what || (one.endsWith('*') && what.startsWith(one.slice(0, -1))),
    );
    const reason = key === undefined ? given : held.unreached[key];
    if (key !== undefined) excused.add(key);
    if (reason !== undefined) unreached.push(`${what}: ${reason}`);
    return reason !== undefined;
  };
  const expected = (facts: Facts) => !lacks(facts, isRelease(version) ? version : contract.version);
  for (const [name, facts] of Object.entries(contract.metrics)) {
    const family = families.get(name);
    const shown = family !== undefined && family.samples.length > 0;
    if (!expected(facts)) {
      if (shown) differences.push(`${name} is exposed, and the contract says that ${version} lacks it`);
      continue;
    }
    const type = facts.type === 'info' ? 'gauge' : facts.type;
    // What Prometheus itself makes, and what it hands on, is of no stated type.
    if (family && family.type !== 'untyped' && family.type !== type)
      differences.push(`${name} is a ${family.type}, and of type ${facts.type} in the contract`);
    if (!shown) {
      if (!excuse(name, facts.when)) differences.push(`${name} is in the contract, and is not exposed`);
      continue;
    }
    differences.push(...labels(name, facts, family.samples, contract));
    differences.push(...values(name, facts, family.samples, excuse));
    differences.push(...buckets(name, facts, family.samples));
  }
  if (whole)
    for (const name of families.keys())
      if (!known(name, contract) && !Object.keys(held.leftOut ?? {}).some(prefix => name.startsWith(prefix)))
        differences.push(`${name} is exposed, and is not in the contract`);
  for (const what of Object.keys(held.unreached))
    if (!excused.has(what)) differences.push(`${what} is listed as out of reach, and was reached or is none`);
  for (const name of held.moved ?? [])
    if (!families.get(name)?.samples.some(({ value }) => value > 0))
      differences.push(`${name} stands at 0: the exercise did not make it happen`);
  const samples = [...families].filter(([name]) => Object.hasOwn(contract.metrics, name));
  return {
    differences: [...new Set(differences)],
    unreached,
    metrics: samples.length,
    series: samples.reduce((sum, [, family]) => sum + family.samples.length, 0),
  };
}

/** Python's client adds when a metric began, as a gauge of its own (prometheus_client, `metrics.py`). */
const known = (name: string, { metrics }: ContractFile): boolean =>
  RUNTIME.test(name) ||
  Object.hasOwn(metrics, name) ||
  ['', '_total'].some(suffix => name.endsWith('_created') && Object.hasOwn(metrics, name.replace(/_created$/, suffix)));

function labels(name: string, facts: Facts, samples: readonly Sample[], contract: ContractFile): string[] {
  const optional = new Set(Object.keys(contract.optionalLabels ?? {}));
  const fixed = facts.labels.filter(label => !label.endsWith('*'));
  const prefixes = facts.labels.filter(label => label.endsWith('*')).map(label => label.slice(0, -1));
  return samples.flatMap(sample => {
    const own = Object.keys(sample.labels).filter(label => !MADE.has(label));
    const open = (label: string) => prefixes.some(prefix => label.startsWith(prefix));
    return [
      ...fixed.filter(label => !own.includes(label)).map(label => `${name} has no label ${label}`),
      ...own
        .filter(label => !fixed.includes(label) && !optional.has(label) && !open(label))
        .map(label => `${name} has a label ${label}, which is not in the contract`),
    ];
  });
}

function values(name: string, facts: Facts, samples: readonly Sample[], excuse: (what: string) => boolean): string[] {
  return Object.entries(facts.values ?? {}).flatMap(([label, listed]) => {
    const seen = new Set(samples.map(sample => sample.labels[label] ?? ''));
    return [
      ...[...seen]
        .filter(value => !listed.includes(value))
        .map(value => `${name} has ${label}="${value}", which is not in the contract`),
      ...listed
        .filter(value => !seen.has(value) && !excuse(`${name}{${label}="${value}"}`))
        .map(value => `${name} never had ${label}="${value}"`),
    ];
  });
}

function buckets(name: string, { buckets: bounds }: Facts, samples: readonly Sample[]): string[] {
  if (!bounds) return [];
  const seen = new Set(
    samples.flatMap(({ labels: { le } }) => (le === undefined || le === '+Inf' ? [] : [Number(le)])),
  );
  const sorted = [...seen].sort((a, b) => a - b);
  return JSON.stringify(sorted) === JSON.stringify(bounds)
    ? []
    : [`${name} has buckets ${sorted.join(', ')}; the contract says ${bounds.join(', ')}`];
}
