import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { counted } from '../../cluster/http.ts';
import { until } from '../../cluster/until.ts';
import { alertmanager, prometheus } from '../../engines/monitoring.ts';
import { bucketIn, type Place, thanos } from '../../engines/thanos.ts';
import { renderedArguments } from '../../fixtures/thanos/parts.ts';
import { bin } from '../../tools/tools.ts';
import { atSite, type Exercise, type Scraped, type Site, scrape } from '../exercise.ts';

const DAY = 86_400;
/** Days of samples: Compactor merges two of them into one block before it downsamples it (thanos, pkg/compact). */
const DAYS = 6;
const UPLOADS = 12 * (DAYS - 1);

const url = (port: number): string => `http://127.0.0.1:${port}`;

/** Blocks of two hours, as Prometheus itself makes them, of days that are over. */
function pastBlocks(folder: string): void {
  const now = Math.floor(Date.now() / 1000);
  const first = now - (now % DAY) - DAYS * DAY;
  const samples = Array.from(
    { length: (DAYS * DAY) / 300 },
    (_, index) => `past{a="b"} ${index} ${first + index * 300}`,
  );
  writeFileSync(`${folder}/past.om`, `# TYPE past gauge\n${samples.join('\n')}\n# EOF\n`);
  execFileSync(bin('promtool'), ['tsdb', 'create-blocks-from', 'openmetrics', `${folder}/past.om`, `${folder}/data`], {
    stdio: 'ignore',
  });
}

const rules = (folder: string): string => {
  const file = `${folder}/rules.yml`;
  writeFileSync(
    file,
    JSON.stringify({ groups: [{ name: 'g', interval: '1s', rules: [{ alert: 'Firing', expr: 'vector(1)' }] }] }),
  );
  return file;
};

async function places(site: Site): Promise<(part: string) => Promise<Place>> {
  const bucket = `${site.folder}/bucket`;
  mkdirSync(bucket);
  return async part => {
    const folder = `${site.folder}/${part}`;
    mkdirSync(folder);
    return { http: await site.port(), grpc: await site.port(), folder, bucket: bucketIn(bucket) };
  };
}

/** A Prometheus whose blocks a sidecar has taken to the bucket, and its address. */
async function uploaded(site: Site, sidecar: Place): Promise<void> {
  const [{ folder }, port] = [site, await site.port()];
  pastBlocks(folder);
  const labels = { cluster: 'prod', prometheus: 'monitoring/stack', prometheus_replica: 'prometheus-stack-0' };
  writeFileSync(
    `${folder}/prometheus.yml`,
    JSON.stringify({
      global: { scrape_interval: '1s', external_labels: labels },
      scrape_configs: [{ job_name: 'itself', static_configs: [{ targets: [`127.0.0.1:${port}`] }] }],
    }),
  );
  // Blocks stay as they are until they are in the bucket.
  const asIs = ['min', 'max'].map(end => `--storage.tsdb.${end}-block-duration=2h`);
  await site.start(prometheus(folder, port, asIs));
  // Those that prometheus-operator gives it (pkg/prometheus/server/statefulset.go).
  const flags = [
    `--prometheus.url=${url(port)}`,
    '--grpc-address=:10901',
    '--http-address=:10902',
    '--objstore.config=$(OBJSTORE_CONFIG)',
    `--tsdb.path=${folder}/data`,
  ];
  await site.start(thanos('sidecar', flags, sidecar));
  await until(
    'the blocks are in the bucket',
    async () => (await counted(url(sidecar.http), 'thanos_shipper_uploads_total')) >= UPLOADS,
    { every: 1000 },
  );
}

/** All parts at work on one bucket: uploaded, merged, downsampled, asked, and an alert sent. */
async function stack(site: Site): Promise<ReadonlyMap<string, string>> {
  const place = await places(site);
  const rendered = await renderedArguments();
  const of = (part: string) => rendered[part] ?? [];
  const [sidecar, store, compact, query, rule] = [
    await place('sidecar'),
    await place('store'),
    await place('compact'),
    await place('query'),
    await place('rule'),
  ];
  await uploaded(site, sidecar);
  await site.start(thanos('store', of('store'), store));
  // A block is left alone for half an hour, and these are new.
  await site.start(thanos('compact', [...of('compact'), '--consistency-delay=0s'], compact));
  const found = [sidecar, store].map(({ grpc }) => `--endpoint=127.0.0.1:${grpc}`);
  const unnamed = of('query').filter(flag => !flag.startsWith('--endpoint='));
  await site.start(thanos('query', [...unnamed, ...found], query));
  const port = await site.port();
  writeFileSync(
    `${site.folder}/alertmanager.yml`,
    JSON.stringify({ route: { receiver: 'none' }, receivers: [{ name: 'none' }] }),
  );
  await site.start(alertmanager(`${site.folder}`, port));
  const ruler = [
    ...['--http-address=:10902', '--grpc-address=:10901', '--data-dir=/var/thanos', '--label=thanos_ruler_replica="0"'],
    ...[
      `--query=${url(query.http)}`,
      `--alertmanagers.url=${url(port)}`,
      `--alertmanagers.url=${url(1)}`,
      `--rule-file=${rules(site.folder)}`,
    ],
  ];
  await site.start(thanos('rule', ruler, rule));
  const all = { sidecar, store, compact, query, rule };
  await until(
    'Query answers from the bucket and from the sidecar',
    async () => {
      const both = encodeURIComponent(`last_over_time({__name__=~"up|past"}[${DAYS + 1}d])`);
      const asked = `${url(query.http)}/api/v1/query?query=${both}`;
      const { data } = (await (await fetch(asked)).json()) as { data?: { result: readonly unknown[] } };
      return data?.result.length === 2;
    },
    { every: 1000 },
  );
  await until(
    'Compactor has downsampled, and the alert is sent',
    async () =>
      (await counted(url(compact.http), 'thanos_compact_downsample_total')) > 0 &&
      (await counted(url(compact.http), 'thanos_compact_iterations_total')) > 0 &&
      (await counted(url(rule.http), 'thanos_alert_sender_alerts_sent_total')) > 0 &&
      (await counted(url(rule.http), 'thanos_alert_sender_errors_total')) > 0,
    { every: 1000 },
  );
  return new Map(
    await Promise.all(
      Object.entries(all).map(async ([part, { http }]) => [part, await scrape(`${url(http)}/metrics`)] as const),
    ),
  );
}

let running: Promise<ReadonlyMap<string, string>> | undefined;

/** What one part exposes; all run once, at one site. */
const partOf = async (part: string): Promise<Scraped> => {
  running ??= atSite(stack);
  const text = (await running).get(part) ?? '';
  return { version: versionIn(text), texts: [text] };
};

/** Version that a part states in its build information. */
const versionIn = (text: string): string => /^thanos_build_info\{.*version="v?(\d[\d.]*)"/m.exec(text)?.[1] ?? '0.0.0';

const exercise = (part: string, moved: readonly string[], unreached: Exercise['unreached'] = {}): Exercise => ({
  name: `thanos-${part}`,
  contract: `thanos-${part}`,
  whole: false,
  moved,
  unreached,
  kept: { why: 'a build of Thanos takes minutes', versionIn },
  run: () => partOf(part),
});

export const exercises: readonly Exercise[] = [
  exercise('sidecar', [
    'thanos_shipper_uploads_total',
    'thanos_shipper_dir_syncs_total',
    'thanos_sidecar_prometheus_up',
  ]),
  exercise('query', ['thanos_store_nodes_grpc_connections', 'thanos_query_concurrent_gate_queries_total']),
  exercise('store', ['thanos_bucket_store_blocks_loaded', 'thanos_blocks_meta_syncs_total']),
  exercise('compact', ['thanos_compact_group_compactions_total', 'thanos_compact_downsample_total']),
  exercise('rule', [
    'thanos_alert_sender_alerts_sent_total',
    'thanos_alert_sender_errors_total',
    'prometheus_rule_evaluations_total',
  ]),
];
