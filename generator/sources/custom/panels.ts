import { type Panel, panel } from '../../model/dashboard.ts';
import type { Metric, MetricType } from '../../promql/metric.ts';
import { level, measured, promql, type Query, quantile, rate, where } from '../../promql/promql.ts';
import type { Unit } from '../../promql/unit.ts';
import { type At, stored } from './filled.ts';

/** Units whose values are never added up: a share of two servers is no share of both. */
const LIKE_A_SHARE: readonly Unit[] = [
  'ratio',
  'percent',
  'factor',
  'celsius',
  'megahertz',
  'bool',
  'code',
  'timestamp',
  'info',
];

/** The labels that its panel keeps apart. */
const labelsOf = (at: At, { labels }: Metric): readonly string[] => labels.map(label => stored(at, label));

const QUANTILES = [0.5, 0.95, 0.99];

/** What a panel asks of a metric of each type. */
const QUERIES: Readonly<Record<MetricType, (at: At, metric: Metric) => readonly Query[]>> = {
  counter: (at, metric) => [rate(metric, { where: at.scope, by: labelsOf(at, metric) })],
  gauge: (at, metric) => [
    level(LIKE_A_SHARE.includes(metric.unit) ? 'max' : 'sum', metric, { where: at.scope, by: labelsOf(at, metric) }),
  ],
  histogram: (at, metric) =>
    QUANTILES.map(share => quantile(share, metric, { where: at.scope, by: labelsOf(at, metric).slice(0, 1) })),
  summary: (at, metric) => [level('max', metric, { where: at.scope, by: ['quantile', ...labelsOf(at, metric)] })],
  info: (at, metric) => [level('max', metric, { where: at.scope, by: labelsOf(at, metric) })],
};

/** A legend of the labels that a query is grouped by, after a word. */
export const legendOf = ({ by }: Query, before = ''): string =>
  [before, ...by.map(label => `{{${label}}}`)].filter(Boolean).join(' ');

/** `inference_requests_total` as people read it: `Inference requests`. */
function titleOf({ name, unit }: Metric): string {
  const words = name
    .replace(/_(total|info)$/, '')
    .split(/[_:]/)
    .filter(word => word !== '' && word !== unit)
    .join(' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The panel of a metric: what its type and unit say of how it is read. */
export const panelOf = (at: At, metric: Metric): Panel =>
  panel(metric.type === 'info' ? 'table' : 'timeseries', titleOf(metric), {
    description: metric.meaning,
    queries: QUERIES[metric.type](at, metric).map((query, index) => ({
      query,
      legend: legendOf(query, metric.type === 'histogram' ? `p${100 * (QUANTILES[index] ?? 0)}` : ''),
    })),
  });

/** How many of its targets answer. */
export const reachable = (at: At): Panel =>
  panel('stat', 'Replicas', {
    description: 'Targets whose last scrape succeeded.',
    queries: [{ query: measured(promql`sum(${at.up}${where(at.scope)})`, 'count'), legend: 'reachable' }],
    steps: [
      { at: 0, color: 'red' },
      { at: 1, color: 'green' },
    ],
    height: 8,
  });
