import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CONTRACTS = fileURLToPath(new URL('../../../generator/contracts/', import.meta.url));

/** A log as servers write it: what is looked for stands before the last lines, so that a command which reads ten misses it. */
const LOG = [
  ['7200', 'INFO Starting with KV cache size: 100,000 tokens, max model tokens 8192'],
  ['7200', 'INFO Maximum concurrency for 8,192 tokens per request: 12.2x'],
  ['60', 'ERROR Exception: CUDA out of memory'],
  ['60', 'Traceback (most recent call last):'],
  // Prometheus (notifier/sendloop.go, rules/group.go, scrape/scrape.go, tsdb/db.go, promql/engine.go).
  ['60', 'level=ERROR msg="Error sending alerts" component=notifier alertmanager=http://192.0.2.1:9093/api/v2/alerts'],
  [
    '60',
    'level=WARN msg="Evaluating rule failed" component="rule manager" group=chat err="query timed out in expression evaluation"',
  ],
  ['60', 'level=WARN msg="Append failed" component="scrape manager" err="sample limit exceeded"'],
  ['60', 'level=ERROR msg="compaction failed" component=tsdb err="no space left on device"'],
  // Alertmanager (cluster/cluster.go, notify/notify.go, dispatch/dispatch.go).
  ['60', 'level=DEBUG msg="memberlist: Failed to join 192.0.2.2:9094" component=cluster'],
  ['60', 'level=WARN msg="Notify attempt failed, will retry later" component=dispatcher integration=slack[0]'],
  // Thanos (cmd/thanos/compact.go, pkg/query/endpointset.go, pkg/shipper/shipper.go, pkg/store/bucket.go).
  ['60', 'level=error msg="critical error detected; halting" err="compaction: overlaps found while gathering blocks"'],
  ['60', 'level=warn component=endpointset msg="update of endpoint failed" err="dial tcp: lookup thanos-store"'],
  ['60', 'level=error component=sidecar msg="shipper: upload of block failed" err="bucket: access denied"'],
  ['60', 'level=warn msg="syncing blocks failed" err="meta.json of block"'],
  // Loki (pkg/distributor/distributor.go, pkg/util/server/recovery.go).
  [
    '60',
    'level=error caller=push.go msg="too many unhealthy instances in the ring" err="at least 2 live replicas required"',
  ],
  ['60', 'level=warn caller=push.go msg="ingestion rate limit exceeded for user application"'],
  ['60', 'level=error caller=recovery.go msg="panic" err="runtime error: index out of range"'],
  // OpenTelemetry Collector (exporter/exporterhelper/internal/base_exporter.go).
  ['60', 'error internal/base_exporter.go Exporting failed. Dropping data. {"error": "sending queue is full"}'],
  ...Array.from({ length: 200 }, (_, line) => ['30', `INFO request ${line} finished`]),
]
  .map(line => line.join('\t'))
  .join('\n');

const shell = (text: string): string => `#!/bin/sh\n${text}\n`;

/** Commands that containers have and this machine has not, with the options that they know. */
const NVIDIA = shell(`gpu= set= query=
while [ $# -gt 0 ]; do
  case $1 in
    -i) gpu=$2; shift;;
    -pl) set=$2; shift;;
    -q) query=yes;;
    -d) case $2 in *[!A-Z_,]*|'') echo "no such display: $2" >&2; exit 2;; esac; shift;;
    *) echo "Invalid combination of input arguments: $1" >&2; exit 2;;
  esac
  shift
done
[ -z "$set" ] || [ -n "$gpu" ] || { echo 'a limit for every GPU of the node' >&2; exit 3; }
case $set in *[!0-9]*) echo "no number: $set" >&2; exit 2;; esac
echo "NVIDIA-SMI $gpu $query $set"`);

/** What containers say and have; programs that speak to a server are led to one of this run. */
export const nodeFiles = (servers: {
  readonly redis: number;
  readonly postgres: string;
  readonly alertmanager: string;
  readonly amtool: string;
}) => ({
  'logs/any': `${LOG}\n`,
  'logs/previous': '60\tERROR the end\n',
  'bin/nvidia-smi': NVIDIA,
  'bin/dmesg': shell(
    `[ "$*" = -T ] || exit 2\necho '[Sat] NVRM: Xid (PCI:0000:3b:00): 79, GPU has fallen off the bus.'`,
  ),
  // ollama/ollama, cmd/cmd.go: `ps` takes no argument.
  'bin/ollama': shell(
    `[ "$*" = ps ] || exit 2\necho 'NAME ID SIZE PROCESSOR CONTEXT UNTIL'\necho 'granite:8b 1a2b3c4d 6.2 GB 100% GPU 4096 4 minutes from now'`,
  ),
  'bin/redis-cli': shell(`exec /usr/bin/redis-cli -p ${servers.redis} "$@"`),
  'bin/psql': shell(`export PGHOST='${servers.postgres}'\nexec /usr/bin/psql "$@"`),
  'bin/pg_isready': shell(`export PGHOST='${servers.postgres}'\nexec /usr/bin/pg_isready "$@"`),
  'bin/amtool': shell(
    `for arg do shift; set -- "$@" "$(printf %s "$arg" | sed 's#^--alertmanager.url=http://localhost:9093$#--alertmanager.url=${servers.alertmanager}#')"; done\nexec ${servers.amtool} "$@"`,
  ),
  'summary.json': JSON.stringify({
    pods: [{ podRef: { name: 'database-1', namespace: 'x' }, 'ephemeral-storage': { usedBytes: 12_345 } }],
  }),
  'metrics.json': JSON.stringify({
    kind: 'PodMetricsList',
    apiVersion: 'metrics.k8s.io/v1beta1',
    metadata: {},
    items: [podMetrics('database-1')],
  }),
  'pod-metrics.json': JSON.stringify(podMetrics('web-1')),
});

function podMetrics(name: string) {
  return {
    kind: 'PodMetrics',
    apiVersion: 'metrics.k8s.io/v1beta1',
    metadata: { name, namespace: 'x', labels: {} },
    timestamp: '2026-01-01T00:00:00Z',
    window: '30s',
    containers: [{ name: 'app', usage: { cpu: '100m', memory: '1Gi' } }],
  };
}

/** Every metric of every contract, as a page of an exporter. */
export const metricsPage = (): string =>
  globSync(`${CONTRACTS}*.json`)
    .flatMap(file => Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { metrics: object }).metrics))
    .map(name => `${name} 1\n`)
    .join('');
