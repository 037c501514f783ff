import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedPackages, thirdParty } from '../../package/third-party.ts';
import { type Installed, installed } from './installed.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { version } = JSON.parse(read('package.json'));
const CONFIG = 'observability.yaml';

let it: Installed;
beforeAll(() => {
  it = installed();
}, 300_000);
// Three installations of Node are many files.
afterAll(() => it?.remove(), 120_000);

/** Paths below a folder, with their texts. */
const texts = (root: string, folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.name.endsWith('.png'))
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [relative(root, path), readFileSync(path, 'utf8')] as const),
  );

describe('the package', () => {
  test('holds what runs, and nothing that only its development needs', () => {
    const odd = it.files.filter(path => !/^(dist\/|LICENSE$|README\.md$|THIRD_PARTY\.md$|package\.json$)/.test(path));
    expect(odd).toEqual([]);
    expect(it.files.filter(path => /\.test\.|stripped|(?<!\.d)\.ts$/.test(path))).toEqual([]);
    const modules = it.files.filter(path => path.startsWith('dist/generator/') && path.endsWith('.js'));
    expect(modules.length).toBeGreaterThan(500);
    for (const path of modules)
      for (const beside of [`${path}.map`, path.replace(/\.js$/, '.d.ts')])
        if (path !== 'dist/generator/cli.js') expect(it.files).toContain(beside);
    // 2.1 MB, of which a third are the schemas of objects. Three would be something that does not belong here.
    expect(it.bytes).toBeLessThan(3_000_000);
  });

  test('brings the packages that THIRD_PARTY.md and its bill of materials list, with their licences', () => {
    expect(read('THIRD_PARTY.md')).toBe(thirdParty());
    const bill = JSON.parse(readFileSync(join(it.root, 'dist/sbom.cdx.json'), 'utf8'));
    const listed = bill.components.map(({ purl }: { purl: string }) => decodeURIComponent(purl));
    const shipped = shippedPackages().map(({ name, version: of }) => `pkg:npm/${name}@${of}`);
    expect(listed.sort()).toEqual(shipped.sort());
    // What npm put beside the package is what the bill says: each at some version, as no lock file of ours is there.
    const beside = readdirSync(join(it.root, '..'), { recursive: false, encoding: 'utf8' }).flatMap(name =>
      name.startsWith('@') ? readdirSync(join(it.root, '..', name)).map(one => `${name}/${one}`) : [name],
    );
    for (const { name } of shippedPackages()) expect(beside).toContain(name);
  });

  test('runs by npx from the tarball', () => {
    const said = execFileSync(
      'npx',
      ['--yes', '--prefer-offline', `--package=${it.tarball}`, 'model-observability', '--version'],
      {
        cwd: it.folder('npx'),
        encoding: 'utf8',
      },
    );
    expect(said).toBe(`${version}\n`);
  });
});

test('each Node, and nothing else, makes this repository with it', { timeout: 120_000 }, () => {
  expect(it.nodes).toHaveLength(3);
  for (const node of it.nodes) {
    expect(execFileSync(node.path, ['--version']).toString().trim()).toBe(`v${node.version}`);
    const cwd = it.folder(`made-by-${node.version}`);
    copyFileSync(join(ROOT, CONFIG), join(cwd, CONFIG));
    expect(it.run(node, cwd, '--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(it.run(node, cwd, 'generate', '--quiet')).toEqual(expect.objectContaining({ status: 0, stderr: '' }));
    // Origins name the files that were written, by line: headers hold some.
    for (const folder of ['apps', 'argocd', 'overlays']) expect(texts(cwd, folder)).toEqual(texts(ROOT, folder));
    expect(it.run(node, cwd, 'generate', '--check', '--quiet')).toMatchObject({ status: 0, stderr: '' });
    expect(it.run(node, cwd, 'explain', 'VllmPodNotReady').stdout).toMatch(/generator\/sources\/vllm\/[\w-]+\.ts:\d+/);
    const judged = it.run(node, cwd, 'validate', 'overlays/prod/rendered', '--platform', 'openshift-uwm', '--quiet');
    expect(judged).toMatchObject({ status: 0, stderr: '' });
  }
});

test('keeps its caches beside it, and in no folder of the user', () => {
  const modules = join(it.root, '..');
  expect(existsSync(join(modules, '.cache/model-observability-gitops'))).toBe(true);
});
