import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ajv, type AnySchema } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND } from '../../generator/lib/names.ts';
import { VERBS } from '../../generator/verbs/command.ts';
import manifest from '../../package.json' with { type: 'json' };
import { CLI, CONFIG, CONFIG_FILE, ended, folder, run, start, sweep } from '../support/cli.ts';

const LIST: { readonly $defs: Readonly<Record<string, AnySchema>> } = JSON.parse(
  fs.readFileSync(new URL('../../schemas/list.schema.json', import.meta.url), 'utf8'),
);

let root = '';
beforeAll(() => {
  root = folder({ [CONFIG_FILE]: CONFIG });
});
afterAll(sweep);

const cli = (...args: string[]) => run(args, { cwd: root });

describe('usage', () => {
  test.each<[what: string, args: string[], words: string]>([
    ['no verb', [], 'VERB [FLAGS]'],
    ['a verb that is none', ['genrate'], 'there is no verb `genrate`; did you mean `generate`?'],
    ['a flag that is none', ['generate', '--chekc'], 'there is no flag `chekc`; did you mean `check`?'],
    ['a short flag that is none', ['generate', '-x'], 'there is no flag `x`'],
    ['a flag of another verb', ['list', 'alerts', '--watch'], '`list` takes no --watch'],
    ['a value that is missing', ['generate', '--overlay'], '--overlay'],
    ['a form that is none', ['generate', '-o', 'jsno'], 'did you mean `json`?'],
    ['a form that the verb has not', ['list', 'alerts', '-o', 'sarif'], 'prints text or json'],
    ['an overlay that is none', ['generate', '--overlay', 'prdo'], 'did you mean `prod`?'],
    ['a folder that is none', ['generate', '--cwd', 'nowhere'], 'there is no folder `nowhere`'],
    ['a file as folder', ['generate', '--cwd', CONFIG_FILE], 'is not a folder'],
    ['a word too many', ['generate', 'now'], '`generate` takes no `now`'],
    ['a word too few', ['explain'], '`explain` needs a NAME'],
    ['a subject that is none', ['list', 'alrts'], 'did you mean `alerts`?'],
    ['a shell that is none', ['completion', 'tcsh'], 'did you mean `bash` or `fish` or `zsh`?'],
    ['a name that is none', ['explain', 'VllmPodNotRedy'], 'did you mean `VllmPodNotReady`?'],
    ['flags that exclude each other', ['generate', '--watch', '--check'], '--watch writes'],
    ['a terminal escape', ['\u001b[31mx'], '␛[31mx'],
  ])('%s is exit 2 with a hint and no stack', async (_, args, words) => {
    const { code, out, err } = await cli(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toContain('at file:');
    expect(err).not.toContain('\u001b');
  });

  test('our own fault is exit 2 with a stack and a way to report it', async () => {
    const broken =
      'import fs, { syncBuiltinESMExports } from "node:fs"; import m from "node:module"; fs.statSync = () => { throw new TypeError("broken \\u001b[31m on purpose") }; m.syncBuiltinESMExports();';
    const node = [
      '--import',
      `data:text/javascript,${encodeURIComponent(broken.replace(', { syncBuiltinESMExports }', ''))}`,
    ];
    const { code, err } = await run(['generate', '--cwd', '.'], { cwd: root, node });
    expect(code).toBe(2);
    expect(err).toMatch(/broken ␛\[31m on purpose[\s\S]*\n +at [\s\S]*Please report it/);
  });
});

test('help and the version are data', async () => {
  const help = await cli('help');
  expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining('generate') });
  expect((await cli('--help')).out).toBe(help.out);
  expect((await cli('generate', '--help')).out).toMatch(
    /^model-observability generate\n[\s\S]*--dry-run[\s\S]*Examples:/,
  );
  expect((await cli('generate', '--help')).out).toBe((await cli('help', 'generate')).out);
  expect(await cli('--version')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test.each(['', ...Object.keys(VERBS)])('help %s fits 80 columns, and shows what to type', async verb => {
  const { out } = await cli('help', ...(verb === '' ? [] : [verb]));
  const examples = out.split('\n').filter(line => line.startsWith('  model-observability'));
  expect(out.split('\n').filter(line => line.length > 80 && !examples.includes(line))).toEqual([]);
  if (verb !== '') expect(out).toMatch(/\nExamples:\n\n {2}# .*\n {2}.*model-observability /);
});

test('what people type is what the package installs', () => {
  expect(Object.keys(manifest.bin)).toEqual([COMMAND]);
});

describe('list', () => {
  test.each([
    ['sources', /^vllm +vLLM.* predictors$/m],
    ['receivers', /^slack +Slack +slack$/m],
    ['platforms', /^openshift-uwm .* all overlays$/m],
    ['deliveries', /^argocd-kustomize +Argo CD +all overlays$/m],
    ['alerts', /^LocalModelTargetsDown +critical +15m .* prod$/m],
    ['metrics', /^vllm:num_requests_waiting +gauge +requests +vllm/m],
    ['dashboards', /^local-models .* predictors/m],
    ['secrets', /^vllm +slack-webhook-secret +webhook-url/m],
    ['checks', /^route-ends-at-a-receiver +\S/m],
    ['verdicts', /^alert-goes +stop +\S/m],
    ['routes', /^alert_route=slack +slack +4h/m],
  ])('%s, as a table and as data', async (subject, line) => {
    const { code, out, err } = await cli('list', subject);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(line);
    const rows: Record<string, unknown>[] = JSON.parse((await cli('list', subject, '-o', 'json')).out);
    const conforms = new Ajv({ strict: false }).compile(LIST.$defs[subject] ?? false);
    expect({ ok: conforms(rows), errors: conforms.errors }).toEqual({ ok: true, errors: null });
    expect(out.trimEnd().split('\n')).toHaveLength(rows.length + 1);
    expect(new Set(rows.map(row => Object.keys(row).join())).size).toBe(1);
  });

  test('of a config that is wrong shows what is wrong', async () => {
    expect(await run(['list', 'alerts'], { cwd: folder() })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('there is no file'),
    });
  });

  test.each([
    ['list metrics', 0],
    ['generate --check', 1],
  ])('%s into a reader that has seen enough is quiet, and its exit code holds', (args, code) => {
    const { stderr, status } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; '${process.execPath}' '${CLI}' ${args} --quiet -o json | head -c 1 >/dev/null`],
      { cwd: root, encoding: 'utf8' },
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: code });
  });
});

describe('explain', () => {
  test.each<[name: string, ...words: string[]]>([
    [
      'LocalModelTargetsDown',
      'an alert',
      'raised by',
      'prod',
      'critical after 15m, to slack',
      'generator/sources/vllm/',
    ],
    ['vllm:num_requests_waiting', 'a metric of vllm', 'gauge', 'alert VllmQueueBacklog'],
    ['vllm:time_to_first_token_seconds_bucket', 'a metric of vllm', 'histogram'],
    ['route-ends-at-a-receiver', 'a check', 'generator/checks/route-ends-at-a-receiver.ts', 'B4, docs/traps.md#b4'],
    ['B4', 'a trap', 'pkg/alertmanager/amcfg.go', 'route-ends-at-a-receiver', 'docs/traps.md#b4'],
    ['Law 3', 'a law', 'alert-has-a-runbook', 'docs/traps.md#law-3'],
    ['alert-goes', 'a rule by which `diff` judges', 'stop', 'generator/verdicts/alert-goes.ts'],
    ['vllm', 'a source kind', 'Default: 8080'],
    ['predictors', 'a source kind', 'instances'],
    ['argocd-kustomize', 'a delivery, Argo CD', 'overlays/', 'The Argo CD that deploys the overlays.'],
    ['slack', 'a receiver kind', 'channel'],
    ['openshift-uwm', 'a platform', 'datasources'],
  ])('%s', async (name, ...words) => {
    const { code, out, err } = await cli('explain', name);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of words) expect(out).toContain(word);
    expect(JSON.parse((await cli('explain', name, '-o', 'json')).out)).toHaveLength(out.split('\n\n').length);
  });

  test('works without a config, as far as the program goes', async () => {
    const { code, out, err } = await run(['explain', 'vllm'], { cwd: folder() });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: expect.stringContaining('a source kind'),
      err: expect.stringContaining('there is no file'),
    });
  });
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('completion %s names every verb, subject and form', async shell => {
  const { code, out } = await cli('completion', shell);
  expect(code).toBe(0);
  for (const word of ['generate', 'explain', 'dashboards', 'sarif', 'dry-run']) expect(out).toContain(word);
});

test('the completion of bash completes', async () => {
  const script = join(root, 'completion.bash');
  fs.writeFileSync(script, (await cli('completion', 'bash')).out);
  const complete = (...words: string[]): string[] =>
    spawnSync(
      'bash',
      [
        '-c',
        `source '${script}'; COMP_WORDS=(model-observability "$@"); COMP_CWORD=$#; _model_observability; echo "\${COMPREPLY[*]}"`,
        'bash',
        ...words,
      ],
      { encoding: 'utf8' },
    )
      .stdout.trim()
      .split(' ');
  expect(complete('ge')).toEqual(['generate']);
  expect(complete('generate', '--dr')).toEqual(['--dry-run']);
  expect(complete('list', 'da')).toEqual(['dashboards']);
  expect(complete('generate', '-o', '')).toEqual(['text', 'json', 'github', 'sarif', 'junit']);
});

describe('what a run says', () => {
  test('the summary is one line on stderr: checked, written, unchanged, removed, seconds, and what changed', async () => {
    const { code, out, err } = await run(['generate'], { cwd: folder({ [CONFIG_FILE]: CONFIG }) });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(
      /^checked 2 overlays, \d+ objects, \d+ queries and \d+ alerts with \d+ checks(?:, \d+ of which had nothing to look at)?; written \d+, unchanged 0, removed 0 \(\d+\.\d\d s\); dev, prod are new\n$/,
    );
  });

  test('nothing with --quiet, unless it is an error', async () => {
    const quiet = folder({ [CONFIG_FILE]: CONFIG });
    expect(await run(['generate', '--quiet'], { cwd: quiet })).toEqual({ code: 0, signal: null, out: '', err: '' });
    fs.writeFileSync(join(quiet, CONFIG_FILE), '');
    expect((await run(['generate', '--quiet'], { cwd: quiet })).err).toContain('the config is empty');
  });

  test.each<[string, string[], Record<string, string>, boolean]>([
    ['no colour into a pipe', [], {}, false],
    ['colour where it is asked for', ['--color'], {}, true],
    ['also against NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
    ['none where it is refused', ['--no-color'], {}, false],
  ])('%s', async (_, flags, env, isColored) => {
    const { err } = await run(['generate', ...flags], { cwd: folder(), env });
    expect(err.includes('\u001b[')).toBe(isColored);
  });

  test('a config from elsewhere goes by its file name, in messages and in what is written', async () => {
    const elsewhere = folder({ 'other.yaml': CONFIG });
    const target = folder();
    expect(await run(['generate', '-c', join(elsewhere, 'other.yaml')], { cwd: target })).toMatchObject({ code: 0 });
    expect(fs.readFileSync(join(target, 'argocd/project.yaml'), 'utf8')).toMatch(
      /^# Generated by \S+ from other\.yaml/,
    );
  });
});

/** A `generate --watch` of a folder, and a wait for what it says next. */
function watching(watched: string) {
  const child = start(['generate', '--watch'], { cwd: watched });
  let err = '';
  child.stderr?.on('data', chunk => {
    err += chunk;
  });
  const says = async (words: string): Promise<void> => {
    for (let waited = 0; !err.includes(words); waited += 20) {
      if (waited > 30_000) throw new Error(`${words} was not said in: ${err}`);
      await sleep(20);
    }
    err = '';
  };
  const save = (text: string): void => fs.writeFileSync(join(watched, CONFIG_FILE), text);
  return { child, says, save };
}

test('--watch generates on each save, however an editor saves, and outlives errors', async () => {
  const watched = folder({ [CONFIG_FILE]: CONFIG });
  const { child, says, save } = watching(watched);
  const end = ended(child);
  await says('watching observability.yaml');
  fs.writeFileSync(join(watched, 'new.tmp'), CONFIG.replace('#models', '#renamed'));
  fs.renameSync(join(watched, 'new.tmp'), join(watched, CONFIG_FILE));
  await says('slack #models → #renamed');
  save('name: [\n');
  await says('config-is-yaml');
  save(CONFIG.replace('#models', '#again'));
  await says('slack #renamed → #again');
  child.kill('SIGINT');
  expect((await end).signal).toBe('SIGINT');
});

test('--watch sees what is saved in the middle of its first run', async () => {
  const watched = folder({ [CONFIG_FILE]: CONFIG });
  const { child, says, save } = watching(watched);
  while (!fs.existsSync(join(watched, 'apps'))) await sleep(1);
  save(CONFIG.replace('#models', '#early'));
  await says('slack #models → #early');
  child.kill('SIGINT');
});
