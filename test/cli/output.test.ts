import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { CLI, CONFIG, CONFIG_FILE, type Ended, folder, isRoot, marks, put, run, sweep, texts } from '../support/cli.ts';

let good = '';
beforeAll(async () => {
  good = folder({ [CONFIG_FILE]: CONFIG });
  await run(['generate'], { cwd: good });
});
afterAll(sweep);

/** The good output, with a config under which much of it changes. */
function output(config = CONFIG.replaceAll('#models', '#others').replace('for: 15m', 'for: 20m')): string {
  const root = folder();
  fs.cpSync(good, root, { recursive: true });
  fs.writeFileSync(join(root, CONFIG_FILE), config);
  return root;
}

const generate = (root: string, options: { nobody?: boolean } = {}): Promise<Ended> =>
  run(['generate'], { cwd: root, ...options });

const rendered = 'overlays/prod/rendered/vllm/prometheus-rule-predictors.yaml';

describe('the same config', () => {
  test('makes the same bytes anywhere, however files are found, at any time and in any language', async () => {
    const reversed =
      'import fs, { syncBuiltinESMExports as sync } from "node:fs"; import { syncBuiltinESMExports } from "node:module";' +
      'for (const name of ["globSync", "readdirSync"]) { const given = fs[name]; fs[name] = (...args) => given(...args).reverse(); } syncBuiltinESMExports();';
    const other = folder({ [CONFIG_FILE]: CONFIG });
    const deep = folder({ [`deep/er/${CONFIG_FILE}`]: CONFIG });
    const late = folder({ [CONFIG_FILE]: CONFIG });
    await run(['generate'], {
      cwd: other,
      node: [
        '--import',
        `data:text/javascript,${encodeURIComponent(reversed.replace('import fs, { syncBuiltinESMExports as sync }', 'import fs'))}`,
      ],
    });
    await run(['generate', '--cwd', join(deep, 'deep/er')], { cwd: '/' });
    await run(['generate'], {
      cwd: late,
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', HOME: '/nowhere', USER: 'other' },
    });
    const expected = texts(good);
    expect(expected.size).toBeGreaterThan(50);
    for (const root of [other, join(deep, 'deep/er'), late]) expect(texts(root)).toEqual(expected);
    expect([...expected.values()].join('')).not.toContain(good);
  });

  test('writes nothing the second time', async () => {
    const before = marks(good);
    const { code, err } = await generate(good);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('written 0') });
    expect(marks(good)).toEqual(before);
  });
});

describe('a disk that refuses leaves everything as it was', () => {
  test('an output folder that is read-only', async () => {
    const root = output();
    fs.chmodSync(root, 0o555);
    const before = marks(root);
    const { code, err } = await generate(root, { nobody: true });
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/output-is-writable +\.:1:1\n.*\(EACCES\)\n.*no file was changed/),
    });
    expect(marks(root)).toEqual(before);
  });

  test('a folder inside it that is read-only', async () => {
    const root = output();
    if (isRoot) execFileSync('chown', ['-R', '65534:65534', root]);
    fs.chmodSync(join(root, 'overlays/prod/rendered/vllm'), 0o555);
    const before = marks(root);
    const { code, err } = await generate(root, { nobody: true });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('overlays/prod/rendered/vllm:1:1') });
    // The folder that is worked in comes and goes in the root; its files do not.
    expect(marks(root)).toEqual(before);
  });

  test('a limit on the size of files', () => {
    const root = output();
    const before = marks(root);
    const { status, stderr } = spawnSync('bash', ['-c', `ulimit -f 8; exec '${process.execPath}' '${CLI}' generate`], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/\(EFBIG\)[\s\S]*no file was changed[\s\S]*fix /),
    });
    expect(marks(root)).toEqual(before);
  });

  test('a full disk', async ({ skip }) => {
    const root = folder();
    if (!isRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1200k', 'tmpfs', root]).status !== 0)
      return skip('no right to mount a small disk');
    onTestFinished(() => {
      spawnSync('umount', [root]);
    });
    fs.cpSync(good, root, { recursive: true });
    fs.writeFileSync(join(root, CONFIG_FILE), CONFIG.replaceAll('#models', '#others'));
    const { bavail, bsize } = fs.statfsSync(root);
    fs.writeFileSync(join(root, 'ballast'), Buffer.alloc(Math.max(0, Number(bavail) * Number(bsize) - 16_384)));
    const before = marks(root);
    const { code, err } = await generate(root);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/the disk is full \(ENOSPC\)[\s\S]*no file was changed[\s\S]*make room/),
    });
    expect(marks(root)).toEqual(before);
    fs.rmSync(join(root, 'ballast'));
    expect(await generate(root)).toMatchObject({ code: 0 });
  });

  test('a folder inside it that is on another disk', async ({ skip }) => {
    const root = output();
    const inside = join(root, 'overlays/prod/rendered/vllm');
    if (!isRoot || spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', inside]).status !== 0)
      return skip('no right to mount a disk');
    onTestFinished(() => {
      spawnSync('umount', [inside]);
    });
    const before = marks(root);
    const { code, err } = await generate(root);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/\(EXDEV\)[\s\S]*no file was changed/) });
    expect(marks(root)).toEqual(before);
  });

  test('a rename that is refused midway shows which files are new', async ({ skip }) => {
    if (!isRoot) return skip('only root can make a file that its folder does not give away');
    const root = output();
    execFileSync('chown', ['-R', '65534:65534', root]);
    // As in /tmp: everybody may write into the folder, and nobody may replace what is another's.
    execFileSync('chown', ['0:0', join(root, rendered), join(root, 'overlays/prod/rendered/vllm')]);
    fs.chmodSync(join(root, 'overlays/prod/rendered/vllm'), 0o1777);
    const before = texts(root);
    const { code, err } = await generate(root, { nobody: true });
    expect(code).toBe(1);
    const after = texts(root);
    const changed = [...after].flatMap(([path, text]) => (text === before.get(path) ? [] : [path]));
    const [, said = ''] = err.replace(/\n +/g, ' ').match(/files are new and .* removed: (.*?) +fix/) ?? [];
    expect(said.split(', ')).toEqual(changed.length > 0 ? changed : ['none']);
    expect(after.get(rendered)).toBe(before.get(rendered));
  });
});

describe('what is not ours', () => {
  test('a file in the way stays as it is, and so does all else', async () => {
    const root = output();
    put(root, rendered, 'written: by hand\n');
    const before = marks(root);
    const { code, err } = await generate(root);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(new RegExp(`file-is-ours[\\s\\S]*${rendered}:1:1[\\s\\S]*move it away`)),
    });
    expect(marks(root)).toEqual(before);
  });

  test('what the config no longer asks for is removed, what people put beside it is not', async () => {
    const root = output(CONFIG.replace('  dev: {}\n', ''));
    put(root, 'overlays/dev/notes.md', 'mine\n');
    put(root, 'apps/other/kustomization.yaml', 'resources: []\n');
    const { code, err } = await generate(root);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('dev is gone') });
    expect([...texts(root).keys()].filter(path => path.startsWith('overlays/dev/'))).toEqual(['overlays/dev/notes.md']);
    expect(fs.existsSync(join(root, 'overlays/dev/rendered'))).toBe(false);
    expect(fs.existsSync(join(root, 'apps/other/kustomization.yaml'))).toBe(true);
    expect(fs.existsSync(join(root, 'argocd/application-dev.yaml'))).toBe(false);
  });

  test.each([
    ['a folder', 'overlays/prod', 'prod'],
    ['the folder of all overlays', 'overlays', '.'],
    ['a file', rendered, 'rule.yaml'],
    ['the README', 'README.md', 'readme.txt'],
  ])('a link in place of %s is not followed', async (_, path, inside) => {
    const root = output();
    const outside = folder({ [inside === '.' ? 'x.yaml' : inside]: 'theirs\n' });
    fs.rmSync(join(root, path), { recursive: true });
    fs.symlinkSync(join(outside, inside), join(root, path));
    const before = [marks(root), marks(outside)];
    const { code, err } = await generate(root);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/path-stays-inside[\s\S]*is a symbolic\s+link/),
    });
    expect([marks(root), marks(outside)]).toEqual(before);
  });
});

describe('--check and --dry-run', () => {
  test.each(['--check', '--dry-run'])('%s lists what differs, exits 1 and writes nothing', async flag => {
    const root = output();
    fs.rmSync(join(root, 'METRICS.md'));
    put(root, 'apps/old.yaml', '# Generated by model-observability-gitops\n');
    const before = marks(root);
    const { code, out, err } = await run(['generate', flag], { cwd: root });
    expect(code).toBe(1);
    expect(out).toContain(`changed  ${rendered}\n`);
    expect(out).toContain('new      METRICS.md\n');
    expect(out).toContain('removed  apps/old.yaml\n');
    expect(err).toContain('npm run generate');
    expect(err).toContain('prod: LocalModelTargetsDown for 15m → 20m');
    expect(err).toContain('slack #models → #others');
    expect(marks(root)).toEqual(before);
  });

  test('--check says nothing but the summary where nothing differs', async () => {
    expect(await run(['generate', '--check'], { cwd: good })).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/^checked .*\n$/),
    });
  });

  test('--check in a form for programs names each file', async () => {
    const { code, out } = await run(['generate', '--check', '-o', 'json', '--quiet'], { cwd: output() });
    const data = JSON.parse(out);
    expect(code).toBe(1);
    expect(data.written).toContain(rendered);
    expect(data.issues.map(({ file }: { file: string }) => file)).toContain(rendered);
    expect(data).toMatchObject({ failed: true, headline: expect.stringContaining('#others') });
  });
});

test('--overlay writes one overlay and what all share, and removes nothing of another', async () => {
  const root = output();
  const before = texts(root);
  expect(await run(['generate', '--overlay', 'prod'], { cwd: root })).toMatchObject({ code: 0 });
  const changed = [...texts(root)].flatMap(([path, text]) => (text === before.get(path) ? [] : [path]));
  expect(changed).toContain(rendered);
  expect(changed.filter(path => path.startsWith('overlays/dev/'))).toEqual([]);
});
