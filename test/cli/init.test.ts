import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { starts } from '../../generator/plan/discover.ts';
import { CLI, CONFIG_FILE, folder, marks, put, run, sweep } from '../support/cli.ts';
import { section } from '../support/sections.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  litemaas: ['receivers.icinga.url=https://icinga.mine.dev/events'],
  'llm-service': [
    'receivers.mail.to.0=me@mine.dev',
    'receivers.mail.from=alerts@mine.dev',
    'receivers.mail.smarthost=smtp.mine.dev:587',
  ],
};
const flags = (template: string) =>
  ['repository.url=https://git.mine.dev/mine.git', ...(ANSWERS[template] ?? [])].flatMap(set => ['--set', set]);

afterAll(sweep);

describe.each(starts())('a repository from %s', template => {
  const parent = folder();
  const made = join(parent, 'made');
  let said = { code: null as number | null, out: '', err: '' };
  beforeAll(async () => {
    said = await run(['init', 'made', '--template', template, ...flags(template)], { cwd: parent });
  });

  test('is written without a question', () => {
    expect(said).toMatchObject({ code: 0, out: '', err: expect.stringContaining('git init && npm install') });
    expect(fs.readdirSync(parent)).toEqual(['made']);
    expect(fs.readFileSync(join(made, CONFIG_FILE), 'utf8')).not.toMatch(/example\.com|git\.example|\/example\//);
  });

  test('is what the program generates from it', async () => {
    expect(await run(['generate', '--check'], { cwd: made })).toMatchObject({ code: 0, out: '' });
  });

  test('is small: beside what is generated there are the config, one package at one version, and four files', () => {
    const { name, ...rest } = JSON.parse(fs.readFileSync(join(made, 'package.json'), 'utf8'));
    const { version } = JSON.parse(fs.readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(name).toMatch(/^[a-z-]+$/);
    expect(rest.devDependencies).toEqual({ 'model-observability-gitops': version });
    expect(Object.keys(rest).sort()).toEqual(['devDependencies', 'private', 'scripts']);
    const own = fs
      .readdirSync(made)
      .filter(entry => !['apps', 'argocd', 'overlays', 'contracts', '.github'].includes(entry));
    expect(own.sort()).toEqual(
      [
        '.gitattributes',
        '.gitignore',
        '.pre-commit-config.yaml',
        'METRICS.md',
        'OPERATIONS.md',
        'README.md',
        CONFIG_FILE,
        'package.json',
      ].sort(),
    );
  });

  test('names the schema where the package has it', () => {
    const config = fs.readFileSync(join(made, CONFIG_FILE), 'utf8');
    expect(config).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/model-observability-gitops\/dist\/schemas\/observability\.schema\.json\n# \w/,
    );
    for (const path of fs.globSync('contracts/*.yaml', { cwd: made }))
      expect(fs.readFileSync(join(made, path), 'utf8')).toContain(
        '$schema=../node_modules/model-observability-gitops/dist/',
      );
  });
});

test('this repository is one from openshift-kserve-vllm', () => {
  const read = (path: string) => fs.readFileSync(join(ROOT, path), 'utf8');
  expect(read('generator/templates/init/openshift-kserve-vllm.yaml')).toBe(read(CONFIG_FILE));
});

describe('a receiver that is skipped', () => {
  test.each([
    ['ai-backend', 'on-call', ['team-notifications'], 'severities: [critical, warning, info]'],
    ['litemaas', 'icinga', ['slack'], 'channel:'],
    ['openshift-kserve-vllm', 'slack', undefined, ''],
    ['llm-service', 'slack', ['mail', 'on-call'], 'smarthost'],
    ['kube-prometheus-stack', 'on-call', ['slack'], 'severities: [critical, warning]'],
  ])('%s without %s', async (template, skipped, stay, words) => {
    const cwd = folder();
    const sets = flags(template).filter((_, at, all) => !`${all[at]}${all[at + 1]}`.includes(`receivers.${skipped}`));
    const { code, err } = await run(['init', 'made', '--template', template, '--skip', skipped, ...sets], { cwd });
    if (stay === undefined) {
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('one receiver must stay') });
      return;
    }
    expect({ code, err }).toMatchObject({ code: 0 });
    const text = fs.readFileSync(join(cwd, 'made', CONFIG_FILE), 'utf8');
    expect(Object.keys(parse(text).receivers)).toEqual(stay);
    expect(text).not.toMatch(new RegExp(`\\b${skipped}:`));
    expect(text).toContain(words);
    expect(await run(['generate', '--check'], { cwd: join(cwd, 'made') })).toMatchObject({ code: 0, out: '' });
  });
});

describe('in a repository that is there', () => {
  const THEIRS = {
    'package.json': '{ "name": "theirs" }\n',
    'README.md': '# Theirs\n',
    '.gitignore': 'dist\n',
    'apps/web/deployment.yaml': 'kind: Deployment\n',
    'overlays/prod/theirs.txt': 'theirs\n',
  };
  const KSERVE = ['--template', 'openshift-kserve-vllm', '--set', 'repository.url=https://git.mine.dev/x'];

  test('nothing that stands is changed, and what is to be done by hand is said', async () => {
    const cwd = folder(THEIRS);
    const before = marks(cwd).filter(line =>
      /^(package|README|\.gitignore|apps\/web\/|overlays\/prod\/theirs)/.test(line),
    );
    const { code, err } = await run(['init', '--here', ...KSERVE], { cwd });
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(marks(cwd)).toEqual(expect.arrayContaining(before));
    expect(err).toContain('.gitignore stays as it is: add the line `node_modules/`');
    expect(err).toContain("npm pkg set 'scripts.generate=model-observability generate'");
    expect(fs.existsSync(join(cwd, '.gitattributes'))).toBe(true);
    // The page that it names has what a person needs.
    expect(err).toContain('read OPERATIONS.md');
    const page = fs.readFileSync(join(cwd, 'OPERATIONS.md'), 'utf8');
    expect(section(page, 'Secrets')).toContain('slack-webhook-secret');
    expect(section(page, 'Install')).toContain('argocd');
    const { code: checked, err: said } = await run(['generate', '--check'], { cwd });
    expect({ code: checked, said }).toMatchObject({ code: 0 });
  });

  test('on a platform without a cluster OPERATIONS.md has the sections of its own delivery', async () => {
    const cwd = folder({ 'README.md': '# Theirs\n' });
    const args = ['init', '--here', '--template', 'ai-backend', '--set', 'repository.url=https://git.mine.dev/x'];
    expect(await run(args, { cwd })).toMatchObject({ code: 0 });
    expect(section(fs.readFileSync(join(cwd, 'OPERATIONS.md'), 'utf8'), 'Install')).toContain('install.sh');
    expect(fs.readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('# Theirs\n');
  });

  test('where files of others are in the way, all of them are listed and nothing is written', async () => {
    const cwd = folder({
      ...THEIRS,
      [CONFIG_FILE]: 'theirs: true\n',
      'overlays/prod/kustomization.yaml': 'kind: Kustomization\n',
    });
    const before = marks(cwd);
    const { code, err } = await run(['init', '--here', ...KSERVE], { cwd });
    expect({ code, err }).toMatchObject({ code: 1 });
    for (const path of [CONFIG_FILE, 'overlays/prod/kustomization.yaml'])
      expect(err).toContain(`\`${path}\` is not a file of this program`);
    expect(marks(cwd)).toEqual(before);
    expect(fs.readFileSync(join(cwd, CONFIG_FILE), 'utf8')).toBe('theirs: true\n');
  });

  test('a folder of its own has the pipeline at the top, where forges look', async () => {
    const cwd = folder(THEIRS);
    execFileSync('git', ['init', '-q', cwd]);
    const url = KSERVE.map(one => one.replace('git.mine.dev', 'github.com'));
    expect(await run(['init', 'platform/observability', ...url], { cwd })).toMatchObject({
      code: 0,
      // pre-commit reads no file below the top.
      err: expect.stringContaining('`npm run --silent --prefix platform/observability generate -- --check`'),
    });
    expect(fs.existsSync(join(cwd, 'platform/observability/.pre-commit-config.yaml'))).toBe(false);
    const workflow = fs.readFileSync(join(cwd, '.github/workflows/observability-platform-observability.yml'), 'utf8');
    expect(workflow).toContain('working-directory: platform/observability');
    const made = join(cwd, 'platform/observability');
    expect(await run(['generate', '--check'], { cwd: made })).toMatchObject({ code: 0, out: '' });
  });
});

test('the package comes from where people say, and a file by its way from the new folder', async () => {
  const cwd = folder({ 'program.tgz': 'x' });
  const args = [
    'init',
    'deep/made',
    '--template',
    'openshift-kserve-vllm',
    '--set',
    'repository.url=https://git.mine.dev/x',
  ];
  expect(await run([...args, '--package', 'program.tgz'], { cwd })).toMatchObject({ code: 0 });
  const { devDependencies } = JSON.parse(fs.readFileSync(join(cwd, 'deep/made/package.json'), 'utf8'));
  expect(devDependencies).toEqual({ 'model-observability-gitops': 'file:../../program.tgz' });
});

describe('on a terminal', () => {
  const ENTER = '\r';
  const DOWN = '\u001b[B';

  /** Types at a real terminal, which `script` of util-linux makes: each answer as soon as its question is there. */
  const typed = async (answers: readonly (readonly [question: string, keys: string])[]) => {
    const cwd = folder();
    const command = `stty rows 50 cols 200; exec '${process.execPath}' '${CLI}' init made`;
    const child = spawn('script', ['-qefc', command, '/dev/null'], {
      cwd,
      env: { ...process.env, CI: '', NO_COLOR: '1' },
    });
    const left = [...answers];
    let [all, seen] = ['', 0];
    child.stdout.on('data', chunk => {
      all += chunk;
      const [question, keys] = left[0] ?? [];
      if (question === undefined || keys === undefined || !all.slice(seen).includes(question)) return;
      left.shift();
      seen = all.length;
      setTimeout(() => child.stdin.write(keys), 100);
    });
    const code = await new Promise<number | null>(resolve => child.on('close', resolve));
    return { code, said: all, left, made: join(cwd, 'made') };
  };

  test('questions are words with choices, a wrong answer gets its error at once, and a picture ends it', async () => {
    const { code, said, left, made } = await typed([
      ['What do you watch?', DOWN + DOWN + ENTER],
      ['Who gets alerts?', `${DOWN} ${ENTER}`],
      ['Address that is cloned', `nowhere${ENTER}`],
      ['is not', `\u0015https://gitlab.mine.dev/x${ENTER}`],
      ['(grafana.namespace)', ENTER],
      ['sources.litellm.namespace', `gateway${ENTER}`],
      ['(receivers.slack.channel)', `#mine${ENTER}`],
      ['Where are changes reviewed?', ENTER],
    ]);
    expect({ code, said, left }).toMatchObject({ code: 0, left: [] });
    expect(said).toContain('A LiteLLM gateway on OpenShift');
    expect(said).toMatch(/observability\.yaml ──▶ npm run generate/);
    const config = parse(fs.readFileSync(join(made, CONFIG_FILE), 'utf8'));
    expect(config).toMatchObject({
      repository: { url: 'https://gitlab.mine.dev/x' },
      review: { forges: ['gitlab'] },
      grafana: { namespace: 'litemaas-monitoring' },
      sources: { litellm: { namespace: 'gateway' }, redis: { namespace: 'gateway' } },
      receivers: { slack: { channel: '#mine' } },
    });
    expect(Object.keys(config.receivers)).toEqual(['slack']);
    expect(fs.existsSync(join(made, '.gitlab/ci/observability.yml'))).toBe(true);
  });

  test('a person who leaves before the last question has written nothing', async () => {
    const { code, said, made } = await typed([
      ['What do you watch?', ENTER],
      ['Who gets alerts?', '\u0003'],
    ]);
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining('nothing was written') });
    expect(fs.existsSync(made)).toBe(false);
  });
});

describe('what is refused leaves everything as it was', () => {
  const url = ['--set', 'repository.url=https://git.mine.dev/x'];
  const KSERVE = ['--template', 'openshift-kserve-vllm'];
  test.each<[what: string, args: string[], words: string, code?: number]>([
    ['no folder', ['init'], '`init` needs a DIR'],
    [
      'no template',
      ['init', 'new'],
      '`init` needs --template: ai-backend, kube-prometheus-stack, litemaas, llm-service, openhands, openshift-kserve-vllm',
    ],
    ['a template that is none', ['init', 'new', '--template', 'litemass'], 'did you mean `litemaas`?'],
    [
      'a value that is missing',
      ['init', 'new', '--template', 'litemaas', ...url],
      'needs --set receivers.icinga.url=VALUE',
    ],
    [
      'a place that is none',
      ['init', 'new', ...KSERVE, ...url, '--set', 'repository.ulr=x'],
      'did you mean `repository.url`?',
    ],
    ['a place without a value', ['init', 'new', ...KSERVE, '--set', 'repository.url'], 'has no value'],
    ['a config of its own', ['init', 'new', ...KSERVE, ...url, '-c', 'x.yaml'], '`init` takes no --config'],
    ['a folder with something in it', ['init', 'full', ...KSERVE, ...url], '`full` is not empty'],
    ['a file', ['init', 'full/kept', ...KSERVE, ...url], '`full/kept` is not a folder'],
    [
      'a value that the config cannot have',
      ['init', 'new', ...KSERVE, '--set', 'repository.url=nowhere'],
      'config-matches-schema',
      1,
    ],
  ])('%s', async (_, args, words, code = 2) => {
    const cwd = folder({ 'full/kept': 'mine\n' });
    const before = marks(cwd);
    expect(await run(args, { cwd })).toMatchObject({ code, out: '', err: expect.stringContaining(words) });
    expect(marks(cwd)).toEqual(before);
  });

  test('a write that fails halfway', async () => {
    const cwd = folder();
    put(cwd, 'empty/x', '');
    fs.rmSync(join(cwd, 'empty/x'));
    const failing =
      'import fs from "node:fs"; import m from "node:module"; const { renameSync } = fs; let n = 0; fs.renameSync = (...a) => { if (++n > 3) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "rename", path: a[1] }); return renameSync(...a); }; m.syncBuiltinESMExports();';
    const node = ['--import', `data:text/javascript,${encodeURIComponent(failing)}`];
    for (const dir of ['empty', 'deep/new']) {
      expect(await run(['init', dir, ...KSERVE, ...url], { cwd, node })).toMatchObject({ code: 1 });
      expect(fs.readdirSync(cwd, { recursive: true })).toEqual(['empty']);
    }
  });
});
