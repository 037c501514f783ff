import type { Contract } from '../../generator/promql/metric.ts';

/**
 * Queries of the shapes that public sets of rules and dashboards have, over every series that a contract knows: rates and what
 * share of them, quantiles of buckets, averages of sums and counts, levels and how they go on, and what is absent.
 */
export function soundQueries(contracts: readonly Contract[]): readonly string[] {
  return contracts
    .flatMap(({ metrics }) => Object.values(metrics))
    .flatMap(({ name, type, labels }): string[] => {
      const [label = 'namespace'] = labels;
      if (type === 'counter')
        return [
          `sum by (namespace, pod) (rate(${name}[10m])) > 5`,
          `increase(${name}{namespace="team"}[1h]) > 0`,
          `sum by (${label}) (irate(${name}[10m])) / ignoring (${label}) group_left sum(irate(${name}[10m])) > 0.9`,
          `rate(${name}[10m]) > 2 * rate(${name}[10m] offset 1d) and rate(${name}[10m]) > 1`,
          `topk(5, sum by (${label}) (increase(${name}[1d])))`,
        ];
      if (type === 'histogram')
        return [
          `histogram_quantile(0.99, sum by (le, namespace) (rate(${name}_bucket[10m]))) > 2`,
          `sum by (namespace) (rate(${name}_sum[10m])) / sum by (namespace) (rate(${name}_count[10m])) > 1`,
          `sum(rate(${name}_bucket{le="+Inf"}[10m])) by (pod) == 0`,
        ];
      if (type === 'summary') return [`rate(${name}_sum[10m]) / rate(${name}_count[10m]) > 1`];
      return [
        `max by (namespace, instance) (${name}) > 0`,
        `avg_over_time(${name}[30m]) >= 0`,
        `absent(${name})`,
        `predict_linear(${name}[6h], 4 * 3600) < 0 and on (namespace) count by (namespace) (${name}) > 0`,
        `${name} unless on (namespace) ${name} offset 1h`,
        `quantile(0.5, ${name}) > bool 0`,
      ];
    });
}
