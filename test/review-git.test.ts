import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { tree } from '../generator/plan/tree.ts';
import { planned, read } from './support/reviews.ts';

const CLI = fileURLToPath(new URL('../generator/cli.ts', import.meta.url));

describe('diff, from git objects', () => {
  const root = mkdtempSync(join(tmpdir(), 'review-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const write = async (side: 'before' | 'after') => {
    for (const [path, content] of tree(await planned('review-severity-lowered-in-one', side))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  };
  const diff = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'diff', '--cwd', root, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
    });
    return { code: status, out: status === 2 ? stdout + stderr : stdout, told: stderr };
  };

  test('commits, the working tree and the merge base', { timeout: 60_000 }, async () => {
    git('init', '-q', '-b', 'main');
    await write('before');
    git('add', '-A');
    git('commit', '-qm', 'before');
    expect(diff('HEAD').out).toContain('safe: nothing changes for people');
    git('switch', '-qc', 'work');
    await write('after');
    const now = diff();
    expect(now.out).toContain('VllmServingStalled in models: for: 10m → 20m; severity: critical → warning');
    expect(now.code).toBe(0);
    expect(diff('--fail-on', 'look').code).toBe(1);
    expect(diff('--fail-on', 'stop').code).toBe(0);
    expect(diff('--fail-on', 'safe')).toMatchObject({ code: 2, out: expect.not.stringContaining('Vllm') });
    git('add', '-A');
    git('commit', '-qm', 'after');
    expect(diff('main', 'work').out).toBe(now.out);
    expect(JSON.parse(diff('main', '-o', 'json').out)).toMatchObject({ risk: 'look' });
  });

  test('annotations stand on the line of the config that sets what changed', { timeout: 60_000 }, async () => {
    const severity = 'alerts:\n  VllmServingStalled:\n    for: 20m\n    severity: warning\n';
    const config = stringify(parse(read('observability.yaml'))).replace(/^alerts:[^\S\n]*(\{\})?\n/m, '');
    writeFileSync(join(root, 'observability.yaml'), config + severity);
    const line = config.split('\n').length + 2;
    const said = diff('main', '-o', 'github').out.split('\n');
    expect(said[0]).toContain(`::warning file=observability.yaml,line=${line},col=10,`);
    expect(said[0]).toContain('title=alert-is-less-urgent');
    const [run] = JSON.parse(diff('main', '-o', 'sarif').out).runs;
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'observability.yaml' },
      region: { startLine: line, startColumn: 10 },
    });
    // A commit's own config is asked, which here has no such file.
    expect(diff('main', 'work', '-o', 'github').out).toContain('file=observability.yaml,line=1,col=1');
    rmSync(join(root, 'observability.yaml'));
  });

  test('a name that is no commit, or looks like an option, is refused', () => {
    expect(diff('nowhere')).toMatchObject({ code: 2 });
    expect(diff('--', '--output=/tmp/x')).toMatchObject({ code: 2 });
  });

  test('a config that asks for more than was generated is told, and one with errors gets no verdict', {
    timeout: 60_000,
  }, () => {
    const config = stringify(parse(read('observability.yaml')));
    writeFileSync(join(root, 'observability.yaml'), `${config}alerts: { VllmKvCacheFull: { enabled: false } }\n`);
    expect(diff('HEAD')).toMatchObject({ code: 0, out: 'safe: nothing changes for people\n' });
    expect(diff('HEAD').told).toContain('the config asks for other objects than were generated');
    writeFileSync(join(root, 'observability.yaml'), `${config}nothing: known\n`);
    const refused = diff('HEAD', '--fail-on', 'stop');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.told).toContain('`nothing` is not a field here');
    for (const form of ['markdown', 'json', 'html', 'github', 'sarif'])
      expect(diff('HEAD', '-o', form)).toMatchObject({ code: 1, out: '' });
    // What breaks a law cannot be generated either.
    writeFileSync(join(root, 'observability.yaml'), `${config}cluster: { label: source }\n`);
    expect(diff('HEAD')).toMatchObject({ code: 1, out: '', told: expect.stringContaining('cluster-label-is-free') });
    // Between two commits only what they hold is compared.
    expect(diff('HEAD', 'main').told).toBe('');
    rmSync(join(root, 'observability.yaml'));
    expect(diff('HEAD').told).toBe('');
  });

  test.each([
    ['half merged', 'a: 1\n<<<<<<< HEAD\n'],
    ['no object', 'a: 1\n'],
    ['empty', ''],
  ])('a generated file that is %s is named', (_, text) => {
    const path = 'overlays/prod/rendered/models/pod-monitor-chat.yaml';
    const kept = readFileSync(join(root, path));
    writeFileSync(join(root, path), text);
    expect(diff('HEAD')).toMatchObject({ code: 2, told: expect.stringContaining(path) });
    writeFileSync(join(root, path), kept);
  });

  test('a folder in which nothing was generated is refused: that nothing changes would say too much', () => {
    mkdirSync(join(root, 'elsewhere'));
    expect(diff('HEAD', '--cwd', join(root, 'elsewhere'))).toMatchObject({
      code: 2,
      told: expect.stringContaining('was generated'),
    });
  });

  test('the main branch is the one that Argo CD reads', { timeout: 60_000 }, () => {
    const { repository, ...rest } = parse(read('observability.yaml'));
    const config = { ...rest, repository: { ...repository, revision: 'trunk' } };
    writeFileSync(join(root, 'observability.yaml'), stringify(config));
    git('branch', '-m', 'main', 'trunk');
    expect(diff().out).toContain('VllmServingStalled in models: for: 10m → 20m');
    rmSync(join(root, 'observability.yaml'));
    expect(diff()).toMatchObject({ code: 2, told: expect.stringContaining('name a commit') });
    git('branch', '-m', 'trunk', 'main');
  });

  test('a clone that lacks what is compared shows how to get it; what is no repository says so', {
    timeout: 60_000,
  }, () => {
    const shallow = join(root, 'shallow');
    git('clone', '-q', '--depth', '1', '--no-single-branch', `file://${root}`, shallow);
    expect(diff('main~5', '--cwd', shallow).out).toContain('git fetch --unshallow');
    rmSync(join(shallow, '.git'), { recursive: true });
    rmSync(join(root, '.git'), { recursive: true });
    expect(diff('HEAD').out).toContain('is in no Git repository');
  });
});
