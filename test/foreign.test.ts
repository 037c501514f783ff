import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { type Artifact, type Content, isManifest, type Manifest } from '../generator/model/artifact.ts';
import { allContracts, leaf } from '../generator/plan/discover.ts';
import { judge } from '../generator/verbs/validate/judge.ts';
import { placesOf } from '../generator/verbs/validate/platform.ts';
import { unitsOf } from '../generator/verbs/validate/units.ts';
import { soundQueries } from './tools/sound.ts';
import { needTool } from './tools/support.ts';

/*
 * Work of others, in small: what is found in it, and what is left alone. Each case is a folder, and what must be found is
 * written as `level law line`, in any order. Notes of what is not looked into are told apart from findings.
 */
const [{ platform }, contracts] = await Promise.all([leaf('platforms', 'openshift-uwm'), allContracts()]);

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string>>;

async function found(files: Files): Promise<{ findings: string[]; notes: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'foreign-'));
  homes.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { issues } = await judge([root], { root, platform, contracts, show: () => {} });
  const shown = issues.map(({ level, id, at }) => `${level} ${id} ${at.file}:${at.line}`);
  return {
    findings: shown.filter(text => !text.startsWith('note')).sort(),
    notes: issues.filter(({ level }) => level === 'note').map(({ what }) => what),
  };
}

const monitoring = (kind: string, spec: string, name = 'a') =>
  `apiVersion: monitoring.coreos.com/${kind === 'AlertmanagerConfig' || kind === 'ScrapeConfig' ? 'v1alpha1' : 'v1'}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: team }\nspec:\n${spec}\n`;
const rule = (expr: string, more = '') =>
  monitoring(
    'PrometheusRule',
    `  groups:\n    - name: g\n      rules:\n        - alert: A\n          expr: ${expr}\n          for: 10m${more}`,
  );
const grafana = (kind: string, spec: string, name = 'a', namespace = 'shown') =>
  `apiVersion: grafana.integreatly.org/v1beta1\nkind: ${kind}\nmetadata: { name: ${name}${namespace === '' ? '' : `, namespace: ${namespace}`} }\nspec:\n  instanceSelector: { matchLabels: { a: b } }\n${spec}\n`;
const board = (expr: string, more: object = {}) =>
  JSON.stringify({
    title: 'B',
    uid: 'b',
    panels: [{ id: 1, type: 'timeseries', title: 'P', targets: [{ refId: 'A', expr }] }],
    ...more,
  });
const RATE_OF_GAUGE = 'rate(vllm:num_requests_running[5m])';
const yamlOf = (...documents: readonly string[]) => documents.join('---\n');

/** A Kustomization of Flux, with more fields in flow style. */
const flux = (fields: string): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: k, namespace: team }\nspec: { sourceRef: { kind: GitRepository, name: g }, ${fields} }\n`;

describe('what is right is left alone', () => {
  test.each<[string, Files]>([
    [
      'what Flux deploys with',
      {
        'a.yaml': yamlOf(
          flux('interval: 10m, prune: true, path: ./prod, dependsOn: [{ name: operators }], wait: true'),
          'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: g, namespace: team }\nspec: { interval: 1m, url: https://git.example/a.git, ref: { branch: main } }\n',
        ),
      },
    ],
    ['a flag within a regular expression', { 'a.yaml': rule(`'max(kube_pod_info{pod=~"(?i)web-.*"}) > 0'`) }],
    [
      'an interval without a timeout',
      {
        'a.yaml': monitoring(
          'ServiceMonitor',
          '  selector: { matchLabels: { a: b } }\n  endpoints: [{ port: m, interval: 3s }]',
        ),
      },
    ],
    [
      'a dashboard without a namespace beside a folder with one',
      {
        'a.yaml': yamlOf(
          grafana('GrafanaFolder', '  title: F', 'f'),
          grafana('GrafanaDashboard', `  folderRef: f\n  json: '{"title":"B","uid":"b","panels":[]}'`, 'a', ''),
        ),
      },
    ],
    [
      'a quoted text that goes on below its own key, as `kubectl get -o yaml` folds it',
      {
        'a.yaml':
          "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: team }\ndata:\n  text: 'one\n  two'\n",
      },
    ],
    [
      'lines that end with a carriage return alone, or behind a mark of the byte order',
      {
        'a.yaml': rule('up == 0').replaceAll('\n', '\r'),
        'b.yaml': `\ufeff${rule('up == 0')}`.replaceAll('\n', '\r\n').replace('name: a', 'name: b'),
      },
    ],
    [
      'objects of others that bear the name of a kind',
      {
        'a.yaml': yamlOf(
          'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: a, namespace: team }\nspec: { selector: { a: b } }\n',
          'apiVersion: configs.flanksource.com/v1\nkind: ScrapeConfig\nmetadata: { name: a, namespace: team }\nspec: { file: [] }\n',
          'apiVersion: app.k8s.io/v1beta1\nkind: Application\nmetadata: { name: a, namespace: team }\nspec: {}\n',
        ),
      },
    ],
    [
      'a group of an expression in `label_replace`',
      { 'b.json': board('label_replace(up, "a", "${1}xx", "b", "(.)..")') },
    ],
    [
      'a Service that is another name of pods',
      {
        'a.yaml': yamlOf(
          ...['jaeger', 'zipkin'].map(
            name =>
              `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: team }\nspec: { selector: { matchLabels: { app: ${name} } }, template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: c, image: "c:1" }] } } }\n`,
          ),
          'apiVersion: v1\nkind: Service\nmetadata: { name: zipkin, namespace: team }\nspec: { selector: { app: jaeger }, ports: [{ port: 9411 }] }\n',
        ),
      },
    ],
    [
      'choices in two folders, and a right for an account of others',
      Object.fromEntries(
        ['one', 'two'].map(name => [
          `${name}/a.yaml`,
          yamlOf(
            'apiVersion: v1\nkind: Namespace\nmetadata: { name: team }\n',
            'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: a, namespace: team }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects: [{ kind: ServiceAccount, name: of-a-chart, namespace: team }]\n',
          ),
        ]),
      ),
    ],
    [
      'a legend of a table, which shows none',
      {
        'b.json': board('sum by (pod) (kube_pod_status_phase)')
          .replace('"refId"', '"legendFormat":"{{node}}","refId"')
          .replace('timeseries', 'table'),
      },
    ],
    ['a folder that is called as a kustomization is', { 'Kustomization/a.yaml': rule('up == 0') }],
    [
      'rules of Thanos and Mimir',
      {
        'a.yml':
          'namespace: a\ngroups: [{ name: g, partial_response_strategy: warn, source_tenants: [a], rules: [{ alert: A, expr: up == 0 }] }]\n',
      },
    ],
    [
      'what Flux fills in',
      {
        'a.yaml': yamlOf(
          'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: "${NAME}" }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: "${SIZE:-1Gi}" } } }\n',
          monitoring(
            'PodMonitor',
            '  selector: { matchLabels: { app: "${NAME}" } }\n  podMetricsEndpoints: [{ port: m, interval: "${EVERY}", scrapeTimeout: 5s }]',
          ),
        ),
      },
    ],
    [
      'what SOPS has encrypted',
      {
        'a.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: team }\ndata: { key: "ENC[AES256_GCM,data:aa==,iv:b,tag:c,type:str]" }\nsops: { mac: "ENC[AES256_GCM,data:aa==,iv:b,tag:c,type:str]", version: 3.9.0 }\n',
      },
    ],
    [
      'what vals fills in',
      {
        'a.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: team }\ndata: { key: "ref+vault://kv/a#b" }\n',
      },
    ],
    ['a template in quotes', { 'a.yaml': rule(`'vllm:num_requests_waiting > {{ most }}'`) }],
    ['a template of a chart', { 'a.yaml': rule('vllm:num_requests_waiting > {{ .Values.most }}') }],
    [
      'an input that a GrafanaDashboard fills in for a ConfigMap',
      {
        'a.yaml': yamlOf(
          `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shown, labels: { grafana_dashboard: "1" } }\ndata:\n  b.json: '${board('sum(up)', { annotations: { list: [{ datasource: { uid: '${DS}' } }] } })}'\n`,
          grafana(
            'GrafanaDashboard',
            '  datasources: [{ inputName: DS, datasourceName: p }]\n  configMapRef: { name: c, key: b.json }',
          ),
        ),
      },
    ],
    [
      'an alias as a key',
      {
        'a.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: &n web\n  namespace: team\n  labels:\n    *n: "yes"\ndata: {}\n',
      },
    ],
    [
      'a text between quotes that YAML 1.1 takes for a boolean',
      {
        'a.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: team, labels: { on: "yes" } }\ndata: { a: "no" }\n',
      },
    ],
    ['a summary of a common name', { 'a.yaml': rule(`'http_request_duration_seconds{quantile="0.9"} > 1'`) }],
    ['a status of a server that is not known', { 'a.yaml': rule(`'rate(http_requests_total{status="500"}[5m]) > 1'`) }],
    [
      'LogQL',
      {
        'a.yml': `groups:\n  - name: g\n    rules:\n      - alert: A\n        expr: 'sum(rate({app="web"} |= "error" [5m])) > 1'\n`,
      },
    ],
    [
      'MetricsQL',
      {
        'a.yaml':
          'apiVersion: operator.victoriametrics.com/v1beta1\nkind: VMRule\nmetadata: { name: r, namespace: team }\nspec: { groups: [{ name: g, rules: [{ alert: A, expr: "rate(up) default 0 > 1" }] }] }\n',
      },
    ],
    [
      'templates as Go has them',
      {
        'a.yaml': rule(
          'up == 0',
          `\n          annotations: { summary: '{{ with $labels.pod }}{{ . | title }}{{ else }}{{ printf "%.0f" $value }}{{ end }}' }`,
        ),
      },
    ],
    [
      'a relabeling with nothing but defaults',
      {
        'a.yaml': monitoring(
          'PodMonitor',
          '  selector: { matchLabels: { a: b } }\n  podMetricsEndpoints: [{ port: m, relabelings: [{ action: labeldrop, regex: a }, { action: keep, sourceLabels: [a], regex: "(?i)b" }] }]',
        ),
      },
    ],
  ])('%s', async (_, files) => {
    expect((await found(files)).findings).toEqual([]);
  });

  test.each<[string, Files, string]>([
    ['Flux', { 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: "${A}" }\ndata: {}\n' }, 'which Flux'],
    ['a template', { 'a.yaml': rule(`'up > {{ most }}'`) }, 'which Helm, Jinja'],
    ['files of no known form', { 'a.yaml': rule('up == 0'), 'b.yaml': 'a: 1\n' }, '`b.yaml`'],
    ['jsonnet', { 'a.yaml': rule('up == 0'), 'm.libsonnet': '{}' }, '`m.libsonnet`'],
    [
      'a chart',
      { 'a.yaml': rule('up == 0'), 'c/Chart.yaml': 'name: c\n', 'c/templates/x.yaml': '{{ x }}' },
      'a chart of Helm',
    ],
    [
      'LogQL',
      { 'a.yml': `groups: [{ name: g, rules: [{ alert: A, expr: 'sum(rate({app="web"} |= "error" [5m])) > 1' }] }]\n` },
      '1 in LogQL',
    ],
    [
      'a panel of another datasource',
      { 'b.json': board('{app="web"}').replace('"refId"', '"datasource":{"type":"loki","uid":"l"},"refId"') },
      '1 in LogQL',
    ],
    [
      'MetricsQL',
      {
        'a.yaml':
          'apiVersion: operator.victoriametrics.com/v1beta1\nkind: VMRule\nmetadata: { name: r, namespace: team }\nspec: { groups: [{ name: g, rules: [{ alert: A, expr: "rate(up) default 0 > 1" }] }] }\n',
      },
      '1 in MetricsQL',
    ],
    [
      'a reference of 1Password',
      {
        'a.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: team }\nstringData: { token: op://vault/item/field }\n',
      },
      '`op inject` of 1Password fills in',
    ],
    [
      'a place for argocd-vault-plugin',
      {
        'a.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: team, annotations: { avp.kubernetes.io/path: kv/a } }\nstringData: { token: <token> }\n',
      },
      'argocd-vault-plugin fills in',
    ],
    [
      'queries that only MetricsQL has',
      {
        'a.yml': `groups: [{ name: g, rules: [{ record: a, expr: 'histogram_share(0.2, sum by (vmrange) (rate(a_bucket[5m])))' }, { alert: A, expr: 'rate(b_total) > 1', annotations: { summary: '{{ $activeAt }}' } }] }]\n`,
        'b.json': board('WITH (f = {a="b"}) sum(rate(c_total{f}))'),
      },
      '3 in MetricsQL',
    ],
    [
      'rules about logs and Graphite that vmalert takes',
      {
        'a.yml': `groups: [{ name: g, type: vlogs, rules: [{ alert: A, expr: 'error | stats count() as n | filter n:>0' }] }, { name: h, type: graphite, rules: [{ alert: B, expr: 'sumSeries(a.b)' }] }]\n`,
      },
      '1 in Graphite, 1 in LogsQL',
    ],
    [
      'scrapes of vmagent',
      {
        'a.yml':
          'scrape_configs: [{ job_name: a, stream_parse: true, relabel_configs: [{ action: keep_if_equal, source_labels: [a, b] }] }]\n',
      },
      'of no form that laws are about',
    ],
    [
      'scrapes of Promtail',
      {
        'a.yml':
          'clients: [{ url: "http://loki:3100" }]\nscrape_configs: [{ job_name: a, pipeline_stages: [{ docker: {} }] }]\n',
      },
      'of no form that laws are about',
    ],
    [
      'a page that names an alert nearly',
      { 'README.md': 'Alerts: **TargetsDown**\n', 'a.yaml': rule('up == 0').replace('alert: A', 'alert: TargetDown') },
      '`TargetsDown`',
    ],
    [
      'dashboards from elsewhere',
      { 'a.yaml': grafana('GrafanaDashboard', '  url: https://example.org/b.json') },
      'from elsewhere',
    ],
  ])('what %s holds is counted and not judged', async (_, files, words) => {
    const { findings, notes } = await found(files);
    expect(findings).toEqual([]);
    expect(notes.join('\n')).toContain(words);
  });
});

/** The platforms of objects by their files, the leading one first, each with the units that it was found for. */
async function placed(objects: Readonly<Record<string, Content>>) {
  const artifacts = Object.entries(objects).map(([file, content]): Artifact => {
    const rest = { part: '', origin: { file, line: 1, column: 1 } };
    return isManifest(content)
      ? { form: 'object', object: content, ...rest }
      : { form: 'file', file: content, ...rest };
  });
  const places = await placesOf(unitsOf(artifacts, [], ['repo']));
  return places.map(({ platform, why, units }) => [platform.name, why?.sign, units.map(({ name }) => name)]);
}

describe('the platform is found by folder', () => {
  const configMap = (name: string): Manifest => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
  const route: Manifest = { apiVersion: 'route.openshift.io/v1', kind: 'Route', metadata: { name: 'r' } };
  const prometheus: Manifest = { apiVersion: 'monitoring.coreos.com/v1', kind: 'Prometheus', metadata: { name: 'p' } };

  test('a file of Prometheus beside manifests makes them none of a machine', async () => {
    const file = { kind: 'prometheus-yml', path: 'prometheus.yml', data: { scrape_configs: [] } } as const;
    expect(await placed({ 'repo/prometheus.yml': file, 'repo/a.yaml': configMap('a') })).toEqual([
      ['prometheus-operator', undefined, ['repo']],
    ]);
  });

  test('test data says nothing of the rest', async () => {
    expect(await placed({ 'repo/deploy/a.yaml': configMap('a'), 'repo/test/route.yaml': route })).toEqual([
      ['prometheus-operator', undefined, ['repo/deploy']],
      ['openshift-uwm', '`Route r` of `route.openshift.io/v1`', ['repo/test']],
    ]);
  });

  test('each folder with signs decides for itself, and most of them for those without', async () => {
    const objects = {
      'repo/a/route.yaml': route,
      'repo/a/other.yaml': { ...route, metadata: { name: 's' } },
      'repo/b/prometheus.yaml': prometheus,
      'repo/c/a.yaml': configMap('a'),
    };
    expect(await placed(objects)).toEqual([
      ['openshift-uwm', '`Route r` of `route.openshift.io/v1` and 1 other sign', ['repo/a', 'repo/c']],
      ['prometheus-operator', '`Prometheus p`', ['repo/b']],
    ]);
  });
});

test('a page that names what is there is left alone', async () => {
  const text = 'Alerts: **TargetDown** of `KServe` and `TargetDownSince`. Secret `team/s`.\n';
  const reads =
    'apiVersion: v1\nkind: Pod\nmetadata: { name: p, namespace: team }\nspec: { containers: [{ name: c, image: "c:1", envFrom: [{ secretRef: { name: s } }] }] }\n';
  const files = {
    'README.md': text,
    'a.yaml': yamlOf(rule('up == 0').replace('alert: A', 'alert: TargetDown'), reads),
  };
  expect((await found(files)).notes.filter(what => what.startsWith('the page'))).toEqual([]);
  const moved = { ...files, 'README.md': text.replace('team/s', 'other/s') };
  expect((await found(moved)).notes.join()).toContain('`other/s`, which is read in `team`');
});

describe('kustomizations below the folder are rendered', () => {
  const CLAIM = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: team }\n';
  test.each<[string, Files, string[]]>([
    [
      'names, labels and namespaces that they set are there',
      {
        'web/kustomization.yaml':
          'namespace: team\nlabels: [{ pairs: { app: web }, includeSelectors: true }]\nresources: [web.yaml]\n',
        'web/web.yaml': yamlOf(
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web, image: "web:1" }] } } }\n',
          'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }\n',
        ),
      },
      [],
    ],
    [
      'each root once, and an inner one with it',
      {
        'base/kustomization.yaml': 'resources: [r.yaml]\n',
        'base/r.yaml': rule('sum('),
        'over/dev/kustomization.yaml': 'resources: [../../base]\nnamespace: dev\n',
        'over/prod/kustomization.yaml': 'resources: [../../base]\nnamespace: prod\n',
      },
      ['error query-parses base/r.yaml:9', 'error query-parses base/r.yaml:9'],
    ],
    [
      'one below another that does not list it is a root',
      {
        'kustomization.yaml': 'resources: [n.yaml]\n',
        'n.yaml': CLAIM,
        'other/kustomization.yaml': 'resources: [r.yaml]\n',
        'other/r.yaml': rule('sum('),
      },
      ['error query-parses other/r.yaml:9'],
    ],
    [
      'a file outside of its folder is read, and said',
      { 'app/kustomization.yaml': 'resources: [../n.yaml]\n', 'n.yaml': CLAIM },
      ['warning kustomization-is-rendered app/kustomization.yaml:1'],
    ],
    [
      'a component is a part of others',
      {
        'c/kustomization.yaml':
          'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{ patch: "x", target: { kind: Pod } }]\n',
        'a.yaml': CLAIM,
      },
      [],
    ],
    [
      'a patch that chooses nothing is found, and one that chooses by any of the names is not',
      {
        'base/kustomization.yaml': 'namePrefix: a-\nresources: [n.yaml]\n',
        'base/n.yaml': CLAIM.replace('Namespace', 'ConfigMap').replaceAll('team', 'web'),
        'over/kustomization.yaml':
          'namePrefix: b-\nresources: [../base]\npatches:\n  - { target: { kind: ConfigMap, name: a-web }, patch: "- { op: add, path: /data, value: {} }" }\n  - { target: { kind: ConfigMap, name: we. }, patch: "- { op: add, path: /data, value: {} }" }\n  - { target: { kind: Deployment, name: web }, patch: "- { op: add, path: /data, value: {} }" }\n',
      },
      ['warning patch-has-a-target over/kustomization.yaml:6'],
    ],
    [
      'what a tool fills in later may be chosen',
      {
        'kustomization.yaml':
          'resources: [n.yaml, later.yaml]\npatches:\n  - { target: { kind: Deployment, name: web }, patch: "- { op: add, path: /data, value: {} }" }\n',
        'n.yaml': CLAIM,
        'later.yaml': '# Made by a tool.\n',
      },
      [],
    ],
    [
      'an object that a patch takes away was there',
      {
        'over/kustomization.yaml':
          'resources: [n.yaml, m.yaml]\npatches:\n  - target: { kind: ConfigMap, name: team }\n    patch: |\n      $patch: delete\n      apiVersion: v1\n      kind: ConfigMap\n      metadata: { name: team }\n',
        'over/n.yaml': CLAIM,
        'over/m.yaml': CLAIM.replace('Namespace', 'ConfigMap'),
      },
      [],
    ],
    [
      'a file that is not there is refused',
      { 'app/kustomization.yaml': 'resources: [gone.yaml]\n' },
      ['error kustomization-is-rendered app/kustomization.yaml:1'],
    ],
  ])('%s', { timeout: 60_000 }, async (_, files, expected) => {
    if (!needTool('kustomize')) return;
    expect((await found(files)).findings).toEqual(expected);
  });
});

describe('every form that people have is read', () => {
  const dashboards: [string, Files][] = [
    ['a dashboard as a file', { 'b.json': board(RATE_OF_GAUGE) }],
    ['a dashboard in the wrapper of the HTTP API', { 'b.json': `{"dashboard":${board(RATE_OF_GAUGE)}}` }],
    [
      'a dashboard with rows',
      { 'b.json': JSON.stringify({ title: 'B', rows: [{ panels: [{ targets: [{ expr: RATE_OF_GAUGE }] }] }] }) },
    ],
    [
      'a dashboard that is packed',
      { 'a.yaml': grafana('GrafanaDashboard', `  gzipJson: ${gzipSync(board(RATE_OF_GAUGE)).toString('base64')}`) },
    ],
    [
      'a ConfigMap of the sidecar',
      {
        'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shown, labels: { grafana_dashboard: "1" } }\ndata: { b.json: '${board(RATE_OF_GAUGE)}' }\n`,
      },
    ],
    [
      'a ConfigMap of no sidecar',
      {
        'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shown }\ndata: { b.json: '${board(RATE_OF_GAUGE)}' }\n`,
      },
    ],
    [
      'values of a HelmRelease',
      {
        'a.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: g, namespace: shown }\nspec: { values: { dashboards: { default: { b: { json: '${board(RATE_OF_GAUGE)}' } } } } }\n`,
      },
    ],
    [
      'Perses',
      {
        'a.yaml': `apiVersion: perses.dev/v1alpha2\nkind: PersesDashboard\nmetadata: { name: p, namespace: team }\nspec: { config: { panels: { p: { kind: Panel, spec: { queries: [{ kind: TimeSeriesQuery, spec: { plugin: { kind: PrometheusTimeSeriesQuery, spec: { query: "${RATE_OF_GAUGE}" } } } }] } } } } }\n`,
      },
    ],
  ];
  test.each(dashboards)('%s', async (_, files) => {
    expect((await found(files)).findings.join('\n')).toMatch(/^error counter-is-read-as-a-rate/m);
  });

  const groups = 'groups:\n  - name: g\n    rules:\n      - alert: A\n        expr: sum(up\n';
  const indented = groups.replaceAll(/^/gm, '    ').trimEnd();
  test.each<[string, Files]>([
    ['a file of rules', { 'a.yml': groups }],
    ['a file of rules by its other ending', { 'a.rules': groups }],
    [
      'rules in a ConfigMap',
      {
        'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: team }\ndata:\n  a.yml: |\n${indented}\n`,
      },
    ],
    ['values of a chart', { 'values.yaml': `extra:\n  more:\n${indented}\n` }],
    [
      'values of a HelmRelease',
      {
        'a.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: g, namespace: team }\nspec:\n  values:\n    a:\n${indented.replaceAll(/^/gm, '  ')}\n`,
      },
    ],
    [
      'an AlertingRule',
      {
        'a.yaml': `apiVersion: monitoring.openshift.io/v1\nkind: AlertingRule\nmetadata: { name: r, namespace: team }\nspec:\n  ${groups.replaceAll('\n', '\n  ')}\n`,
      },
    ],
  ])('%s', async (_, files) => {
    expect((await found(files)).findings.join('\n')).toMatch(/^error query-parses/m);
  });

  const release = (values: string) =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: kps, namespace: team }\nspec:\n  chart: { spec: { chart: kube-prometheus-stack } }\n  values:\n${values.replaceAll(/^/gm, '    ')}\n`;
  const routes = 'alertmanager:\n  config:\n    route: { receiver: nobody }\n    receivers: [{ name: team }]';
  const hook =
    'alertmanager:\n  config:\n    route: { receiver: team }\n    receivers: [{ name: team, webhook_configs: [{ max_alerts: 3 }] }]';
  const scrapes = 'prometheusSpec:\n  additionalScrapeConfigs: [{ job_name: a, scrape_interval: 30 }]';
  const more = `extraManifests:\n  - ${rule('sum(up').trim().replaceAll('\n', '\n    ')}`;
  test.each<[string, Files, string]>([
    ['routes of a release', { 'a.yaml': release(routes) }, 'error receiver-exists a.yaml:9'],
    ['receivers of a release', { 'a.yaml': release(hook) }, 'error receiver-says-where-to a.yaml:10'],
    ['scrapes of a release', { 'a.yaml': release(scrapes) }, 'error setting-is-taken a.yaml:8'],
    ['objects that a release brings along', { 'a.yaml': release(more) }, 'error query-parses a.yaml'],
    ['objects among the values of a chart', { 'values.yaml': more }, 'error query-parses values.yaml'],
    [
      'values that an Application has as a text, of one of its sources',
      {
        'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: kps, namespace: argocd }\nspec:\n  project: team\n  destination: { namespace: team, server: https://kubernetes.default.svc }\n  sources:\n    - repoURL: https://charts.example\n      chart: kube-prometheus-stack\n      targetRevision: 1.0.0\n      helm:\n        values: |\n${routes.replaceAll(/^/gm, '          ')}\n`,
      },
      'error receiver-exists a.yaml:15',
    ],
    [
      'values that k3s has as a text',
      {
        'a.yaml': `apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: { name: kps, namespace: kube-system }\nspec:\n  chart: kube-prometheus-stack\n  valuesContent: |-\n${routes.replaceAll(/^/gm, '    ')}\n`,
      },
      'error receiver-exists a.yaml:9',
    ],
    [
      'a variable of Perses',
      {
        'a.json': JSON.stringify({
          kind: 'Dashboard',
          metadata: { name: 'a', project: 'b' },
          spec: {
            panels: {},
            variables: [
              {
                kind: 'ListVariable',
                spec: { name: 'n', plugin: { kind: 'PrometheusPromQLVariable', spec: { expr: 'sum(' } } },
              },
            ],
          },
        }),
      },
      'error query-parses a.json:1',
    ],
    [
      'a key that a dashboard of Perses does not have',
      {
        'a.yaml':
          'apiVersion: perses.dev/v1alpha2\nkind: PersesDashboard\nmetadata: { name: p, namespace: team }\nspec:\n  config: { duration: 1h, panels: {}, layouts: [], refresh: 1m }\n',
      },
      'warning object-matches-schema a.yaml:5',
    ],
  ])('%s', async (_, files, expected) => {
    expect((await found(files)).findings.join('\n')).toContain(expected);
  });

  test('a route of a release may leave its receiver to the chart, and releases are counted', async () => {
    const values = 'alertmanager:\n  config:\n    route: { group_by: [cluster] }\n    receivers: [{ name: team }]';
    const { findings, notes } = await found({ 'a.yaml': release(values) });
    expect(findings).toEqual([]);
    expect(notes.join('\n')).toContain(
      '1 release of Helm was judged by its values alone, as the chart is not at hand: `kube-prometheus-stack`',
    );
  });

  test('rules of Loki ask logs, in a language of their own', async () => {
    const rule = `apiVersion: loki.grafana.com/v1
kind: AlertingRule
metadata: { name: r, namespace: team }
spec:
  tenantID: application
  groups: [{ name: g, rules: [{ alert: A, expr: 'sum(rate({app="a"} |= "error" [5m])) > 1' }] }]
`;
    expect((await found({ 'a.yaml': rule })).findings.join('\n')).not.toMatch(/query-parses|log-query/);
    const open = rule.replace('[5m]', '[5m');
    expect((await found({ 'a.yaml': open })).findings.join('\n')).toContain('error log-query-is-whole a.yaml:6');
  });

  test('fields that Loki and Tempo do not have are told', async () => {
    const loki = `apiVersion: loki.grafana.com/v1
kind: LokiStack
metadata: { name: logging, namespace: monitoring }
spec:
  size: 1x.small
  storage:
    schemas: [{ version: v12, effectiveDate: "2022-06-01" }]
    secret: { name: loki-storage-secret }
  storageClassName: fast
  targets: { ruler: { scalingFactor: 1 } }
`;
    const tempo = `apiVersion: tempo.grafana.com/v1alpha1
kind: TempoStack
metadata: { name: tracing, namespace: monitoring }
spec:
  storage: { secret: { name: s, type: s3 }, storageClassName: fast }
  template: { distributor: { replicas: 2 }, ingester: { replicas: 2 } }
`;
    const { findings } = await found({ 'loki.yaml': loki, 'tempo.yaml': tempo });
    expect(findings.filter(one => one.includes('object-matches-schema'))).toEqual([
      'error object-matches-schema loki.yaml:8',
      'warning object-matches-schema loki.yaml:10',
      'warning object-matches-schema tempo.yaml:5',
      'warning object-matches-schema tempo.yaml:6',
    ]);
  });

  test.each<[string, Files, string]>([
    [
      'scrapes of a prometheus.yml',
      { 'p.yml': 'scrape_configs:\n  - job_name: a\n    scrape_interval: 5s\n    scrape_timeout: 9s\n' },
      'error scrape-ends-before-the-next p.yml:4',
    ],
    [
      'a list of scrapes',
      { 'p.yml': '- job_name: a\n  scrape_interval: 5s\n  scrape_timeout: 9s\n' },
      'error scrape-ends-before-the-next p.yml:3',
    ],
    [
      'a Probe',
      {
        'a.yaml': monitoring(
          'Probe',
          '  interval: 5s\n  scrapeTimeout: 9s\n  prober: { url: "b:9115" }\n  targets: { staticConfig: { static: [x] } }',
        ),
      },
      'error scrape-ends-before-the-next a.yaml:6',
    ],
    [
      'a ScrapeConfig',
      { 'a.yaml': monitoring('ScrapeConfig', '  scrapeInterval: 5s\n  scrapeTimeout: 9s') },
      'error scrape-ends-before-the-next a.yaml:6',
    ],
    [
      'routes of an alertmanager.yml',
      { 'a.yml': 'route: { receiver: x }\nreceivers: [{ name: y }]\n' },
      'error receiver-exists a.yml:1',
    ],
    [
      'routes of v1beta1',
      {
        'a.yaml':
          'apiVersion: monitoring.coreos.com/v1beta1\nkind: AlertmanagerConfig\nmetadata: { name: a, namespace: team }\nspec: { route: { receiver: x }, receivers: [{ name: y }] }\n',
      },
      'error receiver-exists a.yaml:4',
    ],
  ])('%s', async (_, files, expected) => {
    expect((await found(files)).findings).toContain(expected);
  });
});

describe('what a component refuses is an error', () => {
  const routes = (spec: string) => monitoring('AlertmanagerConfig', spec);
  const hook = 'webhookConfigs: [{ url: "https://a.example" }]';
  const relabel = (relabeling: string) =>
    monitoring(
      'PodMonitor',
      `  selector: { matchLabels: { a: b } }\n  podMetricsEndpoints: [{ port: m, metricRelabelings: [${relabeling}] }]`,
    );
  test.each<[string, Files, string]>([
    [
      'a word that YAML 1.1 takes for a boolean',
      { 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: team, labels: { a: yes } }\n' },
      'object-matches-schema a.yaml:3',
    ],
    [
      'a name that is none',
      { 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: on }\n' },
      'object-matches-schema a.yaml:3',
    ],
    [
      'a Kustomization of Flux that leaves open whether it prunes',
      { 'a.yaml': flux('interval: 10m') },
      'object-matches-schema a.yaml:4',
    ],
    [
      'a GitRepository over a protocol that Flux does not know',
      {
        'a.yaml':
          'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: g, namespace: team }\nspec: { interval: 1m, url: ftp://git.example/a.git }\n',
      },
      'object-matches-schema a.yaml:4',
    ],
    [
      'a text that is no template',
      { 'a.yaml': rule('up == 0', `\n          annotations: { summary: '{{ $labls.pod }}' }`) },
      'rule-is-one-prometheus-loads a.yaml:11',
    ],
    [
      'a recording that waits',
      { 'a.yml': 'groups:\n  - name: g\n    rules:\n      - record: a:b\n        expr: sum(up)\n        for: 1m\n' },
      'rule-is-one-prometheus-loads a.yml:6',
    ],
    [
      'a pattern of a relabeling',
      { 'a.yaml': relabel('{ action: drop, sourceLabels: [a], regex: "a(" }') },
      'relabeling-is-taken a.yaml:6',
    ],
    [
      'a relabeling without a target',
      { 'a.yaml': relabel('{ action: uppercase, sourceLabels: [a] }') },
      'relabeling-is-taken a.yaml:6',
    ],
    [
      'a hash without a modulus',
      { 'a.yaml': relabel('{ action: hashmod, sourceLabels: [a], targetLabel: b }') },
      'relabeling-is-taken a.yaml:6',
    ],
    [
      'a relabeling with too much',
      { 'a.yaml': relabel('{ action: labelkeep, regex: a, targetLabel: b }') },
      'relabeling-is-taken a.yaml:6',
    ],
    [
      'an action that is none, in a file',
      { 'p.yml': 'scrape_configs:\n  - job_name: a\n    relabel_configs: [{ action: forget }]\n' },
      'relabeling-is-taken p.yml:3',
    ],
    [
      'a receiver without a key',
      {
        'a.yaml': routes(
          `  route: { receiver: r }\n  receivers: [{ name: r, pagerdutyConfigs: [{ description: x }] }]`,
        ),
      },
      'receiver-says-where-to a.yaml:6',
    ],
    [
      'a receiver without a host for its mail',
      {
        'a.yaml': routes(
          `  route: { receiver: r }\n  receivers: [{ name: r, emailConfigs: [{ to: a@b.example, smarthost: mail }] }]`,
        ),
      },
      'receiver-says-where-to a.yaml:6',
    ],
    [
      'labels beside three dots',
      { 'a.yaml': routes(`  route: { receiver: r, groupBy: ["...", job] }\n  receivers: [{ name: r, ${hook} }]`) },
      'route-groups-and-matches a.yaml:5',
    ],
    [
      'a pattern of a matcher',
      {
        'a.yaml': routes(
          `  route:\n    receiver: r\n    routes: [{ matchers: [{ name: a, value: "b(", matchType: "=~" }] }]\n  receivers: [{ name: r, ${hook} }]`,
        ),
      },
      'route-groups-and-matches a.yaml:7',
    ],
    [
      'a night in one range',
      {
        'a.yaml': routes(
          `  route: { receiver: r }\n  receivers: [{ name: r, ${hook} }]\n  muteTimeIntervals: [{ name: night, timeIntervals: [{ times: [{ startTime: "23:00", endTime: "05:00" }] }] }]`,
        ),
      },
      'mute-time-is-in-order a.yaml:7',
    ],
    [
      'days that end before they begin',
      {
        'a.yml': `route: { receiver: r }\nreceivers: [{ name: r }]\ntime_intervals: [{ name: n, time_intervals: [{ weekdays: ['friday:monday'] }] }]\n`,
      },
      'mute-time-is-in-order a.yml:3',
    ],
    [
      'a dashboard from two places',
      { 'a.yaml': grafana('GrafanaDashboard', '  url: https://example.org\n  grafanaCom: { id: 1 }') },
      'dashboard-comes-from-one-place a.yaml:6',
    ],
    [
      'a uid that is too long, in the JSON',
      { 'a.yaml': grafana('GrafanaDashboard', `  json: '{"title":"B","uid":"${'u'.repeat(41)}","panels":[]}'`) },
      'dashboard-uid-is-its-own a.yaml:6',
    ],
  ])('%s', async (_, files, expected) => {
    expect((await found(files)).findings.join('\n')).toContain(`error ${expected}`);
  });
});

describe('what can never fire or show is found', () => {
  test.each<[string, Files, string]>([
    [
      'sides that have unlike labels',
      { 'a.yaml': rule('vllm:num_requests_waiting_by_reason / vllm:num_requests_running > 2') },
      'warning sides-of-a-query-match',
    ],
    [
      'a bound as Prometheus 3 does not store it',
      { 'a.yaml': rule(`'rate(vllm:e2e_request_latency_seconds_bucket{le="10"}[5m]) > 0'`) },
      'warning query-reads-buckets-that-exist',
    ],
    [
      'an address from an environment',
      { 'a.yml': 'route: { receiver: r }\nreceivers: [{ name: r, slack_configs: [{ api_url: "${HOOK}" }] }]\n' },
      'warning receiver-says-where-to',
    ],
    [
      'a variable that begins with an input',
      {
        'b.json': '{"title":"B","panels":[]}',
        'a.yaml': grafana(
          'GrafanaDashboard',
          `  json: '{"title":"B","uid":"b","panels":[],"templating":{"list":[{"name":"ds","type":"datasource","current":{"value":"\${DS}"}}]}}'`,
        ),
      },
      'warning panel-names-a-datasource',
    ],
    [
      'a port that no Service can have',
      {
        'a.yaml':
          'apiVersion: v1\nkind: Service\nmetadata: { name: a, namespace: team }\nspec: { ports: [{ port: 70000 }] }\n',
      },
      'error api-server-takes-the-object a.yaml:4',
    ],
    [
      'pods that their own Deployment does not select',
      {
        'a.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a, namespace: team }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: c } }, spec: { containers: [{ name: c, image: "c:1" }] } } }\n',
      },
      'error api-server-takes-the-object a.yaml:4',
    ],
    [
      'a right for an account that nearly has the name of one',
      {
        'a.yaml': yamlOf(
          'apiVersion: v1\nkind: Namespace\nmetadata: { name: team }\n',
          'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: reporter, namespace: team }\n',
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: a, namespace: team }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects: [{ kind: ServiceAccount, name: reporters, namespace: team }]\n',
        ),
      },
      'warning account-exists a.yaml',
    ],
    [
      'a name that the operator gives to a part of Grafana',
      {
        'a.yaml': yamlOf(
          'apiVersion: grafana.integreatly.org/v1beta1\nkind: Grafana\nmetadata: { name: g, namespace: shown, labels: { a: b } }\nspec: {}\n',
          'apiVersion: v1\nkind: Service\nmetadata: { name: g-service, namespace: shown }\nspec: { ports: [{ port: 80 }] }\n',
        ),
      },
      'warning name-is-free a.yaml',
    ],
    [
      'a key that Prometheus does not know',
      { 'prometheus.yml': 'scrape_configs: [{ job_name: a, static_config: [{ targets: ["a:1"] }] }]\n' },
      'error setting-is-known prometheus.yml:1',
    ],
    [
      'a discovery of Kubernetes that has a client and names no server',
      {
        'prometheus.yml':
          'scrape_configs:\n  - job_name: a\n    kubernetes_sd_configs: [{ role: pod, bearer_token_file: /a }]\n',
      },
      'error setting-is-taken prometheus.yml:3',
    ],
    [
      'a remote write without an address, and a duration without a unit',
      { 'prometheus.yml': 'rule_files: []\nglobal:\n  scrape_interval: 15\nremote_write: [{ name: a }]\n' },
      'error setting-is-taken prometheus.yml:3',
    ],
    [
      'a list of routes that is a mapping',
      { 'a.yml': 'receivers: [{ name: r }]\nroute:\n  receiver: r\n  routes: { receiver: r }\n' },
      'error setting-is-taken a.yml:4',
    ],
    [
      'a relabeling of what is written elsewhere',
      {
        'prometheus.yml':
          'rule_files: []\nremote_write:\n  - url: https://a.example\n    write_relabel_configs: [{ action: hashmod, target_label: b }]\n',
      },
      'error relabeling-is-taken prometheus.yml:4',
    ],
    [
      'a key that a newer Alertmanager knows',
      {
        'a.yml':
          'route: { receiver: r }\nreceivers:\n  - name: r\n    telegram_configs: [{ bot_token_file: /a, chat_id: 5, timeout: 5s }]\n',
      },
      'warning setting-is-known a.yml:4',
    ],
    [
      'a key that no reader of rules knows',
      { 'a.yml': 'groups:\n  - name: g\n    rules:\n      - alert: A\n        expr: up == 0\n        fro: 5m\n' },
      'error setting-is-known a.yml:6',
    ],
    [
      'a key that Alertmanager does not know, in a ConfigMap',
      {
        'a.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: team }\ndata:\n  alertmanager.yml: |\n    route:\n      receiver: r\n      group_bye: [a]\n    receivers: [{ name: r }]\n',
      },
      'error setting-is-known a.yaml:8',
    ],
    [
      'a rate without a range in a panel, which VictoriaMetrics takes',
      { 'b.json': board('sum(rate(vllm:prompt_tokens_total))') },
      'warning query-parses b.json:1',
    ],
    [
      'a rate without a range in a rule',
      { 'a.yaml': rule('rate(vllm:prompt_tokens_total) > 1') },
      'error query-parses a.yaml',
    ],
    [
      'a legend with a hole',
      {
        'a.json': board('sum by (pod, phase) (kube_pod_status_phase)').replace(
          '"refId"',
          '"legendFormat":"{{pod}} {{node}}","refId"',
        ),
      },
      'warning text-names-labels-that-exist',
    ],
    [
      'a legend that names all lines alike',
      {
        'a.json': board('sum by (pod) (kube_pod_status_phase)').replace('"refId"', '"legendFormat":"{{node}}","refId"'),
      },
      'error text-names-labels-that-exist',
    ],
    [
      'a label to group by that is lost beside others that are there',
      { 'a.yaml': rule('count by (cluster, pod) (sum by (pod) (kube_pod_info)) > 1') },
      'warning query-reads-labels-that-exist',
    ],
    [
      'a label to join on that is lost',
      { 'a.yaml': rule('count(kube_pod_info) * on (pod) group_left () kube_pod_info > 1') },
      'error query-reads-labels-that-exist',
    ],
    [
      'a key that is there twice in a manifest',
      { 'a.yaml': `${rule('up == 0')}  a: 1\n  a: 1\n` },
      'warning manifest-is-yaml a.yaml:12',
    ],
    [
      'a key that is there twice in a file of Prometheus',
      { 'a.yml': 'groups: [{ name: g, name: h, rules: [{ alert: A, expr: up == 0 }] }]\n' },
      'error manifest-is-yaml',
    ],
    [
      "a rule in an object of Red Hat's own operator",
      { 'a.yaml': rule(RATE_OF_GAUGE).replace('monitoring.coreos.com', 'monitoring.rhobs') },
      'error counter-is-read-as-a-rate',
    ],
    [
      "a rule in an object of Google's managed Prometheus",
      {
        'a.yaml': `apiVersion: monitoring.googleapis.com/v1\nkind: Rules\nmetadata: { name: a, namespace: team }\nspec: { groups: [{ name: g, rules: [{ alert: A, expr: '${RATE_OF_GAUGE} > 0' }] }] }\n`,
      },
      'error counter-is-read-as-a-rate',
    ],
    [
      'a share compared with a percentage',
      { 'a.yaml': rule('max(vllm:kv_cache_usage_perc) > 85') },
      'error threshold-is-possible',
    ],
    [
      'a percentage compared with a share',
      { 'a.yaml': rule('DCGM_FI_DEV_GPU_UTIL < 0.1') },
      'warning threshold-is-possible',
    ],
    [
      'a value that a label never has',
      { 'a.yaml': rule(`'rate(nv_inference_request_failure{reason="SLOW"}[5m]) > 0'`) },
      'error label-value-is-possible',
    ],
    [
      'a bound that a histogram has not',
      { 'a.yaml': rule(`'rate(vllm:e2e_request_latency_seconds_bucket{le="7.0"}[5m]) > 0'`) },
      'error query-reads-buckets-that-exist',
    ],
    [
      'a label that the source does not set',
      { 'a.yaml': rule('sum by (model) (vllm:num_requests_waiting) > 5') },
      'warning label-is-one-of-its-source',
    ],
    ['a slip', { 'a.yaml': rule('vllm:num_requests_wating > 5') }, 'warning query-reads-what-exists'],
    [
      'a job by the name of a PodMonitor',
      {
        'a.yaml': yamlOf(
          rule(`'up{job="web"} == 0'`),
          monitoring(
            'PodMonitor',
            '  selector: { matchLabels: { a: b } }\n  podMetricsEndpoints: [{ port: m }]',
            'web',
          ),
        ),
      },
      'warning query-names-a-scrape-that-exists',
    ],
    [
      'a job that the configuration lacks',
      {
        'a.yml': `groups: [{ name: g, rules: [{ alert: A, expr: 'up{job="b"} == 0' }] }]\n`,
        'p.yml': 'scrape_configs: [{ job_name: a }]\n',
      },
      'warning query-names-a-scrape-that-exists',
    ],
    [
      "the platform's series in a namespace of users",
      { 'a.yaml': rule('node_load1 > 9') },
      'warning rule-reads-its-own-namespace',
    ],
    [
      'the name of the alert in its text',
      { 'a.yaml': rule('up == 0', `\n          annotations: { summary: '{{ $labels.alertname }}' }`) },
      'warning text-names-labels-that-exist',
    ],
    ['targets that are summed', { 'a.yaml': rule('sum(up) == 0') }, 'warning absence-raises-an-alert'],
    [
      'a datasource that lacks the series',
      {
        'a.yaml': yamlOf(
          grafana(
            'GrafanaDatasource',
            '  uid: main\n  datasource: { name: M, type: prometheus, access: proxy, url: "https://prometheus-k8s.openshift-monitoring.svc:9091" }',
            'd',
          ),
          grafana(
            'GrafanaDashboard',
            `  json: '${board('vllm:num_requests_running').replace('"refId"', '"datasource":{"type":"prometheus","uid":"main"},"refId"')}'`,
          ),
        ),
      },
      'warning datasource-holds-the-metric',
    ],
    [
      'a Service that selects none of its pods',
      {
        'a.yaml': yamlOf(
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web-server, namespace: team }\nspec: { selector: { matchLabels: { app: web-server } }, template: { metadata: { labels: { app: web-server } }, spec: { containers: [{ name: w, image: "w:1" }] } } }\n',
          'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: team }\nspec: { selector: { app: web }, ports: [{ name: m, port: 80 }] }\n',
        ),
      },
      'warning service-finds-its-pods',
    ],
    [
      'a monitor of the exporter that an operator collects',
      {
        'a.yaml': monitoring(
          'ServiceMonitor',
          '  selector: { matchLabels: { app: nvidia-dcgm-exporter } }\n  namespaceSelector: { matchNames: [gpu-operator] }\n  endpoints: [{ port: m }]',
        ),
      },
      'warning gpu-exporter-is-collected-once',
    ],
    [
      'the second of two objects in a stream of JSON',
      {
        'a.json': `${JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'team' } })}\n${JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace: 'team' }, stringData: { word: 'open' } })}\n`,
      },
      'warning object-holds-no-secret a.json:2',
    ],
    [
      'every pod as a target',
      { 'a.yaml': monitoring('PodMonitor', '  selector: {}\n  podMetricsEndpoints: [{ targetPort: 8080 }]') },
      'warning monitor-selects-somebody',
    ],
    [
      'a certificate that is not checked',
      {
        'a.yaml': grafana(
          'GrafanaDatasource',
          '  uid: d\n  datasource: { name: D, type: prometheus, access: proxy, url: "https://p", jsonData: { tlsSkipVerify: true } }',
        ),
      },
      'warning certificate-is-checked',
    ],
    [
      'a project that admits all',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a, namespace: argocd }\nspec: { project: default, source: { repoURL: "https://a.example", path: x, targetRevision: main }, destination: { server: "https://k", namespace: team } }\n',
      },
      'warning application-has-a-project',
    ],
    [
      'a Secret with its value',
      {
        'a.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: team }\nstringData: { word: open }\n',
      },
      'warning object-holds-no-secret',
    ],
  ])('%s', async (_, files, expected) => {
    expect((await found(files)).findings.join('\n')).toContain(expected);
  });
});

/** Laws, each with what breaks it and with siblings that come near and are sound. */
describe('what is near a fault is left alone', () => {
  const scrape = (more: string) =>
    monitoring(
      'PodMonitor',
      `  selector: { matchLabels: { app: vllm } }\n  podMetricsEndpoints: [{ port: m, ${more} }]`,
      'vllm',
    );
  const dashboards = (text: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shown }\ndata:\n  d.yaml: '${text}'\n`;
  const source = (name: string, isDefault: boolean, instance = 'b') =>
    grafana(
      'GrafanaDatasource',
      `  uid: ${name}\n  datasource: { name: ${name}, type: prometheus, access: proxy, url: "https://p", isDefault: ${isDefault} }`,
      name,
    ).replace('a: b', `a: ${instance}`);
  const settings = (name: string, namespace: string, text: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: ${namespace} }\ndata:\n  config.yaml: |\n    ${text.replaceAll('\n', '\n    ')}\n`;
  const users = (text: string) =>
    settings('user-workload-monitoring-config', 'openshift-user-workload-monitoring', text);
  const cluster = (text: string) => settings('cluster-monitoring-config', 'openshift-monitoring', text);
  const said = (text: string, expr = 'vllm:num_requests_waiting > 5') =>
    rule(expr, `\n          annotations: { summary: "${text}" }`);
  const prometheus = (features: string) =>
    `apiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nmetadata: { name: p, namespace: team }\nspec: { enableFeatures: [${features}] }\n`;
  const guarded = (policy: string) =>
    yamlOf(
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: vllm, namespace: team }\nspec: { selector: { matchLabels: { app: vllm } }, template: { metadata: { labels: { app: vllm } }, spec: { containers: [{ name: v, image: "v:1", ports: [{ name: m, containerPort: 8000 }] }] } } }\n',
      scrape('interval: 30s'),
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: n, namespace: team }\nspec: ${policy}\n`,
    );
  const reading = rule('vllm:num_requests_waiting > 5');
  const rights = (resource: string, kind: string) =>
    yamlOf(
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: argocd, namespace: team }\nrules: [{ apiGroups: [monitoring.coreos.com], resources: [${resource}], verbs: [get, list, create, patch] }]\n`,
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: argocd, namespace: team }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ${kind}, name: argocd }\nsubjects: [{ kind: ServiceAccount, name: openshift-gitops-argocd-application-controller, namespace: openshift-gitops }]\n`,
    );
  const project = (admits: string) =>
    yamlOf(
      `apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: { name: p, namespace: argocd }\nspec: { sourceRepos: ["*"], namespaceResourceWhitelist: ${admits} }\n`,
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a, namespace: argocd }\nspec: { project: p, source: { repoURL: "https://a.example", path: x, targetRevision: main }, destination: { server: "https://k", namespace: team } }\n',
    );
  const exporter = (image: string, name: string, more: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: e, namespace: team }\nspec: { selector: { matchLabels: { a: e } }, template: { metadata: { labels: { a: e } }, spec: { containers: [{ name: e, image: "${image}", env: [{ name: ${name}, valueFrom: { secretKeyRef: { name: s, key: k${more} } } }] }] } } }\n`;

  test.each<[law: string, level: string, broken: readonly Files[], sound: readonly Files[]]>([
    [
      'quantile-is-a-share',
      'error',
      [
        {
          'a.yaml': rule(
            'histogram_quantile(99, sum by (le) (rate(vllm:e2e_request_latency_seconds_bucket[10m]))) > 5',
          ),
        },
        { 'a.yaml': rule('quantile(1.5, vllm:num_requests_waiting) > 5') },
        { 'a.yaml': rule('quantile_over_time(-0.5, vllm:num_requests_waiting[1h]) > 5') },
      ],
      [
        { 'a.yaml': rule('quantile(1, vllm:num_requests_waiting) > 5') },
        { 'a.yaml': rule('quantile_over_time(0, vllm:num_requests_waiting[1h]) > 5') },
        {
          'b.json': board('quantile($q, vllm:num_requests_waiting)', {
            templating: { list: [{ name: 'q', type: 'custom', query: '0.5' }] },
          }),
        },
        { 'a.yaml': rule('topk(5, vllm:num_requests_waiting) > 5') },
      ],
    ],
    [
      'sides-of-a-query-differ',
      'warning',
      [
        { 'a.yaml': rule('sum(vllm:num_requests_waiting) / sum( vllm:num_requests_waiting ) > 0.5') },
        {
          'a.yaml': rule('(rate(vllm:prompt_tokens_total[10m])) / on (pod) (rate(vllm:prompt_tokens_total[10m])) > 1'),
        },
        { 'a.yaml': rule('(vllm:num_requests_waiting - vllm:num_requests_waiting) / 5 > 1') },
      ],
      [
        { 'a.yaml': rule('rate(vllm:prompt_tokens_total[10m]) / rate(vllm:prompt_tokens_total[10m] offset 1d) > 2') },
        { 'a.yaml': rule('vllm:num_requests_waiting / (vllm:num_requests_waiting offset 1h) > 2') },
        { 'a.yaml': rule('rate(vllm:prompt_tokens_total[10m]) / rate(vllm:prompt_tokens_total[30m]) > 2') },
        { 'a.yaml': rule('vllm:num_requests_waiting * on (pod) group_left () (kube_pod_info / kube_pod_info) > 5') },
        { 'a.yaml': rule('vllm:num_requests_waiting - -vllm:num_requests_waiting > 5') },
      ],
    ],
    [
      'text-says-the-wait-of-its-rule',
      'warning',
      [{ 'a.yaml': said('It waits for more than 5 minutes') }, { 'a.yaml': said('Down for 2h.') }],
      [
        { 'a.yaml': said('It waits for more than 10 minutes') },
        { 'a.yaml': said('It waited for 600s') },
        { 'a.yaml': said('Much for the last 30 minutes', 'avg_over_time(vllm:num_requests_waiting[30m]) > 5') },
        { 'a.yaml': said('Nothing for 6 hours', 'time() - process_start_time_seconds > 6 * 3600') },
        { 'a.yaml': said('Wait for {{ $value }} m') },
        { 'a.yaml': said('Ask for 5 models') },
        { 'a.yaml': said('Busy for 40m', 'min_over_time(vllm:num_requests_waiting[30m]) > 5') },
      ],
    ],
    [
      'function-is-switched-on',
      'warning',
      [
        { 'a.yaml': rule("sort_by_label(vllm:num_requests_waiting, 'pod') > 5") },
        { 'b.json': board('limitk(3, vllm:num_requests_waiting)') },
      ],
      [
        {
          'a.yaml': yamlOf(
            rule("sort_by_label(vllm:num_requests_waiting, 'pod') > 5"),
            prometheus('promql-experimental-functions'),
          ),
        },
        { 'a.yaml': rule('sort(vllm:num_requests_waiting) > 5') },
      ],
    ],
    [
      'function-is-switched-on',
      'error',
      [{ 'a.yaml': yamlOf(rule('mad_over_time(vllm:num_requests_waiting[10m]) > 5'), prometheus('exemplar-storage')) }],
      [],
    ],
    [
      'default-datasource-is-one',
      'error',
      [
        {
          'a.yaml': dashboards(
            '{ apiVersion: 1, datasources: [{ name: a, isDefault: true }, { name: b, isDefault: true }] }',
          ),
        },
      ],
      [
        {
          'a.yaml': dashboards(
            '{ apiVersion: 1, datasources: [{ name: a, isDefault: true }, { name: b, isDefault: false }] }',
          ),
        },
        {
          'a.yaml': dashboards(
            '{ apiVersion: 1, datasources: [{ name: a, isDefault: true }, { name: b, isDefault: true, orgId: 2 }] }',
          ),
        },
      ],
    ],
    [
      'default-datasource-is-one',
      'warning',
      [{ 'a.yaml': yamlOf(source('x', true), source('y', true)) }],
      [
        { 'a.yaml': yamlOf(source('x', true), source('y', false)) },
        { 'a.yaml': yamlOf(source('x', true), source('y', true, 'other')) },
      ],
    ],
    [
      'object-holds-no-secret',
      'warning',
      [
        { 'prometheus.yml': 'scrape_configs: [{ job_name: a, basic_auth: { username: u, password: open-sesame } }]\n' },
        {
          'alertmanager.yml':
            'route: { receiver: a }\nreceivers: [{ name: a, pagerduty_configs: [{ routing_key: open-sesame }] }]\n',
        },
      ],
      [
        {
          'prometheus.yml':
            'scrape_configs: [{ job_name: a, basic_auth: { username: u, password_file: /etc/open-sesame } }]\n',
        },
        {
          'prometheus.yml': "scrape_configs: [{ job_name: a, basic_auth: { username: u, password: '${PASSWORD}' } }]\n",
        },
        {
          'alertmanager.yml':
            'route: { receiver: a }\nreceivers: [{ name: a, victorops_configs: [{ api_key_file: /etc/k, routing_key: open-sesame }] }]\n',
        },
      ],
    ],
    [
      'secret-key-is-known',
      'warning',
      [{ 'a.yaml': exporter('ghcr.io/thepetk/robotheus:v0.1.9', 'OPENAI_ORG_ID', '') }],
      [
        { 'a.yaml': exporter('ghcr.io/thepetk/robotheus:v0.1.9', 'OPENAI_ORG_ID', ', optional: true') },
        { 'a.yaml': exporter('ghcr.io/thepetk/robotheus:v0.1.9', 'OPENAI_API_KEY', '') },
        { 'a.yaml': exporter('ghcr.io/example/other:v1', 'OPENAI_ORG_ID', '') },
      ],
    ],
    [
      'argocd-may-write',
      'warning',
      [
        {
          'a.yaml': yamlOf(
            scrape('interval: 30s'),
            rights('podmonitors', 'Role').replace('podmonitors', 'prometheusrules'),
          ),
        },
      ],
      [
        { 'a.yaml': yamlOf(scrape('interval: 30s'), rights('podmonitors', 'Role')) },
        { 'a.yaml': yamlOf(scrape('interval: 30s'), rights('"*"', 'Role')) },
        { 'a.yaml': yamlOf(scrape('interval: 30s'), rights('prometheusrules', 'ClusterRole')) },
        {
          'a.yaml': yamlOf(
            scrape('interval: 30s'),
            rights('prometheusrules', 'Role').replace('openshift-gitops-argocd-application-controller', 'reader'),
          ),
        },
      ],
    ],
    [
      'project-admits-what-is-rendered',
      'warning',
      [
        {
          'a.yaml': yamlOf(
            scrape('interval: 30s'),
            project('[{ group: monitoring.coreos.com, kind: PrometheusRule }]'),
          ),
        },
      ],
      [
        { 'a.yaml': yamlOf(scrape('interval: 30s'), project('[{ group: monitoring.coreos.com, kind: PodMonitor }]')) },
        { 'a.yaml': yamlOf(scrape('interval: 30s'), project('[{ group: "*", kind: "*" }]')) },
        {
          'a.yaml': yamlOf(
            scrape('interval: 30s'),
            project('[]').replace('namespace: team }', 'namespace: elsewhere }'),
          ),
        },
      ],
    ],
    [
      'honored-label-is-kept',
      'warning',
      [{ 'a.yaml': yamlOf(rule('avg by (pod) (DCGM_FI_DEV_GPU_UTIL) < 5'), scrape('honorLabels: true')) }],
      [
        { 'a.yaml': scrape('honorLabels: true') },
        { 'a.yaml': yamlOf(rule('avg by (gpu) (DCGM_FI_DEV_GPU_UTIL) < 5'), scrape('honorLabels: true')) },

        { 'a.yaml': scrape('honorLabels: false') },
        { 'p.yml': 'scrape_configs: [{ job_name: a, honor_labels: true }]\n' },
      ],
    ],
    [
      'monitoring-setting-is-known',
      'error',
      [
        { 'a.yaml': users('alertManager: { enabled: true }') },
        { 'a.yaml': users('alertManager: { enabeld: true }').replace('alertManager', 'alertmanager') },
        { 'a.yaml': users('alertmanager: { enableAlertManagerConfig: true }') },
        { 'a.yaml': users('namespacesWithoutLabelEnforcment: [a]') },
        { 'a.yaml': cluster('enableUserWorkload: "true"') },
        { 'a.yaml': cluster('prometheusK8s: { retension: 15d }') },
      ],
      [
        {
          'a.yaml': cluster(
            'enableUserWorkload: true\nprometheusK8s: { retention: 15d, volumeClaimTemplate: { spec: {} } }',
          ),
        },
        {
          'a.yaml': users(
            'alertmanager: { enabled: true, enableAlertmanagerConfig: true }\nprometheus: { enforcedSampleLimit: 5 }',
          ),
        },
        { 'a.yaml': settings('cluster-monitoring-config', 'elsewhere', 'anything: 1') },
      ],
    ],
    [
      'scrape-keeps-what-is-read',
      'warning',
      [
        {
          'a.yaml': yamlOf(
            reading,
            scrape('metricRelabelings: [{ action: drop, sourceLabels: [__name__], regex: "vllm:num_.*" }]'),
          ),
        },
        {
          'a.yaml': yamlOf(
            reading,
            scrape('metricRelabelings: [{ action: keep, sourceLabels: [__name__], regex: "vllm:prompt_.*|up" }]'),
          ),
        },
      ],
      [
        {
          'a.yaml': yamlOf(
            reading,
            scrape('metricRelabelings: [{ action: drop, sourceLabels: [__name__], regex: "python_.*" }]'),
          ),
        },
        {
          'a.yaml': yamlOf(
            reading,
            scrape('metricRelabelings: [{ action: keep, sourceLabels: [__name__], regex: "vllm:num_.*" }]'),
          ),
        },
        {
          'a.yaml': yamlOf(
            reading,
            scrape('metricRelabelings: [{ action: drop, sourceLabels: [__name__, le], regex: "vllm:.*;.+" }]'),
          ),
        },
        {
          'a.yaml': yamlOf(
            reading,
            scrape('metricRelabelings: [{ action: drop, sourceLabels: [__name__], regex: "vllm:num_.*" }]'),
            scrape('path: /vllm').replace('name: vllm', 'name: vllm-2'),
          ),
        },
      ],
    ],
    [
      'network-policy-admits-the-scraper',
      'warning',
      [
        { 'a.yaml': guarded('{ podSelector: {}, policyTypes: [Ingress] }') },
        {
          'a.yaml': guarded(
            '{ podSelector: { matchLabels: { app: vllm } }, ingress: [{ from: [{ podSelector: {} }] }] }',
          ),
        },
        {
          'a.yaml': guarded(
            '{ podSelector: {}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ingress } } }] }] }',
          ),
        },
      ],
      [
        { 'a.yaml': guarded('{ podSelector: {}, policyTypes: [Egress] }') },
        { 'a.yaml': guarded('{ podSelector: { matchLabels: { app: other } }, policyTypes: [Ingress] }') },
        { 'a.yaml': guarded('{ podSelector: {}, ingress: [{}] }') },
        { 'a.yaml': guarded('{ podSelector: {}, ingress: [{ from: [{ namespaceSelector: {} }] }] }') },
        {
          'a.yaml': guarded(
            '{ podSelector: {}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: sre } } }] }] }',
          ),
        },
        { 'a.yaml': guarded('{ podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }] }') },
        {
          'a.yaml': guarded(
            '{ podSelector: {}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: openshift-user-workload-monitoring } } }] }] }',
          ),
        },
      ],
    ],
  ])('%s (%s)', async (law, level, broken, sound) => {
    for (const files of broken)
      expect((await found(files)).findings.join('\n'), JSON.stringify(files)).toContain(`${level} ${law} `);
    for (const files of sound)
      expect((await found(files)).findings.join('\n'), JSON.stringify(files)).not.toContain(law);
  });

  test('routes that no Alertmanager reads are noted where the settings are at hand', async () => {
    const routes = monitoring('AlertmanagerConfig', '  route: { receiver: r }\n  receivers: [{ name: r }]');
    const notes = async (files: Files) => (await found(files)).notes.join('\n');
    expect(await notes({ 'a.yaml': yamlOf(routes, cluster('enableUserWorkload: true')) })).toContain(
      'switch on an Alertmanager',
    );
    expect(await notes({ 'a.yaml': routes })).not.toContain('switch on an Alertmanager');
    const on = users('alertmanager: { enabled: true, enableAlertmanagerConfig: true }');
    expect(await notes({ 'a.yaml': yamlOf(routes, on) })).not.toContain('switch on an Alertmanager');
  });
});

/** Rules of the shapes that public sets have, over every series that a contract knows. */
describe('a sound set of the shapes that people write', () => {
  const shapes = soundQueries(contracts);

  test('has no error', async () => {
    expect(shapes.length).toBeGreaterThan(1500);
    const rules = shapes.map(
      (expr, at) =>
        `      - alert: A${at}\n        expr: ${JSON.stringify(expr)}\n        for: 15m\n        annotations: { summary: "{{ $value | humanize }}" }\n`,
    );
    const panels = shapes.slice(0, 600).map((expr, id) => ({
      id,
      type: 'timeseries',
      title: `P${id}`,
      targets: [{ refId: 'A', expr: expr.replace('"team"', '"$namespace"'), legendFormat: '' }],
    }));
    const { findings } = await found({
      'rules.yml': `groups:\n  - name: g\n    rules:\n${rules.join('')}`,
      'board.json': JSON.stringify({
        title: 'B',
        uid: 'b',
        templating: { list: [{ name: 'namespace', type: 'query', query: 'label_values(up, namespace)' }] },
        panels,
      }),
    });
    // What the platform drops before it stores it is no fault of the shape.
    expect(findings.filter(text => text.startsWith('error') && !text.includes('metric-is-kept'))).toEqual([]);
  });
});
