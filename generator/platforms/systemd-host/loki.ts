import type { FileContent } from '../../model/artifact.ts';
import { seconds } from '../../promql/duration.ts';
import type { Options } from './options.ts';
import { FILES, LOOPBACK, VARIABLES } from './places.ts';

const data = (folder = '') => `\${${VARIABLES.data}}/loki${folder}`;

/** Hours of the tables of its index: compaction with retention takes no other (Loki, docs: operations/storage/retention). */
export const TABLE_HOURS = 24;

/**
 * One process, for this machine alone. `http` and `grpc` both listen on the loopback address: the second would be open to
 * the network otherwise. Only the compactor deletes what is old (Loki, docs: configure, storage/retention).
 */
export function lokiYml({ interval, programs: { loki, alertmanager } }: Options): readonly FileContent[] {
  if (!loki) return [];
  const settings = {
    auth_enabled: false,
    server: {
      http_listen_address: LOOPBACK,
      http_listen_port: loki.port,
      grpc_listen_address: LOOPBACK,
      grpc_listen_port: loki.grpcPort,
      log_level: 'warn',
    },
    common: {
      instance_addr: LOOPBACK,
      path_prefix: data(),
      replication_factor: 1,
      ring: { kvstore: { store: 'inmemory' } },
      storage: { filesystem: { chunks_directory: data('/chunks'), rules_directory: data('/rules') } },
    },
    schema_config: {
      configs: [
        {
          from: loki.since,
          store: 'tsdb',
          object_store: 'filesystem',
          schema: 'v13',
          index: { prefix: 'index_', period: `${TABLE_HOURS}h` },
        },
      ],
    },
    compactor: { working_directory: data('/compactor'), retention_enabled: true, delete_request_store: 'filesystem' },
    limits_config: { retention_period: `${seconds(loki.retention) / 3600}h`, volume_enabled: true },
    ruler: {
      storage: { type: 'local', local: { directory: `\${${VARIABLES.config}}/loki/rules` } },
      rule_path: data('/rules-read'),
      alertmanager_url: `http://${LOOPBACK}:${alertmanager.port}`,
      enable_api: true,
      evaluation_interval: `${seconds(interval)}s`,
      ring: { kvstore: { store: 'inmemory' } },
    },
    analytics: { reporting_enabled: false },
  };
  return [{ kind: 'loki-yml', path: FILES.loki, data: settings }];
}
