import data from '../../../generator/contracts/thanos-query.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { stateAt, total, when, whole } from '../course.ts';
import { expose, type Family, observed } from '../family.ts';
import { isFailing, memory, plain } from './thanos/parts.ts';

/** A Query before two sidecars and two Store Gateways; one that fails finds no Store Gateway. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const { one, counter } = plain(watched);
  const asked = whole(total(watched, () => 3));
  const finds = (time: number): boolean => !isFailing(stateAt(watched, time));
  return expose(data, {
    process_resident_memory_bytes: memory(watched, 4e8),
    thanos_query_concurrent_gate_queries_duration_seconds: [
      observed(watched, {}, asked, () => ({ mean: 0.02, width: 0.5 })),
    ],
    thanos_query_concurrent_gate_queries_in_flight: one(() => 1),
    thanos_query_concurrent_gate_queries_max: one(() => 20),
    thanos_query_concurrent_gate_queries_total: one(asked),
    thanos_query_endpoints_dns_failures_total: counter(state => (isFailing(state) ? 1 / 30 : 0)),
    thanos_store_nodes_grpc_connections: [
      ...['0', '1'].flatMap(replica =>
        one(() => 1, {
          external_labels: `{cluster="prod", prometheus="monitoring/stack", prometheus_replica="prometheus-stack-${replica}"}`,
          store_type: 'sidecar',
        }),
      ),
      ...one(
        when(finds, () => 2),
        { external_labels: '{cluster="prod", prometheus="monitoring/stack"}', store_type: 'store' },
      ),
    ],
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
