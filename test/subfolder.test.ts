import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONFIG, CONFIG_FILE, folder, run, sweep } from './support/cli.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'platform/models';
const NAME = 'observability-platform-models';
const GITHUB = `.github/workflows/${NAME}.yml`;
const GITLAB = `.gitlab/ci/${NAME}.yml`;
const BOTH = `${CONFIG}review: { forges: [github, gitlab] }\n`;
afterAll(sweep);

const gitIn =
  (top: string) =>
  (...args: string[]): string =>
    execFileSync('git', ['-C', top, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args], { stdio: 'pipe' })
      .toString()
      .trim();

/** A repository whose folder `platform/models` holds the config and what it generates. */
async function repository(config = BOTH): Promise<{ top: string; below: string }> {
  const top = folder({ 'README.md': '# Everything\n', '.github/workflows/theirs.yml': 'name: theirs\n' });
  const below = join(top, FOLDER);
  mkdirSync(below, { recursive: true });
  writeFileSync(join(below, CONFIG_FILE), config);
  gitIn(top)('init', '-q', '-b', 'main');
  expect(await run(['generate'], { cwd: below })).toMatchObject({ code: 0 });
  return { top, below };
}

const textOf = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

describe('an output in a folder of its repository', () => {
  test('Applications and links lead to it from the top', async () => {
    const { below } = await repository();
    const { spec, metadata } = parse(textOf(below, 'argocd/application-dev.yaml'));
    expect(spec.source.path).toBe(`${FOLDER}/overlays/dev`);
    expect(metadata.annotations['argocd.argoproj.io/manifest-generate-paths']).toBe(`.;/${FOLDER}/apps/demo/base`);
    expect(textOf(below, 'apps/demo/base/predictors/prometheus-rule-predictors.yaml')).toContain(
      `https://github.com/example/demo/blob/main/${FOLDER}/apps/demo/runbooks/VllmPodNotReady.md`,
    );
  });

  test('a clone in a folder of any name gives the same bytes', async () => {
    const { top, below } = await repository();
    expect(await run(['generate', '--check'], { cwd: top }).then(({ code }) => code)).toBe(1);
    expect(await run(['generate', '--check', '--cwd', FOLDER], { cwd: top })).toMatchObject({ code: 0 });
    expect(await run(['generate', '--check'], { cwd: below })).toMatchObject({ code: 0 });
  });

  test('pipelines stand at the top, and go when the config asks for them no more', async () => {
    const { top, below } = await repository();
    expect([GITHUB, GITLAB].map(path => existsSync(join(top, path)))).toEqual([true, true]);
    expect(existsSync(join(below, '.github'))).toBe(false);
    rmSync(join(top, GITHUB));
    const missing = await run(['generate', '--check', '--output', 'github'], { cwd: below });
    expect(missing).toMatchObject({ code: 1 });
    expect(missing.out).toContain(`::error file=${GITHUB},`);
    writeFileSync(join(top, '.github/workflows/observability.yml'), textOf(top, GITLAB));
    writeFileSync(join(below, CONFIG_FILE), CONFIG);
    expect(await run(['generate'], { cwd: below })).toMatchObject({ code: 0 });
    expect([GITHUB, GITLAB].map(path => existsSync(join(top, path)))).toEqual([false, false]);
    // Those of another config of the repository, and of people, stay.
    expect(existsSync(join(top, '.github/workflows/observability.yml'))).toBe(true);
    expect(existsSync(join(top, '.github/workflows/theirs.yml'))).toBe(true);
  });

  test('the steps of the pipelines run there', { timeout: 120_000 }, async () => {
    const { top, below } = await repository();
    const git = gitIn(top);
    for (const name of ['generator', 'schemas', 'node_modules', 'package.json'])
      symlinkSync(join(ROOT, name), join(below, name));
    writeFileSync(
      join(below, '.gitignore'),
      'generator\nschemas\nnode_modules\npackage.json\nreview.md\nverdict.md\ncheck.xml\n',
    );
    git('add', '-A');
    git('commit', '-qm', 'before');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    writeFileSync(join(below, CONFIG_FILE), BOTH.replace('for: 1h', 'for: 2h'));
    await run(['generate'], { cwd: below });
    git('commit', '-qam', 'after');
    const shell = (script: string, cwd: string, env: Readonly<Record<string, string>>) =>
      spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', HOME: top, ...env },
      });

    const { name, jobs } = parse(textOf(top, GITHUB));
    expect(name).toBe(NAME);
    expect(jobs.comment.defaults).toBeUndefined();
    const at = join(top, jobs.review.defaults.run['working-directory']);
    const [, , check, meaning] = jobs.review.steps as readonly { readonly run: string }[];
    expect(shell(check?.run ?? '', at, {})).toMatchObject({ status: 0, stdout: '' });
    const [summary, output] = [join(top, '.git/summary'), join(top, '.git/output')];
    const env = { BASE: 'main', CHECK: 'success', GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output };
    expect(shell(meaning?.run ?? '', at, env).stdout).toMatch(
      new RegExp(`^::(warning|error|notice) file=${FOLDER}/observability\\.yaml,line=\\d+`, 'm'),
    );
    expect(textOf(summary)).toMatch(new RegExp(`^<!-- model-observability-gitops ${FOLDER} -->\n### `));

    const gitlab = parse(textOf(top, GITLAB));
    const scriptOf = (job: string) => (gitlab[job].script as string[]).filter(line => line !== 'npm ci').join('\n');
    expect(shell(scriptOf(`${NAME}:check`), top, {}).status).toBe(0);
    expect(existsSync(join(top, gitlab[`${NAME}:check`].artifacts.reports.junit))).toBe(true);
    const base = { CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-parse', 'main~1') };
    expect(shell(scriptOf(`${NAME}:review`), top, base)).toMatchObject({ status: 0 });
    expect(textOf(top, gitlab[`${NAME}:review`].artifacts.paths[0])).toContain('VllmPodNotReady');
  });

  test('what the config says comes before where it is, and then nothing is written outside of the folder', async () => {
    const config = BOTH.replace('revision: main', `revision: main, path: ${FOLDER.split('/')[1]}`);
    const { top, below } = await repository(config);
    expect(parse(textOf(below, 'argocd/application-dev.yaml')).spec.source.path).toBe('models/overlays/dev');
    expect(existsSync(join(top, '.gitlab'))).toBe(false);
    expect(existsSync(join(below, '.github/workflows/observability-models.yml'))).toBe(true);
  });

  test.each(['../outside', '/etc', 'a//b', 'a/../b', './a', 'a b', '$(id)', 'a/'])(
    '`path: %s` is refused',
    async path => {
      const config = BOTH.replace('revision: main', `revision: main, path: '${path}'`);
      const { code, err } = await run(['generate'], { cwd: folder({ [CONFIG_FILE]: config }) });
      expect(code).toBe(1);
      expect(err.replaceAll(/[\s|^]+/g, ' ')).toContain('is not a folder of a repository');
    },
  );

  test('the hook of pre-commit finds each config that is committed, and runs in its folder', {
    timeout: 180_000,
  }, async () => {
    const { top, below } = await repository();
    const git = gitIn(top);
    git('add', '-A');
    const hook = (...args: string[]) =>
      spawnSync(join(ROOT, '.pre-commit/run'), ['generate', '--check', ...args], { cwd: top, encoding: 'utf8' });
    expect(hook()).toMatchObject({ status: 0 });
    writeFileSync(join(below, CONFIG_FILE), BOTH.replace('for: 1h', 'for: 2h'));
    expect(hook()).toMatchObject({ status: 1, stdout: expect.stringContaining('changed  ') });
    // A second config, named by itself; one that is not committed is not looked for.
    mkdirSync(join(top, 'other'));
    writeFileSync(join(top, 'other', CONFIG_FILE), CONFIG.replace('name: demo', 'name: other'));
    expect(hook('--cwd', 'other').stdout).toContain('new      ');
    writeFileSync(join(below, CONFIG_FILE), BOTH);
    expect(hook()).toMatchObject({ status: 0 });
    git('add', '-A');
    expect(hook()).toMatchObject({ status: 1, stdout: expect.stringContaining('new      ') });
  });

  test('where there is no config the hook says so', () => {
    const top = folder({ 'README.md': '# Everything\n' });
    gitIn(top)('init', '-q');
    const { status, stderr } = spawnSync(join(ROOT, '.pre-commit/run'), ['generate', '--check'], {
      cwd: top,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('there is no file `observability.yaml`');
  });

  test('a folder that not everything can spell is told', async () => {
    const top = folder({});
    gitIn(top)('init', '-q');
    mkdirSync(join(top, 'my models'));
    writeFileSync(join(top, 'my models', CONFIG_FILE), CONFIG);
    const { code, err } = await run(['generate'], { cwd: join(top, 'my models') });
    expect(code).toBe(1);
    expect(err).toContain('the output is in the folder `my models` of its Git repository');
  });
});
