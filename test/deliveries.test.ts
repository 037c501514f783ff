import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { built } from '../generator/deliveries/argocd-kustomize/review/built.ts';
import { CONFIG, CONFIG_FILE, ended, folder, put, run, start, sweep, texts } from './support/cli.ts';
import { program } from './support/program.ts';
import { printedByIdentity, renderedObjects } from './tools/support.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

afterAll(sweep);

/** A made-up leaf as it reads in its axis: here it is typed where it stands. */
const leafText = (name: string): string =>
  fs.readFileSync(join(ROOT, 'test/fixtures/leaves', name), 'utf8').replaceAll("'../../../generator/", "'../");

/** The program with leaves more, and a config: nothing else of it differs. Its schemas are compiled anew, as after any new leaf. */
async function programWith(leaves: Readonly<Record<string, string>>, config: string): Promise<string> {
  const root = folder({ [CONFIG_FILE]: config });
  for (const [path, text] of program()) put(root, path, text);
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

/** Words of Argo CD and of Kustomize, as people could read them. LiteLLM has a dashboard of an application of its own. */
const OTHERS = /[Aa]rgo.?(?:CD|cd)|argoproj|[Kk]ustomi[sz]|(?<!LiteLLM )\bApplications?\b|\bAppProject/;

/** A config whose sources have steps and secrets of every kind that deliveries differ in. */
const WIDE = CONFIG.replace(
  'receivers:',
  `  gateway: { kind: litellm, namespace: gateway }
  served: { kind: llm-service, namespace: served, engine: vllm, service: served }
  pods: { kind: kubernetes, namespace: served }
receivers:`,
);

/** A change as `diff -o json` prints it. */
interface Told {
  readonly topic: string;
  readonly overlays: readonly string[];
  readonly verdicts: readonly { readonly id: string; readonly why: string; readonly fix: string }[];
}

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args], { encoding: 'utf8' });

/** Makes a commit of what is generated and of the program, without its packages. */
function commit(root: string): void {
  if (!fs.existsSync(join(root, '.git'))) git(root, 'init', '-q', '-b', 'main');
  put(root, '.gitignore', 'node_modules\n');
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'as it is');
}

describe('a delivery more is one file', async () => {
  const leaf = { 'generator/deliveries/plain-folder.ts': 'plain-folder.ts' };
  const root = await programWith(leaf, CONFIG);
  const verb = (...args: string[]) => run(args, { cwd: root, cli: join(root, 'generator/cli.ts') });

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

  test('its sections are in OPERATIONS.md, with its own keys and laws, and nothing of another delivery is', async () => {
    fs.rmSync(join(root, 'README.md'));
    put(root, CONFIG_FILE, `delivery: plain-folder\napply: { as: me }\n${CONFIG}`);
    const { err } = await generate(root);
    expect(err).toMatch(/^checked 2 overlays/);
    const page = fs.readFileSync(join(root, 'OPERATIONS.md'), 'utf8');
    expect(page).toContain('oc apply -f manifests/prod/');
    const readme = fs.readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toContain('deployed by kubectl');
    expect(`${page}${readme}`).not.toMatch(/argo/i);
    expect(await generate(root, '--check')).toMatchObject({ code: 0 });
  });

  test('overlays may be brought by different ones, and each has a base of its own', async () => {
    put(root, CONFIG_FILE, CONFIG.replace('  dev: {}', '  dev: { delivery: plain-folder }'));
    fs.rmSync(join(root, 'README.md'));
    expect(await generate(root)).toMatchObject({ code: 0 });
    expect([...new Set([...written(root, 'manifests').keys()].map(path => path.split('/')[1]))]).toEqual(['dev']);
    expect([...new Set([...written(root, 'overlays').keys()].map(path => path.split('/')[1]))]).toEqual(['prod']);
    const page = fs.readFileSync(join(root, 'OPERATIONS.md'), 'utf8');
    expect(page).toMatch(/## Install\n[^#]*### kubectl\n[^#]*manifests\/dev\/[^#]*### Argo CD\n/);
  });

  test('a review of both says of each overlay what its own delivery does', async () => {
    put(root, CONFIG_FILE, CONFIG.replace('  dev: {}', '  dev: { delivery: plain-folder }'));
    expect(await generate(root)).toMatchObject({ code: 0 });
    commit(root);
    put(
      root,
      CONFIG_FILE,
      CONFIG.replace('  dev: {}', '  dev: { delivery: plain-folder }').replace('namespace: vllm', 'namespace: models'),
    );
    expect(await generate(root)).toMatchObject({ code: 0 });
    expect(await generate(root, '--check')).toMatchObject({ code: 0 });
    const changes: Told[] = JSON.parse((await verb('diff', 'HEAD', '-o', 'json')).out).changes;
    const told = (overlay: string, id: string): string =>
      changes
        .filter(({ overlays }) => overlays.includes(overlay))
        .flatMap(({ verdicts }) =>
          verdicts.filter(verdict => verdict.id === id).map(({ why, fix }) => `${why}; ${fix}`),
        )
        .join();
    expect(told('prod', 'source-moves')).toContain('apply `argocd/` after merging');
    expect(told('dev', 'source-moves')).toContain('apply its folder after merging');
    expect(told('dev', 'source-moves')).not.toMatch(OTHERS);
    // A namespace that goes is kept by what each delivery does with it.
    const gone = JSON.stringify(changes.filter(({ topic }) => topic === 'data'));
    expect(gone).toContain('leaves it (Prune=false)');
    expect(gone).toContain('leaves it (kubectl apply deletes nothing)');
  });

  test('an overlay that another delivery takes over is told, with what the old one leaves behind', async () => {
    put(root, CONFIG_FILE, CONFIG);
    expect(await generate(root)).toMatchObject({ code: 0 });
    commit(root);
    put(root, CONFIG_FILE, CONFIG.replace('  dev: {}', '  dev: { delivery: plain-folder }'));
    expect(await generate(root)).toMatchObject({ code: 0 });
    const { out } = await verb('diff', 'HEAD', '-o', 'markdown');
    expect(out).toMatch(/^### stop: .*overlay-changes-its-delivery/);
    expect(out).toContain('argocd app delete NAME --cascade=false');
    expect(out).toContain('- dev: delivery: `Argo CD` → `kubectl` *(only dev)*');
    commit(root);
    put(root, CONFIG_FILE, CONFIG);
    expect(await generate(root)).toMatchObject({ code: 0 });
    const back = (await verb('diff', 'HEAD', '-o', 'markdown')).out;
    expect(back).toContain('What its folder brought stays');
    expect(back).toContain('- dev: delivery: `kubectl` → `Argo CD` *(only dev)*');
  });

  test('no page, verdict or review of it has a word of another delivery', async () => {
    put(root, CONFIG_FILE, `delivery: plain-folder\n${WIDE}`);
    fs.rmSync(join(root, 'README.md'));
    expect(await generate(root)).toMatchObject({ code: 0 });
    commit(root);
    const pages = [...texts(root)].filter(
      ([path]) => /^(?:apps|manifests)\//.test(path) || ['README.md', 'METRICS.md', 'OPERATIONS.md'].includes(path),
    );
    expect(pages.filter(([path]) => path.includes('/runbooks/')).length).toBeGreaterThan(40);
    expect(pages.map(([, text]) => text).join()).toContain('comes back with the next `kubectl apply` of its folder');
    expect(pages.filter(([, text]) => OTHERS.test(text)).map(([path]) => path)).toEqual([]);
    for (const args of [
      ['list', 'verdicts'],
      ['explain', 'overlay-comes'],
      ['explain', 'source-moves'],
    ])
      expect((await verb(...args)).out).not.toMatch(OTHERS);
    put(
      root,
      CONFIG_FILE,
      `delivery: plain-folder\n${WIDE}  stage: {}\n`.replace('namespace: gateway', 'namespace: doors'),
    );
    expect(await generate(root)).toMatchObject({ code: 0 });
    for (const format of ['text', 'json', 'markdown']) {
      const { code, out } = await verb('diff', 'HEAD', '-o', format);
      expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('apply its folder') });
      expect(out).not.toMatch(OTHERS);
    }
  });

  test.each([
    ['in all overlays', `delivery: plain-folder\nargocd: { namespace: argocd }\n${CONFIG}`, 2],
    [
      'in one overlay',
      CONFIG.replace('  dev: {}', '  dev: { delivery: plain-folder, argocd: { namespace: argocd } }'),
      14,
    ],
    ['of the other one', `apply: { as: me }\n${CONFIG}`, 1],
  ])('a key of a delivery that brings nothing is an error at its line: %s', async (_, config, line) => {
    put(root, CONFIG_FILE, config);
    const { code, err } = await generate(root);
    expect(code).toBe(1);
    expect(err).toContain(`${CONFIG_FILE}:${line}:`);
    expect(err.replace(/\s+\|?\s*/g, ' ')).toMatch(
      /`(?:argocd|apply)` is a key of delivery `(?:argocd-kustomize|plain-folder)`/,
    );
  });

  test('a key of a delivery that brings some overlay is none', async () => {
    put(
      root,
      CONFIG_FILE,
      `argocd: { namespace: argocd }\napply: { as: me }\n${CONFIG.replace('  dev: {}', '  dev: { delivery: plain-folder }')}`,
    );
    expect(await generate(root)).toMatchObject({ code: 0 });
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
  'plan/fillers.ts': 'what other people keep has marks that their deliveries fill in',
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
