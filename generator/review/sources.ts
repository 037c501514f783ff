import { type Contract, type Metric, seriesOf } from '../promql/metric.ts';
import type { SourceOf } from '../views/review.ts';

/** Which source has a series, and since which version of it, by the contracts. */
export function sourcesOf(contracts: readonly Contract[]): SourceOf {
  const known = new Map<string, string[]>();
  for (const metric of contracts.flatMap(({ metrics }) => Object.values<Metric>(metrics)))
    for (const series of seriesOf(metric)) known.set(series, [...(known.get(series) ?? []), said(metric)]);
  return series => known.get(series)?.join(' or ');
}

const said = ({ contract, since, removed }: Metric): string =>
  [contract, ...(since ? [`since ${since}`] : []), ...(removed ? [`gone in ${removed}`] : [])].join(', ');
