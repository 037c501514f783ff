import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CONFIG, CONFIG_FILE, folder, run, sweep } from './support/cli.ts';

/*
 * A hostile pull request must not be called safe: `diff` and `generate --check` judge what Argo CD would deploy. Each case
 * is a commit on a branch of a generated repository, compared with real git.
 */
const root = folder({ [CONFIG_FILE]: CONFIG });
afterAll(sweep);

const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const edit = (path: string, was: string, is: string) => {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(was);
  writeFileSync(join(root, path), text.replaceAll(was, is));
};
const diff = async (...args: string[]) => JSON.parse((await run(['diff', ...args, '-o', 'json'], { cwd: root })).out);
const check = () => run(['generate', '--check', '-o', 'json'], { cwd: root });

beforeAll(async () => {
  await run(['generate'], { cwd: root });
  for (const path of ['generator/cli.ts', 'package-lock.json', 'README.md', '.github/workflows/ours.yml'])
    put(path, path === 'README.md' ? readFileSync(join(root, path), 'utf8') : 'as it was\n');
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'before');
});
beforeEach(() => {
  git('switch', '-qC', 'work', 'main');
  git('clean', '-qfd');
});

const BASE = 'apps/demo/base/predictors';

describe('what a pull request plants', () => {
  test.for<readonly [title: string, risk: string, id: string, plant: () => void, isChecked: boolean]>([
    [
      'parameters of every Application',
      'stop',
      'something-else-is-deployed',
      () => put('overlays/prod/.argocd-source.yaml', 'kustomize: { images: [a=b] }\n'),
      true,
    ],
    [
      'parameters of one Application',
      'stop',
      'something-else-is-deployed',
      () => put('overlays/prod/.argocd-source-demo-prod.yaml', 'kustomize: { images: [a=b] }\n'),
      true,
    ],
    [
      'parameters in the folder of Argo CD',
      'stop',
      'something-else-is-deployed',
      () => put('argocd/.argocd-source.yaml', 'kustomize: {}\n'),
      true,
    ],
    [
      'a second kustomization',
      'stop',
      'something-else-is-deployed',
      () => put('overlays/prod/Kustomization', 'resources: []\n'),
      true,
    ],
    [
      'a base that is edited',
      'stop',
      'something-else-is-deployed',
      () => edit(`${BASE}/pod-monitor-predictors.yaml`, 'interval: 30s', 'interval: 31s'),
      true,
    ],
    [
      'a patch that is edited',
      'stop',
      'something-else-is-deployed',
      () => edit('overlays/prod/patches/vllm/prometheus-rule-predictors.yaml', 'critical', 'info'),
      true,
    ],
    [
      'a kustomization that is edited',
      'stop',
      'something-else-is-deployed',
      () => edit('overlays/prod/kustomization.yaml', 'resources:', 'nameSuffix: -x\nresources:'),
      true,
    ],
    [
      'a rendered object that is edited alone',
      'stop',
      'something-else-is-deployed',
      () => edit('overlays/prod/rendered/vllm/pod-monitor-predictors.yaml', 'interval: 30s', 'interval: 31s'),
      true,
    ],
    [
      'a link in the place of a rendered object',
      'stop',
      'something-else-is-deployed',
      () => {
        rmSync(join(root, 'overlays/prod/rendered/vllm/pod-monitor-predictors.yaml'));
        symlinkSync('/etc/hostname', join(root, 'overlays/prod/rendered/vllm/pod-monitor-predictors.yaml'));
      },
      true,
    ],
    [
      'an Application that is not listed any more',
      'stop',
      'something-else-is-deployed',
      () => edit('argocd/kustomization.yaml', '  - application-dev.yaml\n', ''),
      true,
    ],
    ['a stranger', 'look', 'file-is-not-generated', () => put('overlays/prod/more.yaml', 'a: 1\n'), false],
    ['the program', 'look', 'program-changes', () => put('generator/cli.ts', 'another\n'), false],
    ['the lock file', 'look', 'program-changes', () => put('package-lock.json', 'another\n'), false],
    ['a pipeline', 'look', 'pipeline-changes', () => put('.github/workflows/ours.yml', 'another\n'), false],
    ['who must approve', 'look', 'pipeline-changes', () => put('docs/CODEOWNERS', '* @me\n'), false],
  ])('%s: %s, %s', { timeout: 60_000 }, async ([, risk, id, plant, isChecked]) => {
    plant();
    const ids = ({ changes }: { changes: readonly { verdicts: readonly { id: string }[] }[] }) =>
      changes.flatMap(({ verdicts }) => verdicts.map(one => one.id));
    const now = await diff('main');
    expect(now.risk).toBe(risk);
    expect(ids(now)).toContain(id);
    git('add', '-A');
    git('commit', '-qm', 'planted');
    const committed = await diff('main', 'work');
    expect(committed.risk).toBe(risk);
    expect(ids(committed)).toContain(id);
    expect((await check()).code).toBe(isChecked ? 1 : 0);
  });

  test('what was planted before is not forgotten', { timeout: 60_000 }, async () => {
    put('overlays/prod/.argocd-source.yaml', 'kustomize: { images: [a=b] }\n');
    git('add', '-A');
    git('commit', '-qm', 'planted');
    expect((await diff('work', 'work')).risk).toBe('stop');
  });

  test('a change of the config that is generated is what it means, and nothing else', { timeout: 60_000 }, async () => {
    put(CONFIG_FILE, CONFIG.replace('for: 1h', 'for: 2h'));
    await run(['generate'], { cwd: root });
    expect((await diff('main')).risk).toBe('look');
    put(CONFIG_FILE, `# A comment.\n${CONFIG}`);
    await run(['generate'], { cwd: root });
    expect(await diff('main')).toMatchObject({ risk: 'safe', changes: [] });
    put(CONFIG_FILE, CONFIG);
    await run(['generate'], { cwd: root });
  });

  test('the check names a stranger', async () => {
    put('overlays/prod/more.yaml', 'a: 1\n');
    const { out } = await check();
    expect(JSON.parse(out).issues).toMatchObject([{ id: 'folder-holds-what-is-generated', level: 'warning' }]);
  });
});

test('a repository in a folder of another one: what is above it counts', { timeout: 60_000 }, async () => {
  const above = folder({ [`deploy/${CONFIG_FILE}`]: CONFIG, '.github/workflows/all.yml': 'as it was\n' });
  const cwd = join(above, 'deploy');
  const at = (...args: string[]) =>
    execFileSync('git', ['-C', above, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args], { stdio: 'pipe' });
  await run(['generate'], { cwd });
  at('init', '-q', '-b', 'main');
  at('add', '-A');
  at('commit', '-qm', 'before');
  const said = async () => JSON.parse((await run(['diff', 'HEAD', '-o', 'json'], { cwd })).out);
  expect((await said()).risk).toBe('safe');
  writeFileSync(join(above, '.github/workflows/all.yml'), 'another\n');
  expect((await said()).changes[0]).toMatchObject({ name: '../.github/workflows/all.yml' });
});
