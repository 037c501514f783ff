import data from '../../../generator/contracts/loki.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { total, whole } from '../course.ts';
import { expose, type Family, observed } from '../family.ts';
import { isFailing, isFull, plain } from './thanos/parts.ts';

const OURS = { tenant: 'fake', policy: '', format: 'otlp' };
const ROUTES = { otlp_v1_logs: 2, loki_api_v1_query_range: 0.2 } as const;

/** A Loki: one that fails has panics, and one that is full rejects what comes too fast. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const { one, counter } = plain(watched);
  const refused = { ...OURS, reason: 'rate_limited', retention_hours: '360' };
  return expose(data, {
    loki_discarded_bytes_total: counter(state => (isFull(state) ? 4000 : 0), refused),
    loki_discarded_samples_total: counter(state => (isFull(state) ? 20 : 0), refused),
    loki_distributor_bytes_received_total: counter(() => 2400, {
      ...OURS,
      retention_hours: '360',
      is_internal_stream: 'false',
    }),
    loki_distributor_lines_received_total: counter(() => 12, { ...OURS, is_internal_stream: 'false' }),
    loki_ingester_memory_streams: one(() => 14, { tenant: 'fake' }),
    loki_ingester_streams_created_total: counter(() => 0.01, { tenant: 'fake' }),
    loki_panic_total: counter(state => (isFailing(state) ? 0.1 : 0)),
    loki_request_duration_seconds: Object.entries(ROUTES).map(([route, perSecond]) =>
      observed(
        watched,
        { method: 'POST', route, status_code: '200', ws: 'false' },
        whole(total(watched, () => perSecond)),
        () => ({ mean: 0.02, width: 0.5 }),
      ),
    ),
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
