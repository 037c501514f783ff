import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePlain } from '../generator/lib/yaml.ts';
import type { Manifest } from '../generator/model/artifact.ts';
import type { Answers } from '../generator/model/platform.ts';
import { dig } from '../generator/views/reading.ts';
import { run } from './support/cli.ts';
import { judgeRules } from './tools/rules.ts';
import { needTool } from './tools/support.ts';

/*
 * A platform more is a leaf: a copy of this program gets test/support/made-up-platform.ts and a check of its own, no other
 * file changes, and it renders a config with sources that say most about their platform. test/support/made-up-host.ts is no
 * cluster at all, and no source changes for it either.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const home = mkdtempSync(join(realpathSync(tmpdir()), 'platform-axis-'));
const leaf = (name: string) => join(home, 'generator/platforms', name);

beforeAll(async () => {
  for (const part of ['generator', 'schemas', 'package.json'])
    cpSync(join(ROOT, part), join(home, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
  mkdirSync(join(leaf('made-up'), 'checks'), { recursive: true });
  mkdirSync(leaf('made-up-host'), { recursive: true });
  const text = (from: string, up: string) =>
    readFileSync(join(ROOT, 'test', from), 'utf8').replaceAll(/'(?:\.\.\/)+generator\//g, `'${up}`);
  const place = (from: string, to: string, up: string) => writeFileSync(to, text(from, up));
  place('support/made-up-platform.ts', `${leaf('made-up')}.ts`, '../');
  place('support/made-up-check.ts', join(leaf('made-up'), 'checks/monitor-has-a-release.ts'), '../../../');
  place('support/made-up-host.ts', `${leaf('made-up-host')}.ts`, '../');
  place('support/made-up-host/commands.ts', join(leaf('made-up-host'), 'commands.ts'), '../../');
  // The folder of a machine is copied to it.
  writeFileSync(
    join(home, 'generator/deliveries/copied-folder.ts'),
    text('fixtures/leaves/plain-folder.ts', '../')
      .replaceAll('plain-folder', 'copied-folder')
      .replaceAll('kubectl apply', 'copy')
      .replaceAll('kubectl', 'a copy'),
  );
  const built = await run(['--config-only'], { cwd: home, cli: join(home, 'schemas/build.ts') });
  expect(built.code, built.err).toBe(0);
}, 300_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The copy's command line. */
const cli = join(home, 'generator/cli.ts');

const CONFIG = `name: watch
repository: { url: https://git.example/watch.git }
platform: made-up
grafana: { namespace: dashboards }
sources:
  chat: { kind: vllm, namespace: models, slo: { objective: 99, sli: latency, threshold: 10 } }
  gateway: { kind: litellm, namespace: gateway }
  gpus: { kind: dcgm-exporter, namespace: gpu-operator, managedBy: here }
  pods: { kind: kubernetes, namespace: models }
receivers:
  team: { kind: slack, channel: '#team', secret: { name: slack, key: url } }
overlays: { prod: {} }
`;

/** Generates from the config with some text of it replaced, in a folder of its own. */
async function generated(name: string, ...[was, is]: readonly [string, string] | readonly []) {
  return generatedFrom(name, was === undefined ? CONFIG : CONFIG.replace(was, is ?? ''));
}

async function generatedFrom(name: string, config: string) {
  const folder = join(home, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'observability.yaml'), config);
  const { code, err } = await run(['generate'], { cwd: folder, cli });
  const texts = new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
  const objects = [...texts]
    .filter(([path]) => path.startsWith('overlays/prod/rendered/'))
    .flatMap(([, text]) => parsePlain(text) as readonly Manifest[]);
  // Issues are printed in lines of the width of a screen.
  return { code, err: err.replace(/\s*\n\s*(\|\s*)?/g, ' '), texts, objects };
}

test('a leaf more is found, rendered and explained, and no word of another platform is in what it makes', async () => {
  const { code, err, texts, objects } = await generated('sound');
  expect(err).not.toMatch(/\berror /);
  expect(code, err).toBe(0);
  const of = (...kinds: readonly string[]) => objects.filter(({ kind }) => kinds.includes(kind));
  const watching = of('PodMonitor', 'ServiceMonitor', 'PrometheusRule');
  expect(watching.length).toBeGreaterThan(5);
  expect(watching.map(({ metadata }) => metadata.labels?.['release'])).toEqual(watching.map(() => 'watcher'));
  expect(of('AlertmanagerConfig').length).toBeGreaterThan(0);
  // The platform watches its own namespace, which the config does not name.
  expect(
    of('PrometheusRule').some(({ metadata }) => metadata.name === 'itself' && metadata.namespace === 'monitoring'),
  ).toBe(true);
  expect(of('Grafana', 'GrafanaDashboard', 'GrafanaDatasource', 'GrafanaFolder')).toEqual([]);
  // The panels ask the datasource that is there already, and the label is the default of a key that the platform adds.
  const dashboards = of('ConfigMap').filter(({ metadata }) => metadata.labels?.['grafana_dashboard'] === '1');
  const uids = dashboards.flatMap(({ data }) =>
    Object.values(data as Record<string, string>).flatMap(text =>
      [...text.matchAll(/"uid":"(\w+)"},/g)].map(([, uid]) => uid),
    ),
  );
  expect(dashboards.length).toBeGreaterThan(1);
  expect(new Set(uids)).toEqual(new Set(['prometheus']));
  expect(texts.get('METRICS.md')).toContain('the Prometheus of the cluster');
  expect(texts.get('OPERATIONS.md')).toContain('Install release `watcher`');
  const foreign = /openshift|\boc (?=[a-z])|OperatorHub|thanos-querier|cluster-monitoring|user-workload|Subscription/i;
  expect([...texts].filter(([, text]) => foreign.test(text)).map(([path]) => path)).toEqual([]);
}, 300_000);

test('its options, what it refuses, its check and its keys are asked', async () => {
  const other = await generated('labelled', 'platform: made-up', 'platform: { kind: made-up, release: other }');
  expect(other.objects.find(({ kind }) => kind === 'PodMonitor')?.metadata.labels).toMatchObject({ release: 'other' });
  const nowhere = await generated('nowhere', 'platform: made-up', 'platform: { kind: made-up, release: none }');
  expect(nowhere.err).toContain('monitor-has-a-release');
  const storage = await generated('storage', 'namespace: dashboards', 'namespace: dashboards, storage: { size: 1Gi }');
  expect(storage.err).toContain('its Grafana is not made here');
  const sidecar = await generated('sidecar', 'namespace: dashboards', 'namespace: dashboards, sidecar: shown');
  expect(sidecar.objects.some(({ metadata }) => dig(metadata, 'labels', 'shown') === '1')).toBe(true);
  const proxied = await generated('proxied', 'namespace: dashboards', 'namespace: dashboards, oauthProxy: {}');
  expect(proxied.err).toContain('`oauthProxy` is a key of platform `openshift-uwm`, and this is `made-up`');
  const uwm = await generated(
    'uwm',
    'platform: made-up\ngrafana: {',
    'platform: openshift-uwm\ngrafana: { sidecar: shown,',
  );
  expect(uwm.err).toContain('`sidecar` is a key of platform `made-up`');
  for (const { code } of [nowhere, storage, proxied, uwm]) expect(code).toBe(1);
}, 300_000);

/** Sources of a machine: none of them shows where it stands. */
const ON_HOST = `name: watch
repository: { url: https://git.example/watch.git }
platform: made-up-host
grafana: {}
sources:
  chat: { kind: vllm, slo: { objective: 99, sli: latency, threshold: 10 } }
  small: { kind: llm-service, engine: llama-cpp }
  gateway: { kind: litellm }
  gpus: { kind: dcgm-exporter, managedBy: nobody }
  cache: { kind: redis-exporter }
  data: { kind: postgres-exporter }
  machine: { kind: node-exporter }
  health: { kind: blackbox-exporter, url: 'http://127.0.0.1:8000/health' }
  large: { kind: llm-service, engine: vllm, health: { url: 'http://127.0.0.1:8000/health' }, slo: { objective: 99, sli: availability } }
  ollama: { kind: ollama, url: 'http://127.0.0.1:11434', gateway: { service: gateway } }
  native: { kind: llama-cpp }
  metrics: { kind: prometheus }
  routing: { kind: alertmanager }
  own: { kind: custom, contract: { source: acme, metrics: { acme_requests_total: { type: counter, unit: requests, meaning: Requests. } } } }
receivers:
  team: { kind: slack, channel: '#team', secret: { name: slack, key: url } }
overlays: { prod: {} }
`;

test('runbooks of a host say what its people type, and alerts are about what it reports', async () => {
  const { code, err, texts } = await generatedFrom('on-host', ON_HOST);
  expect(err).not.toMatch(/\b(error|warning) {2}/);
  expect(code, err).toBe(0);
  const pages = new Map(
    [...texts].flatMap(([path, text]) => {
      const name = /\/runbooks\/(\w+)\.md$/.exec(path)?.[1];
      return name === undefined ? [] : [[name, text]];
    }),
  );
  expect(pages.size).toBeGreaterThan(25);
  for (const [name, text] of pages) {
    expect(text, name).not.toMatch(/\b(kubectl|oc) |\$NAMESPACE|-o wide/);
    const blocks = [...text.matchAll(/^( *)```bash\n(.*?)^ *```/gms)].map(([, , commands = '']) => commands);
    expect(spawnSync('bash', ['-n'], { input: blocks.join('\n'), encoding: 'utf8' }).stderr, name).toBe('');
    expect(text, name).toMatch(/## Diagnosis\n[\s\S]*\n1\. [\s\S]*## Mitigation\n[\s\S]*\n1\. /);
  }
  const down = pages.get('LLMServiceDown') ?? '';
  for (const command of [
    'systemctl --user status small.service --no-pager',
    'journalctl --user -u small.service -n 100 --no-pager',
    'systemctl --user restart small.service',
  ])
    expect(down).toContain(`   ${command}\n`);
  // A source's own tool is the same everywhere, and what to look for is said of what is printed here.
  expect(pages.get('OllamaDown')).toContain('   ollama ps\n');
  expect(pages.get('RedisDown')).toMatch(/\n {3}redis-cli ping\n[\s\S]*`PONG` is a server that is well/);
  expect(down).toContain('It must be `active (running)`.');
  // A node cannot be kept free of pods where there are none.
  expect([...pages.values()].join('\n')).not.toMatch(/Keep new pods away|uncordon/);
  // Nothing reports pods: what is about pods alone is left out by name, and what can be seen without them is still seen.
  for (const name of ['VllmPodNotReady', 'VllmPodCrashLooping', 'GpuMetricsMissing'])
    expect(err).toContain(`alert \`${name}\` is left out: no source provides metrics of \`kube-state-metrics\``);
  expect(err).not.toContain('configure a source of kind `kube-state-metrics`');
  const all = [...texts.values()].filter(text => /^kind: PrometheusRule$/m.test(text)).join('\n');
  expect(all).not.toMatch(/\bkube_|\bcontainer_|namespace=/);
  for (const name of [
    'LocalModelTargetsDown',
    'VllmReplicaDown',
    'LLMServiceDown',
    'LLMServiceReplicaDown',
    'GpuExporterUnknown',
  ])
    expect(all).toContain(`alert: ${name}\n`);
}, 300_000);

/** Words of a cluster, as people read them: not in names of labels and of metrics, which stand in backticks and braces. */
const OF_CLUSTERS =
  /\b(pods?|namespaces?|nodes?|kubectl|oc|kubernetes|cordon|(service|pod) ?monitors?|network ?polic(y|ies)|(daemon|stateful)sets?|oomkilled|errimagepull)\b/i;

/** What is said of something that is not there: panels that nothing feeds, and failures that were made on a cluster. */
const ELSEWHERE = /`(kube|container|kubelet)_|^- It (fires|stays silent) when /;

/** What people read of a host, by sentences: its pages but for commands and lists of labels, and the texts of rules and dashboards. */
function* read(texts: ReadonlyMap<string, string>): Generator<readonly [place: string, sentence: string]> {
  // Unit tests of rules have machines of their own, by name.
  for (const [path, text] of [...texts].filter(([path]) => !path.includes('/tests/'))) {
    const prose = path.endsWith('.md') ? text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '') : '';
    const annotations = [...text.matchAll(/^ +(?:summary|description): (.*)$/gm)].map(([, words = '']) => words);
    const panels = [...text.matchAll(/"(?:description|title)":"((?:[^"\\]|\\.)*)"/g)].map(([, words = '']) => words);
    for (const line of [...prose.split('\n'), ...annotations, ...panels].filter(one => !ELSEWHERE.test(one)))
      yield [path, line.replaceAll(/`[^`]*`|\{\{.*?\}\}|\\<\w+>|\[\w+\]\([^)]*\)|\bnode[-_]exporter\b/g, '…')];
  }
}

test('no page of a host has a word of a cluster', async () => {
  const { code, err, texts } = await generatedFrom('worded', ON_HOST);
  expect(code, err).toBe(0);
  const found = [...read(texts)]
    .filter(([, words]) => OF_CLUSTERS.test(words))
    .map(([path, words]) => `${path}: ${words.trim()}`);
  expect([...new Set(found)]).toEqual([]);
  // What nothing reports is read by nothing, and a probe tells of outages without it.
  const promise = texts.get('manifests/prod/box-prometheus-rule-large.yaml') ?? '';
  expect(promise).toMatch(
    /record: job:slo_unreached_events:rate5m\n.*probe_success\{instance="http:\/\/127\.0\.0\.1:8000\/health"\}/,
  );
  expect(promise).toContain('alert: LLMServiceUnhealthy');
  expect(texts.get('METRICS.md')).not.toMatch(/`kube_/);
}, 300_000);

test('what alerts of a host claim is so, as promtool finds', async () => {
  const promtool = needTool('promtool');
  if (promtool === undefined) return;
  const { texts } = await generatedFrom('proven', ON_HOST);
  const { lint, tests, count } = await judgeRules(
    promtool,
    new Map([...texts].filter(([path]) => path.includes('/tests/'))),
  );
  expect(lint.code, lint.stdout + lint.stderr).toBe(0);
  expect(tests.code, tests.stdout + tests.stderr).toBe(0);
  expect(count).toBeGreaterThan(300);
}, 300_000);

test('a source that only a cluster has is an error that names it', async () => {
  const { code, err } = await generatedFrom(
    'of-clusters',
    ON_HOST.replace('  machine:', '  pods: { kind: kubernetes }\n  machine:'),
  );
  expect(code).toBe(1);
  expect(err).toContain('platform `made-up-host` cannot do this for `pods`');
  const placed = await generatedFrom('placed', ON_HOST.replace('kind: litellm', 'kind: litellm, namespace: gateway'));
  expect(placed.code).toBe(1);
  expect(placed.err).toContain('platform `made-up-host` has no namespaces');
  expect(placed.err).toContain('take it out');
  // On a cluster each of them must say it.
  const cluster = await generatedFrom('on-cluster', ON_HOST.replace('made-up-host', 'made-up'));
  expect(cluster.err).toContain('`sources.chat`: has no field `namespace`');
}, 300_000);

test('what others made is held against it, and it is listed', async () => {
  const folder = join(home, 'deploy');
  mkdirSync(folder);
  const rule = { groups: [{ name: 'a', rules: [{ alert: 'A', expr: 'kube_pod_created > 0', for: '5m' }] }] };
  const manifest = {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'a', namespace: 'n' },
    spec: rule,
  };
  writeFileSync(join(folder, 'rule.yaml'), JSON.stringify(manifest));
  const validated = async (platform: string) =>
    (await run(['validate', 'deploy', '--platform', platform], { cwd: home, cli })).err;
  // OpenShift drops the series, and this platform does not.
  expect(await validated('openshift-uwm')).toContain('metric-is-kept-by-the-platform');
  expect(await validated('made-up')).not.toContain('metric-is-kept-by-the-platform');
  expect((await run(['explain', 'made-up'], { cwd: home, cli })).out).toContain(
    'prometheus at http://prometheus-operated',
  );
}, 300_000);

test('the compiler names an answer that is left out', () => {
  const most = {} as Omit<Answers, 'datasources'>;
  // @ts-expect-error datasources are missing
  const answers: Answers = most;
  expect(answers).toEqual({});
});
