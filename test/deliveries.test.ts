import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { built } from '../generator/deliveries/argocd-kustomize/review/built.ts';
import { program } from '../generator/verbs/init/program.ts';
import { CONFIG, CONFIG_FILE, ended, folder, put, run, start, sweep, texts } from './support/cli.ts';
import { printedByIdentity, renderedObjects } from './tools/support.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

afterAll(sweep);

/** A made-up leaf as it reads in its axis: here it is typed where it stands. */
const leafText = (name: string): string =>
  fs.readFileSync(join(ROOT, 'test/fixtures/leaves', name), 'utf8').replaceAll("'../../../generator/", "'../");

/** The program with leaves more, and a config: nothing else of it differs. Its schemas are compiled anew, as after any new leaf. */
async function programWith(leaves: Readonly<Record<string, string>>, config: string): Promise<string> {
  const root = folder({ [CONFIG_FILE]: config });
  for (const [path, text] of program('made')) put(root, path, text);
  for (const [path, leaf] of Object.entries(leaves)) put(root, path, leafText(leaf));
  fs.symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const compiled = await ended(start(['--config-only'], { cwd: root, cli: join(root, 'schemas/build.ts') }));
  expect(compiled).toMatchObject({ code: 0 });
  return root;
}

const generate = (root: string, ...args: string[]) =>
  run(['generate', ...args], { cwd: root, cli: join(root, 'generator/cli.ts') });

/** What is written for clusters, pages apart. */
const written = (root: string, ...folders: string[]): Map<string, string> =>
  new Map([...texts(root)].filter(([path]) => folders.some(one => path.startsWith(`${one}/`))));

describe('a delivery more is one file', async () => {
  const leaf = { 'generator/deliveries/plain-folder.ts': 'plain-folder.ts' };
  const root = await programWith(leaf, CONFIG);

  test('what was delivered otherwise goes when the config names it', async () => {
    expect(await generate(root)).toMatchObject({ code: 0 });
    expect(written(root, 'argocd', 'overlays').size).toBeGreaterThan(20);
    put(root, CONFIG_FILE, `delivery: plain-folder\n${CONFIG}`);
    expect(await generate(root)).toMatchObject({ code: 0 });
    expect([...written(root, 'argocd', 'overlays').keys()]).toEqual([]);
    expect([...written(root, 'apps').keys()].filter(path => !/\/(runbooks|tests)\//.test(path))).toEqual([]);
  });

  test('each overlay is a folder of manifests, without a word of another delivery', () => {
    const files = written(root, 'manifests');
    expect([...new Set([...files.keys()].map(path => path.split('/')[1]))]).toEqual(['dev', 'prod']);
    const kinds = new Set([...files.values()].map(text => (parse(text) as { kind: string }).kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['Namespace', 'PodMonitor', 'PrometheusRule', 'Grafana']));
    expect([...kinds]).not.toContain('Role');
    expect([...files].filter(([, text]) => /argocd|argoproj|kustomize/i.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('its sections are in the README, with its own keys and laws, and nothing of another delivery is', async () => {
    fs.rmSync(join(root, 'README.md'));
    put(root, CONFIG_FILE, `delivery: plain-folder\napply: { as: me }\n${CONFIG}`);
    const { err } = await generate(root);
    expect(err).toMatch(/^checked 2 overlays/);
    const readme = fs.readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toContain('oc apply -f manifests/prod/');
    expect(readme).toContain('deployed by kubectl');
    expect(readme).not.toMatch(/argo/i);
    expect(await generate(root, '--check')).toMatchObject({ code: 0 });
  });

  test('overlays may be brought by different ones, and each has a base of its own', async () => {
    put(root, CONFIG_FILE, CONFIG.replace('  dev: {}', '  dev: { delivery: plain-folder }'));
    fs.rmSync(join(root, 'README.md'));
    expect(await generate(root)).toMatchObject({ code: 0 });
    expect([...new Set([...written(root, 'manifests').keys()].map(path => path.split('/')[1]))]).toEqual(['dev']);
    expect([...new Set([...written(root, 'overlays').keys()].map(path => path.split('/')[1]))]).toEqual(['prod']);
    const readme = fs.readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toMatch(/## Install\n[^#]*### kubectl\n[^#]*manifests\/dev\/[^#]*### Argo CD\n/);
  });

  test('a name that no delivery has is an error at its line', async () => {
    put(root, CONFIG_FILE, `delivery: plain-foldr\n${CONFIG}`);
    expect(await generate(root)).toMatchObject({ code: 1, err: expect.stringContaining('`plain-folder`') });
  });
});

describe('an overlay on another platform', async () => {
  const root = await programWith(
    { 'generator/platforms/made-up.ts': 'made-up.ts' },
    // One Argo CD deploys all: the two platforms know different ones.
    `argocd: { namespace: openshift-gitops }\n${CONFIG}`.replace(
      '  dev: {}',
      '  dev: {}\n  far: { platform: made-up }\n  farther: { platform: made-up, cluster: { name: out-there } }',
    ),
  );
  const said = await generate(root);
  const files = written(root, 'apps', 'overlays', 'argocd');

  test('has a base of its own, and not one that is rewritten by patches', () => {
    expect(said).toMatchObject({ code: 0 });
    const kustomization = (overlay: string) => files.get(`overlays/${overlay}/kustomization.yaml`) ?? '';
    expect(kustomization('dev')).toContain('  - ../../apps/demo/base\n');
    expect(kustomization('far')).toContain('  - ../../apps/demo/made-up\n');
    const paths = [...files].filter(([path]) => path.startsWith('overlays/far/patches/'));
    expect(paths.filter(([, text]) => text.includes('$patch: delete')).map(([path]) => path)).toEqual([]);
    expect([...files.keys()].filter(path => path.startsWith('overlays/far/resources/'))).toEqual([]);
  });

  test.each(['dev', 'prod', 'far', 'farther'])('overlay %s comes to what is rendered', overlay => {
    const rendered = printedByIdentity(renderedObjects(files, overlay));
    expect(rendered.size).toBeGreaterThan(10);
    expect(printedByIdentity(built(path => files.get(path), `overlays/${overlay}`))).toEqual(rendered);
  });

  test('is deployed anew when its own base changes', () => {
    const { metadata } = parse(files.get('argocd/application-far.yaml') ?? '');
    expect(metadata.annotations['argocd.argoproj.io/manifest-generate-paths']).toBe('.;/apps/demo/made-up');
  });
});

/** Where shared code may speak of a delivery, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'views/looked.ts': 'counts objects of each kind that `kinds/` has, whatever brings them',
};

test('the plan, the model and the views know no delivery', () => {
  const words = /argo.?cd|argoproj|kustomi[sz]|AppProject|\bApplications?\b|sync[ -]?(?:wave|option)/i;
  const home = join(ROOT, 'generator');
  const found = globSync('{plan,model,views}/**/*.ts', { cwd: home, ignore: '**/*.test.ts', posix: true })
    .sort()
    .flatMap(path =>
      fs
        .readFileSync(join(home, path), 'utf8')
        .split('\n')
        .flatMap((line, at) => (words.test(line) && !(path in ALLOWED) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});
