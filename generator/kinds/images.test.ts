import { expect, test } from 'vitest';
import { check } from '../checks/image-is-pinned.ts';
import type { Manifest, ObjectArtifact } from '../model/artifact.ts';
import { IMAGE, VERSION_OR_IMAGE } from '../model/config/shapes.ts';
import { imagesOf } from './images.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;

test.each([
  ['robotheus:v0.1.9', true],
  ['ghcr.io/thepetk/robotheus:v0.1.9', true],
  [`ghcr.io/thepetk/robotheus@${DIGEST}`, true],
  [`registry.local:5000/a/b__c/d-e.f:v1@${DIGEST}`, true],
  ['ghcr.io/thepetk/robotheus', false],
  ['registry.local:5000/robotheus', false],
  ['ghcr.io/thepetk/Robotheus:v1', false],
  ['ghcr.io//robotheus:v1', false],
  ['robotheus::v1', false],
  [`robotheus:v1@sha256:${'0'.repeat(63)}`, false],
  ['robotheus:$(id)', false],
])('an image: %s', (image, isOne) => {
  expect(new RegExp(IMAGE).test(image)).toBe(isOne);
  expect([image, '12.2.0', '12'].map(text => new RegExp(VERSION_OR_IMAGE).test(text))).toEqual([isOne, true, false]);
});

const pod = (containers: readonly object[]) => ({
  containers,
  volumes: [
    { name: 'key', secret: { secretName: 'mounted' } },
    { name: 'other', secret: { secretName: 'not-mounted' } },
    { name: 'tmp', emptyDir: {} },
  ],
});
const env = [{ name: 'KEY', valueFrom: { secretKeyRef: { name: 'read', key: 'key' } } }];
const volumeMounts = [
  { name: 'key', mountPath: '/key' },
  { name: 'tmp', mountPath: '/tmp' },
];
const object = (kind: string, spec: object): Manifest => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'o', namespace: 'n' },
  spec,
});
const deployment = (...containers: readonly object[]) => object('Deployment', { template: { spec: pod(containers) } });
const grafana = (version: string | undefined, ...more: readonly object[]) =>
  object('Grafana', {
    version,
    deployment: { spec: { template: { spec: pod([{ name: 'grafana', env }, ...more]) } } },
  });

test('each container has its own Secrets', () => {
  const two = deployment({ name: 'a', image: 'a:1', env, volumeMounts }, { name: 'b', image: 'b:1' });
  expect(imagesOf(two)).toEqual([
    { container: 'a', image: 'a:1', secrets: ['mounted', 'read'] },
    { container: 'b', image: 'b:1', secrets: [] },
  ]);
});

test.each([
  [undefined, []],
  ['12.2.0', ['docker.io/grafana/grafana:12.2.0']],
  [`example.com/grafana:12.2.0@${DIGEST}`, [`example.com/grafana:12.2.0@${DIGEST}`]],
])('a Grafana of version %s, and its sidecar', (version, own) => {
  expect(imagesOf(grafana(version, { name: 'proxy', image: 'proxy:1' })).map(({ image }) => image)).toEqual([
    ...own,
    'proxy:1',
  ]);
});

test.each([
  ['a tag beside a credential', 'a:1', { env }, 'note', 'by its tag and reads Secret `read`'],
  ['a tag alone', 'a:1', {}, undefined, ''],
  ['a digest beside a credential', `a:1@${DIGEST}`, { env }, undefined, ''],
  ['no version', 'registry:5000/a', {}, 'error', 'runs `registry:5000/a`'],
  ['a tag that moves beside a mounted credential', 'a:latest', { volumeMounts }, 'error', 'and reads Secret `mounted`'],
])('%s', (_, image, more, level, what) => {
  const artifact = { object: deployment({ name: 'c', image, ...more }) } as ObjectArtifact;
  const found = [
    ...(check.each?.(artifact, { config: {}, at: () => ({ file: 'f', line: 1, column: 1 }) } as never) ?? []),
  ];
  expect(found.map(one => one.level ?? 'error')).toEqual(level === undefined ? [] : [level]);
  expect(found.map(one => one.what).join()).toContain(what);
});
