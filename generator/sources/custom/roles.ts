import type { Metric, MetricType } from '../../promql/metric.ts';
import type { ContractFile } from './contract-schema.ts';
import { type At, metricOf, stored } from './filled.ts';

type Given = ContractFile['metrics'][string];
export type Role = NonNullable<Given['role']>;

/** The type that a metric of each role has. */
export const TYPES: Readonly<Record<Role, MetricType>> = {
  requests: 'counter',
  errors: 'counter',
  latency: 'histogram',
  queue: 'gauge',
  'cache-hits': 'counter',
  'cache-misses': 'counter',
  'load-time': 'histogram',
};

/** The metric of a role, where the contract names one. */
export function inRole(at: At, role: Role): Metric | undefined {
  const found = Object.entries(at.options.contract.metrics).find(([, metric]) => metric.role === role);
  if (!found || found[1].type !== TYPES[role]) return undefined;
  const [name, { type }] = found;
  return metricOf(at, type === 'histogram' ? `${name}_count` : name);
}

/** The label that some metrics are told apart by, such as `model`: the first that all of them have. */
export const sharedLabel = (at: At, ...metrics: readonly Metric[]): readonly string[] =>
  (metrics[0]?.labels ?? [])
    .filter(label => metrics.every(({ labels }) => labels.includes(label)))
    .slice(0, 1)
    .map(label => stored(at, label));

/** Labels of a series in a scenario, as a matcher writes them. */
export const seriesOf = (name: string, labels: readonly string[], more = ''): string =>
  `${name}{${[...labels.map(label => `${label}="first"`), more].filter(Boolean).join(',')}}`;

/** A grouping by the instance and a label. */
export const byScope = (labels: readonly string[], ...more: readonly string[]): string =>
  `by (${['$scope', ...more, ...labels].join(', ')})`;

/** How an alert names what it is about. */
export const subject = (labels: readonly string[]): string =>
  labels.map(label => `{{ $labels.${label} }} of `).join('');
