import data from '../../../generator/contracts/grafana.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { total, whole } from '../course.ts';
import { expose, type Family, observed } from '../family.ts';
import { plain } from './thanos/parts.ts';

const HANDLERS = { '/api/ds/query': 0.4, '/api/dashboards/uid/:uid': 0.05 } as const;

/** A Grafana that some people look at. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const { one, counter } = plain(watched);
  return expose(data, {
    grafana_build_info: one(() => 1, {
      version: '12.2.0',
      revision: '92f1fba9b4',
      branch: 'HEAD',
      goversion: 'go1.25.1',
      edition: 'oss',
    }),
    grafana_datasource_request_total: counter(() => 0.8, {
      datasource: 'Prometheus',
      datasource_type: 'prometheus',
      code: '200',
      method: 'POST',
    }),
    grafana_http_request_duration_seconds: Object.entries(HANDLERS).map(([handler, perSecond]) =>
      observed(
        watched,
        { handler, status_code: '200', method: 'POST' },
        whole(total(watched, () => perSecond)),
        () => ({ mean: 0.05, width: 0.6 }),
      ),
    ),
    grafana_http_request_in_flight: one(() => 1),
    grafana_stat_totals_dashboard: one(() => 9),
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
