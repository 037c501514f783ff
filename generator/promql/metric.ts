import type { Unit } from './unit.ts';
import { lacks } from './version.ts';

/** Prometheus metric types, as the exposition's `# TYPE` line names them. */
export type MetricType = 'counter' | 'gauge' | 'histogram' | 'summary' | 'info';

/** A metric as its source exposes it: the handle that queries are written with. */
export interface Metric {
  readonly name: string;
  /** The contract it belongs to, such as `vllm`. */
  readonly contract: string;
  readonly type: MetricType;
  readonly unit: Unit;
  /** Labels the source itself sets, without those of the scrape target. */
  readonly labels: readonly string[];
  readonly meaning: string;
  /** Every value of a label that the source itself sets, where they are known. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Upper bounds of a histogram's buckets but for `+Inf`, where the source's own are known. */
  readonly buckets?: readonly number[];
  /** First and first-without version of the source, where they are known. */
  readonly since?: string;
  readonly removed?: string;
  readonly replacedBy?: string;
  /** What must be switched on, or happen, before the source exposes it; without it, every server has it. */
  readonly when?: string;
  /** What a version changed in what it means, by that version. */
  readonly changed?: Readonly<Record<string, string>>;
  /** What misleads people who know its name and its type. */
  readonly note?: string;
}

/** One file of `generator/contracts/`: the true metrics of a source, read from its code. */
export interface ContractData {
  readonly source: string;
  readonly version: string;
  /** Whether the scrape keeps the exporter's own `namespace` and `pod` labels. */
  readonly honorLabels?: boolean;
  readonly metrics: Readonly<Record<string, unknown>>;
  /** Labels that any of its metrics may carry, with the setting or the hardware that they take. */
  readonly optionalLabels?: Readonly<Record<string, string>>;
  /** Prefixes that scrapes made by others put before its names, with who does so. */
  readonly copiedAs?: Readonly<Record<string, string>>;
  /** The program that exposes it, by the last part of its image's name, and the variables that it does without. */
  readonly program?: { readonly image: string; readonly optionalEnvironment: Readonly<Record<string, string>> };
  /** Prefixes under which a person's scrape stores a copy of every series. */
  readonly copies?: readonly string[];
}

/** A contract with a handle for each metric, by exposed name: a misspelt name does not compile. */
export interface Contract<Name extends string = string> {
  readonly source: string;
  readonly version: string;
  readonly honorLabels: boolean;
  readonly optionalLabels: readonly string[];
  readonly copiedAs: readonly string[];
  readonly program?: ContractData['program'];
  readonly metrics: { readonly [N in Name]: Metric };
}

/** Makes the handles of a contract from its data file. */
export function contract<const Data extends ContractData>(data: Data): Contract<keyof Data['metrics'] & string> {
  const metrics = Object.fromEntries(
    ['', ...(data.copies ?? [])].flatMap(prefix =>
      Object.entries(data.metrics).map(([name, facts]) => {
        const { replacedBy, ...metric } = facts as Metric;
        const copied = replacedBy === undefined ? {} : { replacedBy: `${prefix}${replacedBy}` };
        return [`${prefix}${name}`, { ...metric, ...copied, name: `${prefix}${name}`, contract: data.source }];
      }),
    ),
  );
  return {
    source: data.source,
    version: data.version,
    honorLabels: data.honorLabels ?? false,
    optionalLabels: Object.keys(data.optionalLabels ?? {}),
    copiedAs: Object.keys(data.copiedAs ?? {}),
    ...(data.program ? { program: data.program } : {}),
    metrics: metrics as Contract<keyof Data['metrics'] & string>['metrics'],
  };
}

/**
 * The handles of a contract as one version names its metrics. One that was named otherwise then is what was renamed to
 * it: its name, labels and bounds are the former ones. What that version has under no name stays as it is, for
 * `query-reads-what-the-version-has` to tell. The keys are the contract's own.
 */
export function at<Name extends string>(contract: Contract<Name>, version?: string): Contract<Name> {
  if (version === undefined) return contract;
  const all: readonly Metric[] = Object.values(contract.metrics);
  const former = (metric: Metric): Metric | undefined =>
    all.find(
      ({ replacedBy, type, unit, ...rest }) =>
        replacedBy === metric.name && type === metric.type && unit === metric.unit && !lacks(rest, version),
    );
  const metrics = Object.entries<Metric>(contract.metrics).map(([name, metric]) => [
    name,
    lacks(metric, version) ? (former(metric) ?? metric) : metric,
  ]);
  return { ...contract, version, metrics: Object.fromEntries(metrics) };
}

/** A contract as a scrape stores it that drops some of its metrics and labels. */
export function without(
  from: Contract,
  { metrics = [], labels = [] }: { metrics?: readonly string[]; labels?: readonly string[] },
): Contract {
  const kept = Object.entries(from.metrics)
    .filter(([name]) => !metrics.includes(name))
    .map(([name, metric]) => [name, { ...metric, labels: metric.labels.filter(label => !labels.includes(label)) }]);
  return { ...from, metrics: Object.fromEntries(kept) };
}

/** A single series name of a metric: itself, or one of a histogram's three. */
export interface Series {
  readonly series: string;
  readonly metric: Metric;
}

export const bucket = (metric: Metric): Series => ({ series: `${metric.name}_bucket`, metric });
export const sum = (metric: Metric): Series => ({ series: `${metric.name}_sum`, metric });
export const count = (metric: Metric): Series => ({ series: `${metric.name}_count`, metric });

/**
 * Names a series may have for each metric type (Prometheus exposition formats): a histogram has no series of its own
 * name.
 */
export const seriesOf = (metric: Metric): readonly string[] =>
  metric.type === 'histogram'
    ? [`${metric.name}_bucket`, `${metric.name}_sum`, `${metric.name}_count`]
    : metric.type === 'summary'
      ? [metric.name, `${metric.name}_sum`, `${metric.name}_count`]
      : [metric.name];
