import { expect, test } from 'vitest';
import { loadConfigSchemas, loadSchemas } from './schema.ts';
import { said as worded } from './sentences.ts';

const { check } = await loadSchemas([
  'v1',
  'apps/v1',
  'rbac.authorization.k8s.io/v1',
  'grafana.integreatly.org/v1beta1',
  'monitoring.coreos.com/v1',
  'route.openshift.io/v1',
  'kustomize.config.k8s.io/v1beta1',
  'example.com/v1',
]);
/** Findings as one line each: where, then what. */
const said = (object: object): string[] =>
  check(object).map(finding => `${finding.path.join('/')}: ${worded(finding)}`);

const podMonitor = (spec: object, metadata: object = {}) => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'PodMonitor',
  metadata: { name: 'vllm', namespace: 'models', ...metadata },
  spec,
});
const grafana = (kind: string, spec: object) => ({
  apiVersion: 'grafana.integreatly.org/v1beta1',
  kind,
  metadata: { name: 'x' },
  spec: { instanceSelector: {}, ...spec },
});
const alertmanagerConfig = (spec: object) => ({
  apiVersion: 'monitoring.coreos.com/v1alpha1',
  kind: 'AlertmanagerConfig',
  metadata: { name: 'x' },
  spec,
});
const deployment = (container: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'robotheus', namespace: 'monitoring', labels: { 'app.kubernetes.io/name': 'robotheus' } },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: 'robotheus' } },
    template: {
      metadata: { labels: { app: 'robotheus' } },
      spec: {
        containers: [
          {
            name: 'robotheus',
            image: 'r:v1',
            ports: [{ name: 'metrics', containerPort: 9185 }],
            resources: { limits: { cpu: 1, memory: '64Mi' } },
            ...container,
          },
        ],
      },
    },
  },
});

test('an unknown field is found, with the names that are known there', () => {
  const [finding, ...others] = check(
    podMonitor({ selector: { matchLabels: {} }, podMetricsEndpoints: [{ port: 'http', intervall: '30s' }] }),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    path: ['spec', 'podMetricsEndpoints', 0, 'intervall'],
    at: 'key',
    keyword: 'additionalProperties',
    value: 'intervall',
  });
  expect(finding?.known).toContain('interval');
});

test('a field that is missing, and one of the wrong type', () => {
  expect(said(podMonitor({ podMetricsEndpoints: [{ port: 8080 }] }))).toEqual([
    'spec: has no field `selector`, which it must have',
    'spec/podMetricsEndpoints/0/port: must be a string, and is the number `8080`',
  ]);
});

test('a value that is none of an enum lists those that are', () => {
  const route = { receiver: 'r', matchers: [{ name: 'severity', value: 'critical', matchType: '==' }] };
  const [finding] = check(alertmanagerConfig({ route, receivers: [{ name: 'r' }] }));
  expect(finding).toEqual({
    path: ['spec', 'route', 'matchers', 0, 'matchType'],
    keyword: 'enum',
    value: '==',
    known: ['!=', '=', '=~', '!~'],
  });
});

test('names and labels have the form that the API server asks for', () => {
  const metadata = { name: 'VLLM', labels: { 'a b': 'c', d: 'e f' } };
  const found = check(podMonitor({ selector: {}, podMetricsEndpoints: [] }, metadata));
  expect(found.map(({ path, at }) => [path.join('/'), at ?? 'value'])).toEqual([
    ['metadata/name', 'value'],
    ['metadata/labels/a b', 'key'],
    ['metadata/labels/d', 'value'],
  ]);
  const role = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'system:reader' },
    rules: [],
  };
  expect(said(role)).toEqual([]);
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a', namespace: 'b' } };
  expect(said(namespace)).toEqual(['metadata/namespace: `namespace` is not a field here']);
});

test('a Deployment holds, with whole numbers or texts where both may stand', () => {
  expect(said(deployment())).toEqual([]);
  expect(said(deployment({ readinessProbe: { httpGet: { path: '/', port: 'metrics' } } }))).toEqual([]);
  expect(said(deployment({ readinessProbe: { httpGet: { path: '/', port: 9185 } } }))).toEqual([]);
  expect(said(deployment({ readinessProbe: { httpGet: { path: '/', port: true } } }))).toEqual([
    'spec/template/spec/containers/0/readinessProbe/httpGet/port: must be a whole number or a string, and is `true`',
  ]);
});

test('items that repeat the keys of another are found', () => {
  const ports = [
    { containerPort: 80, protocol: 'TCP' },
    { containerPort: 80, protocol: 'UDP' },
    { containerPort: 80, protocol: 'TCP' },
  ];
  expect(said(deployment({ ports }))).toEqual([
    'spec/template/spec/containers/0/ports/2: repeats item 0: both have `containerPort: 80` and `protocol: TCP`',
  ]);
});

test('a dashboard in two folders breaks a rule of its CRD', () => {
  expect(said(grafana('GrafanaDashboard', { json: '{}', folderUID: 'a' }))).toEqual([]);
  expect(said(grafana('GrafanaDashboard', { json: '{}', folderUID: 'a', folderRef: 'b' }))).toEqual([
    'spec: Only one of folderUID or folderRef can be declared at the same time',
  ]);
  expect(said(grafana('GrafanaFolder', { parentFolderUID: 'a', parentFolderRef: 'b' }))).toEqual([
    'spec: Only one of parentFolderUID or parentFolderRef can be set',
  ]);
});

test('a rule that needs an interpreter is evaluated, with the defaults it reads', () => {
  const route = (tls: object) => ({
    apiVersion: 'route.openshift.io/v1',
    kind: 'Route',
    metadata: { name: 'x' },
    spec: { to: { kind: 'Service', name: 'y' }, tls },
  });
  expect(said(route({ termination: 'edge', insecureEdgeTerminationPolicy: 'Redirect' }))).toEqual([]);
  expect(said(route({ termination: 'passthrough', insecureEdgeTerminationPolicy: 'Allow' }))).toHaveLength(1);
  const backend = (ref: object) => ({
    apiVersion: 'grafana.integreatly.org/v1beta1',
    kind: 'Grafana',
    metadata: { name: 'x' },
    spec: { httpRoute: { spec: { rules: [{ backendRefs: [ref] }] } } },
  });
  expect(said(backend({ name: 'grafana', port: 3000 }))).toEqual([]);
  expect(said(backend({ name: 'grafana' }))).toEqual([
    'spec/httpRoute/spec/rules/0/backendRefs/0: Must have port for Service reference',
  ]);
});

test('a duration of Go is not held to ISO 8601, and rules about changes are not asked of one state', () => {
  const rule = {
    title: 't',
    uid: 'u',
    condition: 'A',
    for: '5m0s',
    noDataState: 'OK',
    execErrState: 'Error',
    data: [{ refId: 'A', model: {} }],
  };
  expect(said(grafana('GrafanaAlertRuleGroup', { folderRef: 'f', interval: '1m', rules: [rule] }))).toEqual([]);
});

test('an object of a kind without a schema is a finding', () => {
  expect(said({ apiVersion: 'example.com/v1', kind: 'Thing' })).toEqual([
    'kind: there is no schema for `example.com/v1/Thing`',
  ]);
  expect(check({ apiVersion: 'apps/v1', kind: 'ReplicaSet' })).toMatchObject([
    { known: ['apps/v1/DaemonSet', 'apps/v1/Deployment', 'apps/v1/StatefulSet'] },
  ]);
});

test('a kustomization holds, and a patch with two texts does not', () => {
  const kustomization = (patch: object) => ({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: ['a.yaml'],
    patches: [patch],
  });
  expect(said(kustomization({ path: 'p.yaml', target: { kind: 'PodMonitor', name: 'vllm' } }))).toEqual([]);
  expect(said(kustomization({ path: 'p.yaml', patch: '[]' }))).toEqual([
    'patches/0: fits more than one of the forms it may have',
  ]);
});

test('checking changes nothing in the object', () => {
  const object = Object.freeze(grafana('GrafanaDashboard', Object.freeze({ json: '{}' })));
  expect(check(object)).toEqual(check(object));
});

test('the config is checked, its defaults are filled in, and each leaf has its own schema', async () => {
  const { config, receivers } = await loadConfigSchemas();
  expect(config({ name: 'x', grafanna: {} }).find(({ at }) => at === 'key')).toMatchObject({
    path: ['grafanna'],
    known: expect.arrayContaining(['grafana']),
  });
  const options = { chanel: '#a', secret: { name: 's', key: 'k' } };
  expect(receivers.get('slack')?.(options).map(worded)).toEqual([
    'has no field `channel`, which it must have',
    '`chanel` is not a field here',
  ]);
  expect(options).toHaveProperty('severities');
});
