import data from '../../../generator/contracts/loki.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { total, whole } from '../course.ts';
import { expose, type Family, observed } from '../family.ts';
import { isFailing, isFull, isLost, plain } from './thanos/parts.ts';

const TENANT = { tenant: 'application' };
const TAKEN = { ...TENANT, is_internal_stream: 'false', policy: '', format: 'otlp' };

/** A part of Loki, each with all that Loki counts: one that fails does not reach the bucket, and one that is full rejects lines. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const { one, counter } = plain(watched);
  const requests = (route: string, method: string, status_code: string, perSecond: number, fails: boolean) =>
    observed(
      watched,
      { method, route, status_code, ws: 'false' },
      whole(total(watched, state => (fails === isFailing(state) ? perSecond : 0))),
      () => ({ mean: 0.08, width: 0.5 }),
    );
  const refused = { ...TENANT, retention_hours: '720', policy: '', format: 'otlp', reason: 'rate_limited' };
  return expose(data, {
    loki_discarded_bytes_total: counter(state => (isFull(state) ? 900 : 0), refused),
    loki_discarded_samples_total: counter(state => (isFull(state) ? 3 : 0), refused),
    loki_distributor_bytes_received_total: counter(() => 42_000, { ...TAKEN, retention_hours: '720' }),
    loki_distributor_lines_received_total: counter(() => 160, TAKEN),
    loki_ingester_memory_streams: one(() => 84, TENANT),
    loki_ingester_streams_created_total: counter(() => 0.02, TENANT),
    loki_panic_total: counter(state => (isLost(state) ? 1 / 120 : 0)),
    loki_request_duration_seconds: [
      requests('otlp_v1_logs', 'POST', '204', 4, false),
      requests('otlp_v1_logs', 'POST', '500', 4, true),
      requests('loki_api_v1_query_range', 'GET', '200', 0.3, false),
    ],
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
