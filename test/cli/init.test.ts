import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { starts } from '../../generator/plan/discover.ts';
import { CONFIG_FILE, ended, folder, marks, put, run, start, sweep } from '../support/cli.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What makes a process believe that a person types what it reads. */
const TYPED = ['--import', 'data:text/javascript,process.stdin.isTTY = true'];

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
    // The same packages at the same versions, without a network.
    if (fs.existsSync(made)) fs.symlinkSync(join(ROOT, 'node_modules'), join(made, 'node_modules'));
  });

  test('is written without a question', () => {
    expect(said).toMatchObject({ code: 0, out: '', err: expect.stringContaining('npm ci') });
    expect(fs.readdirSync(parent)).toEqual(['made']);
    expect(fs.readFileSync(join(made, CONFIG_FILE), 'utf8')).not.toMatch(/example\.com|git\.example|\/example\//);
  });

  test('is what its own program generates', async () => {
    const own = join(made, 'generator/cli.ts');
    expect(await run(['generate', '--check'], { cwd: made, cli: own })).toMatchObject({ code: 0, out: '' });
  });

  test('has the packages that its lock file has', () => {
    const json = (path: string) => JSON.parse(fs.readFileSync(join(made, path), 'utf8'));
    const [manifest, lock] = [json('package.json'), json('package-lock.json')];
    for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
      expect(lock.packages[''][group], group).toEqual(manifest[group]);
    expect([lock.name, lock.packages[''].name]).toEqual([manifest.name, manifest.name]);
    for (const command of Object.values<string>(manifest.scripts))
      for (const file of command.match(/\S+\.ts\b/g) ?? []) expect(fs.existsSync(join(made, file)), file).toBe(true);
  });
});

test('this repository is one from openshift-kserve-vllm', () => {
  const read = (path: string) => fs.readFileSync(join(ROOT, path), 'utf8');
  expect(read('generator/templates/init/openshift-kserve-vllm.yaml')).toBe(read(CONFIG_FILE));
});

describe('on a terminal', () => {
  const typed = async (lines: readonly string[], then: 'waits' | 'goes') => {
    const cwd = folder();
    const child = start(['init', 'made'], { cwd, node: TYPED });
    child.stdin?.write(lines.map(line => `${line}\n`).join(''));
    if (then === 'goes') child.stdin?.end();
    return { ...(await ended(child)), made: join(cwd, 'made') };
  };

  test('each question is asked, and an empty line takes what is usual', async () => {
    const { code, err, made } = await typed(
      ['litemaas', '', 'https://git.mine.dev/x', '', 'gateway', '#mine', 'https://i.mine.dev'],
      'waits',
    );
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringContaining('grafana.namespace [litemaas-monitoring]: '),
    });
    const config = fs.readFileSync(join(made, CONFIG_FILE), 'utf8');
    for (const words of [
      'url: https://git.mine.dev/x,',
      'namespace: litemaas-monitoring',
      "channel: '#mine'",
      'url: https://i.mine.dev\n',
    ])
      expect(config).toContain(words);
    expect(config.match(/namespace: gateway/g)).toHaveLength(4);
  });

  test('an answer that cannot be is told at once, and asked for again', async () => {
    const url = 'repository.url, such as https://github.com/example/litemaas-observability.git: ';
    const { code, err, made } = await typed(
      ['litemass', 'litemaas', 'nowhere', 'https://git.mine.dev/x', 'Not_A_Name', '', '', '', 'https://i.mine.dev'],
      'waits',
    );
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('did you mean `litemaas`?') });
    expect(err.split(url)).toHaveLength(3);
    expect(err).toMatch(/`grafana.namespace`: `Not_A_Name` is not /);
    expect(fs.readFileSync(join(made, CONFIG_FILE), 'utf8')).toContain('namespace: litemaas-monitoring');
  });

  test('who goes away before the last question has written nothing', async () => {
    const { code, err, made } = await typed(['litemaas', 'https://git.mine.dev/x'], 'goes');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('nothing was written') });
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
