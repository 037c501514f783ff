import data from '../../contracts/grafana.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';

export const grafana = contract(data);
const { metrics } = grafana;

/** What alerts and panels read. */
export const m = {
  answers: metrics.grafana_http_request_duration_seconds,
  working: metrics.grafana_http_request_in_flight,
  asked: metrics.grafana_datasource_request_total,
  dashboards: metrics.grafana_stat_totals_dashboard,
};

/** Labels of a replica's series in a scenario. */
export const server = (at: Pick<Scope, 'scope' | 'targetLabels'>, number = 1): Readonly<Record<string, string>> =>
  target(at, { pod: `grafana-${number}`, instance: `10.0.0.${number}:3000` });
