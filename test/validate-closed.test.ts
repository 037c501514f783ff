import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedOff } from '../generator/verbs/validate/closed.ts';
import { folder, run, sweep } from './support/cli.ts';
import { needTool } from './tools/support.ts';

/*
 * `validate` over folders of another person: no field of a kustomization reaches the network, no link leads out of the
 * folder, and every way to write a manifest is read.
 */
afterAll(sweep);

const PLATFORM = ['--platform', 'openshift-uwm'];
const OK = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ok, namespace: v }\n';

const made = (files: Readonly<Record<string, string>>): string => {
  const root = folder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

describe('no field of a kustomization reaches the network', () => {
  let server: Server;
  let asked: string[] = [];
  let host = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('');
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const url = 'http://HOST/x.yaml';
  const own = (field: string): Readonly<Record<string, string>> => ({
    'kustomization.yaml': `resources: [ok.yaml]\n${field}\n`,
  });
  test.for<readonly [title: string, files: Readonly<Record<string, string>>]>([
    ['resources', { 'kustomization.yaml': `resources: [ok.yaml, '${url}']` }],
    ['resources in another case', { 'kustomization.yaml': `Resources: [ok.yaml, '${url}']` }],
    ['resources by Git', { 'kustomization.yaml': "resources: [ok.yaml, 'git::http://HOST/a/b']" }],
    ['resources by a user at a host', { 'kustomization.yaml': "resources: [ok.yaml, 'git@127.0.0.1:a/b']" }],
    ['bases', { 'kustomization.yaml': `resources: [ok.yaml]\nbases: ['${url}']` }],
    ['components', own(`components: ['${url}']`)],
    ['crds', own(`crds: ['${url}']`)],
    ['configurations', own(`configurations: ['${url}']`)],
    ['openapi', own(`openapi: { path: '${url}' }`)],
    ['generators', own(`generators: ['${url}']`)],
    ['transformers', own(`transformers: ['${url}']`)],
    ['validators', own(`validators: ['${url}']`)],
    ['patches', own(`patches: [{ path: '${url}' }]`)],
    ['patchesStrategicMerge', own(`patchesStrategicMerge: ['${url}']`)],
    [
      'patchesJson6902',
      own(`patchesJson6902: [{ target: { version: v1, kind: ConfigMap, name: ok }, path: '${url}' }]`),
    ],
    ['replacements', own(`replacements: [{ path: '${url}' }]`)],
    ['files of a ConfigMap', own(`configMapGenerator: [{ name: c, files: ['x=${url}'] }]`)],
    ['envs of a ConfigMap', own(`configMapGenerator: [{ name: c, envs: ['${url}'] }]`)],
    ['env of a ConfigMap', own(`configMapGenerator: [{ name: c, env: '${url}' }]`)],
    ['files of a Secret', own(`secretGenerator: [{ name: c, files: ['${url}'] }]`)],
    ['envs of a Secret', own(`secretGenerator: [{ name: c, envs: ['${url}'] }]`)],
    ['a chart', own(`helmCharts: [{ name: c, repo: 'http://HOST', version: '1' }]`)],
    ['a field that is not known', own(`comesLater: { from: ['${url}'] }`)],
    [
      'a kustomization two folders below',
      {
        'kustomization.yaml': 'resources: [ok.yaml, below]',
        'below/kustomization.yaml': 'generators: [further]',
        'below/further/kustomization.yaml': `resources: ['${url}']`,
      },
    ],
    [
      'a file of a transformer',
      {
        ...own('transformers: [patch.yaml]'),
        'patch.yaml': `apiVersion: builtin\nkind: PatchTransformer\nmetadata: { name: p }\npath: '${url}'\n`,
      },
    ],
    [
      'a transformer within a list',
      own(
        `transformers:\n  - |-\n    apiVersion: builtin\n    kind: PatchTransformer\n    metadata: { name: p }\n    path: '${url}'`,
      ),
    ],
    ['an anchor', { 'kustomization.yaml': `x: &far ['${url}']\nresources: *far` }],
  ])('%s', { timeout: 60_000 }, async ([, files]) => {
    asked = [];
    const at = (text: string) => text.replaceAll('HOST', host);
    const root = made({
      'ok.yaml': OK,
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, at(text)])),
    });
    const { err, out } = await run(['validate', '.', ...PLATFORM], { cwd: root });
    expect(asked).toEqual([]);
    expect(err + out).toMatch(/it asks for|it has Helm render charts/);
  });

  test.for<readonly [title: string, field: string]>([
    ['an image of a registry', "images: [{ name: ghcr.io/a/b, newName: registry.example.org:5000/a/b, newTag: '1' }]"],
    ['a literal with an address', "configMapGenerator: [{ name: c, literals: ['URL=http://example.org/'] }]"],
    ['an annotation with an address', "commonAnnotations: { link: 'https://example.org/a' }"],
    [
      'a patch with an address',
      'patches: [{ patch: \'[{"op":"add","path":"/data","value":{"a":"https://example.org"}}]\', target: { kind: ConfigMap } }]',
    ],
  ])('%s leads nowhere and is rendered', { timeout: 60_000 }, async ([, field]) => {
    if (!needTool('kustomize')) return;
    const { err, code } = await run(['validate', '.', ...PLATFORM], { cwd: made({ 'ok.yaml': OK, ...own(field) }) });
    expect(err).not.toContain('kustomization-is-rendered');
    expect(code).toBe(0);
  });

  test('kustomize itself has no network', { timeout: 60_000 }, () => {
    const kustomize = needTool('kustomize');
    if (!kustomize || process.platform !== 'linux') return;
    asked = [];
    const root = made({ 'ok.yaml': OK, 'kustomization.yaml': `resources: [ok.yaml, 'http://${host}/x.yaml']` });
    expect(closedOff(kustomize, ['build', root]).error).toBeTruthy();
    expect(asked).toEqual([]);
  });

  test('a program without end or bound is stopped', { timeout: 120_000 }, () => {
    if (process.platform !== 'linux') return;
    expect(closedOff('yes', []).error).toContain('printed more than');
    const hoard = 'let all = []; for (;;) all.push(Buffer.alloc(1 << 26, 1));';
    expect(closedOff(process.execPath, ['-e', hoard]).error).toBeTruthy();
  });
});

describe('a manifest is read however it is written', () => {
  const rule = '{ groups: [ { name: g, rules: [ { alert: A, expr: "((( not" } ] } ] }';
  test.for([
    [
      'flow style',
      `{ apiVersion: monitoring.coreos.com/v1, kind: PrometheusRule, metadata: { name: r, namespace: v }, spec: ${rule} }`,
    ],
    [
      'quoted keys',
      `'apiVersion': monitoring.coreos.com/v1\n"kind": PrometheusRule\nmetadata: { name: r, namespace: v }\nspec: ${rule}\n`,
    ],
    [
      'a space before the colon',
      `apiVersion : monitoring.coreos.com/v1\nkind : PrometheusRule\nmetadata: { name: r, namespace: v }\nspec: ${rule}\n`,
    ],
    [
      'one line of JSON',
      `{"apiVersion":"monitoring.coreos.com/v1","kind":"PrometheusRule","metadata":{"name":"r","namespace":"v"},"spec":{"groups":[{"name":"g","rules":[{"alert":"A","expr":"((( not"}]}]}}`,
    ],
    [
      'a document after another',
      `${OK}---\n{ apiVersion: monitoring.coreos.com/v1, kind: PrometheusRule, metadata: { name: r, namespace: v }, spec: ${rule} }`,
    ],
    [
      'a key written as a question',
      `? apiVersion\n: monitoring.coreos.com/v1\n? kind\n: PrometheusRule\nmetadata: { name: r, namespace: v }\nspec: ${rule}\n`,
    ],
  ])('%s', async ([, text = '']) => {
    const { code, err } = await run(['validate', '.', ...PLATFORM], { cwd: made({ 'ok.yaml': OK, 'r.yaml': text }) });
    expect(err).toContain('query-parses');
    expect(code).toBe(1);
  });
});

describe('no link leads out of the folder', () => {
  const secret =
    'apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: v }\nstringData: { word: open-sesame }\nx: [\n';
  const outside = made({ 'secret.yaml': secret });

  test('one that a kustomization lists', async () => {
    const root = made({ 'ok.yaml': OK, 'kustomization.yaml': 'resources: [ok.yaml, s.yaml]\n' });
    symlinkSync(join(outside, 'secret.yaml'), join(root, 's.yaml'));
    for (const path of ['.', 's.yaml']) {
      const { err, out, code } = await run(['validate', path, ...PLATFORM], { cwd: root });
      expect(err + out).not.toContain('sesame');
      expect(code).not.toBe(0);
    }
  });

  test('one that is the README, to the environment of the process', async () => {
    const root = made({ 'observability.yaml': '' });
    symlinkSync('/proc/self/environ', join(root, 'README.md'));
    const { err, out } = await run(['generate', '--check'], { cwd: root, env: { CANARY: 'open-sesame' } });
    expect(err + out).not.toContain('sesame');
  });

  test('one that is the config', async () => {
    const root = made({});
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'observability.yaml'));
    const { err, out, code } = await run(['generate', '--check'], { cwd: root });
    expect(err + out).not.toContain('sesame');
    expect(err).toContain('is a link that leads out of the folder');
    expect(code).toBe(1);
  });
});
