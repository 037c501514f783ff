import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PRODUCT } from '../lib/names.ts';
import { MARK } from '../lib/tree.ts';
import { type WriteOptions, write } from './write.ts';

const ours = (text: string): string => `# ${MARK} from x:1:1\n${text}\n`;

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), 'write-'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string): void => {
  fs.mkdirSync(dirname(join(root, path)), { recursive: true });
  fs.writeFileSync(join(root, path), text);
};

/** Every path below the root with what is there: text, `->` target, or `/` for an empty folder. */
const state = (folder = ''): Record<string, string> =>
  Object.fromEntries(
    fs.readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) return [[path, `-> ${fs.readlinkSync(join(root, path))}`]];
      if (!entry.isDirectory()) return [[path, fs.readFileSync(join(root, path), 'utf8')]];
      const inside = Object.entries(state(path));
      return inside.length === 0 ? [[path, '/']] : inside;
    }),
  );

const run = (tree: Record<string, string>, options: Partial<WriteOptions> = {}) =>
  write(root, new Map(Object.entries(tree)), { prune: ['apps', 'argocd', 'overlays'], ...options });

describe('a write', () => {
  test('writes what is new or differs, removes what is gone, and says so', () => {
    run({ 'apps/a/one.yaml': ours('1'), 'apps/a/two.yaml': ours('2'), 'apps/b/three.yaml': ours('3') });
    const done = run({ 'apps/a/one.yaml': ours('1'), 'apps/a/two.yaml': ours('two'), 'argocd/four.yaml': ours('4') });
    expect(done).toEqual({
      written: ['apps/a/two.yaml', 'argocd/four.yaml'],
      created: ['argocd/four.yaml'],
      removed: ['apps/b/three.yaml'],
      unchanged: 1,
      issues: [],
    });
    expect(state()).toEqual({
      'apps/a/one.yaml': ours('1'),
      'apps/a/two.yaml': ours('two'),
      'argocd/four.yaml': ours('4'),
    });
  });

  test('touches nothing the second time', () => {
    const tree = { 'apps/a.yaml': ours('1'), 'METRICS.md': ours('2') };
    run(tree);
    const facts = () =>
      ['', 'apps', 'apps/a.yaml', 'METRICS.md']
        .map(path => fs.statSync(join(root, path), { bigint: true }))
        .map(({ ino, mtimeNs, ctimeNs }) => [ino, mtimeNs, ctimeNs]);
    const before = facts();
    expect(run(tree)).toMatchObject({ written: [], removed: [], unchanged: 2 });
    expect(facts()).toEqual(before);
  });

  test('tells, and does nothing, in a dry run', () => {
    put('apps/old.yaml', ours('old'));
    expect(run({ 'apps/a.yaml': ours('1') }, { dryRun: true })).toMatchObject({
      written: ['apps/a.yaml'],
      removed: ['apps/old.yaml'],
    });
    expect(state()).toEqual({ 'apps/old.yaml': ours('old') });
  });

  test('hands out the old text of what changes or goes, and of nothing else', () => {
    put('apps/a.yaml', ours('old a'));
    put('apps/b.yaml', ours('b'));
    put('apps/c.yaml', ours('c'));
    const old: [string, string][] = [];
    run(
      { 'apps/a.yaml': ours('a'), 'apps/b.yaml': ours('b'), 'apps/new.yaml': ours('n') },
      { before: (...taken) => old.push(taken) },
    );
    expect(old).toEqual([
      ['apps/a.yaml', ours('old a')],
      ['apps/c.yaml', ours('c')],
    ]);
  });

  test('tells a text with replacement characters from a file that is no UTF-8', () => {
    fs.mkdirSync(join(root, 'apps'));
    fs.writeFileSync(join(root, 'apps/a.yaml'), Buffer.concat([Buffer.from(`# ${MARK}\n`), Buffer.from([0xff, 0x0a])]));
    expect(run({ 'apps/a.yaml': `# ${MARK}\n\ufffd\n` }).written).toEqual(['apps/a.yaml']);
    expect(run({ 'apps/a.yaml': `# ${MARK}\n\ufffd\n` }).unchanged).toBe(1);
  });
});

describe('what is not ours', () => {
  test.each([
    ['a file without the mark', 'replicas: 3\n'],
    ['a file with the mark on its second line', `---\n# ${MARK}\n`],
    ['an empty file', ''],
  ])('%s is not overwritten, and nothing else is written', (_, text) => {
    put('apps/a.yaml', text);
    const { issues, written } = run({ 'apps/a.yaml': ours('1'), 'apps/b.yaml': ours('2') });
    expect(written).toEqual([]);
    expect(issues).toMatchObject([{ id: 'file-is-ours', at: { file: 'apps/a.yaml' } }]);
    expect(state()).toEqual({ 'apps/a.yaml': text });
  });

  test('ten files are named and the rest is counted', () => {
    const names = Array.from({ length: 15 }, (_, index) => `apps/${index}.yaml`);
    for (const name of names) put(name, 'mine\n');
    const { issues } = run(Object.fromEntries(names.map(name => [name, ours('1')])));
    expect(issues).toHaveLength(10);
    expect(issues.at(-1)?.what).toContain('5 more');
  });

  test('a shared file is replaced without a mark', () => {
    put('README.md', '# By hand\n');
    expect(run({ 'README.md': '# By hand, and more\n' }, { shared: new Set(['README.md']) }).written).toEqual([
      'README.md',
    ]);
  });

  test('prune leaves files without the mark, links, and everything outside of the owned folders', () => {
    put('apps/mine.yaml', 'mine\n');
    put('other/ours.yaml', ours('elsewhere'));
    put('ours.yaml', ours('above'));
    put('apps/gone/ours.yaml', ours('gone'));
    fs.mkdirSync(join(root, 'apps/empty'));
    fs.symlinkSync(join(root, 'other'), join(root, 'apps/link'));
    fs.symlinkSync('../other/ours.yaml', join(root, 'apps/link.yaml'));
    const { removed } = run({ 'apps/new.yaml': ours('new') });
    expect(removed).toEqual(['apps/gone/ours.yaml']);
    expect(Object.keys(state()).sort()).toEqual([
      'apps/empty',
      'apps/link',
      'apps/link.yaml',
      'apps/mine.yaml',
      'apps/new.yaml',
      'other/ours.yaml',
      'ours.yaml',
    ]);
  });

  test('folders emptied by a prune go, as far up as they are empty', () => {
    put('overlays/dev/rendered/a/x.yaml', ours('x'));
    put('overlays/prod/mine.txt', 'mine');
    put('overlays/prod/rendered/a/x.yaml', ours('x'));
    run({ 'apps/a.yaml': ours('a') });
    expect(Object.keys(state()).sort()).toEqual(['apps/a.yaml', 'overlays/prod/mine.txt']);
  });

  test('with one overlay, only its folder is pruned', () => {
    for (const path of ['overlays/dev/old.yaml', 'overlays/prod/old.yaml', 'apps/old.yaml']) put(path, ours('old'));
    expect(run({ 'overlays/prod/new.yaml': ours('new') }, { only: 'overlays/prod' }).removed).toEqual([
      'overlays/prod/old.yaml',
    ]);
  });
});

describe('a path', () => {
  test.each([
    '../x.yaml',
    'apps/../../x.yaml',
    '/etc/x.yaml',
    'apps//x.yaml',
    './x.yaml',
    'apps\\..\\x.yaml',
    'C:/x.yaml',
    '',
  ])('%s does not leave the folder', path => {
    const { issues } = run({ [path]: ours('1'), 'apps/a.yaml': ours('2') });
    expect(issues).toMatchObject([{ id: 'path-stays-inside' }]);
    expect(state()).toEqual({});
  });

  test.each([
    ['apps', 'apps/a.yaml', 'apps'],
    ['apps/deep', 'apps/deep/er/a.yaml', 'apps/deep'],
    ['apps/a.yaml', 'apps/a.yaml', 'apps/a.yaml'],
  ])('does not go through a link at %s', (link, path, said) => {
    const outside = fs.mkdtempSync(join(tmpdir(), 'outside-'));
    fs.writeFileSync(join(outside, 'a.yaml'), ours('theirs'));
    fs.mkdirSync(dirname(join(root, link)), { recursive: true });
    fs.symlinkSync(link.endsWith('.yaml') ? join(outside, 'a.yaml') : outside, join(root, link));
    const { issues } = run({ [path]: ours('1'), 'METRICS.md': ours('2') });
    expect(issues).toMatchObject([{ id: 'path-stays-inside', at: { file: said } }]);
    expect(fs.readdirSync(outside)).toEqual(['a.yaml']);
    expect(fs.existsSync(join(root, 'METRICS.md'))).toBe(false);
    fs.rmSync(outside, { recursive: true });
  });

  test('a folder where a file must be, a file where a folder must be, and a pipe are in the way', () => {
    fs.mkdirSync(join(root, 'apps/a.yaml'), { recursive: true });
    put('argocd', ours('a file'));
    fs.mkdirSync(join(root, 'overlays'));
    spawnSync('mkfifo', [join(root, 'overlays/pipe.yaml')]);
    const { issues } = run({ 'apps/a.yaml': ours('1'), 'argocd/b.yaml': ours('2'), 'overlays/pipe.yaml': ours('3') });
    expect(issues.map(({ id, at }) => [id, at.file])).toEqual([
      ['file-is-ours', 'apps/a.yaml'],
      ['file-is-ours', 'argocd'],
      ['file-is-ours', 'overlays/pipe.yaml'],
    ]);
  });

  test('the root itself may be reached through a link', () => {
    const link = `${root}-link`;
    fs.symlinkSync(root, link);
    expect(write(fs.realpathSync(link), new Map([['apps/a.yaml', ours('1')]]), { prune: [] }).written).toEqual([
      'apps/a.yaml',
    ]);
    fs.rmSync(link);
  });
});

describe('what a killed run leaves', () => {
  const PREFIX = `.${PRODUCT}-staging-`;
  const leave = (name: string, note: string): void => {
    put(`${PREFIX}${name}/.gitignore`, note);
    put(`${PREFIX}${name}/tree/apps/a.yaml`, ours('half'));
  };
  const note = (id: number, host: string) =>
    `# ${MARK}: staging of process ${id} on ${host}, not used once it has ended\n*\n`;
  const left = () => fs.readdirSync(root).filter(name => name.startsWith(PREFIX));

  test('is removed by the next run', () => {
    // A process that has ended: its number is not in use while nothing else has been started.
    const { pid } = spawnSync('true');
    leave('dead', note(pid, hostname()));
    leave('self', note(process.pid, hostname()));
    fs.mkdirSync(join(root, `${PREFIX}empty`));
    run({});
    expect(left()).toEqual([]);
  });

  test('is let be where its process lives, may live elsewhere, or the folder is not ours', () => {
    leave('live', note(process.ppid, hostname()));
    leave('away', note(1, 'another-host'));
    put(`${PREFIX}foreign/data.txt`, 'mine');
    run({});
    expect(left()).toEqual(['away', 'foreign', 'live'].map(name => PREFIX + name));
    fs.utimesSync(join(root, `${PREFIX}away`), 0, 0);
    run({});
    expect(left()).toEqual(['foreign', 'live'].map(name => PREFIX + name));
  });

  test('a link of that name is not followed', () => {
    const outside = fs.mkdtempSync(join(tmpdir(), 'outside-'));
    fs.writeFileSync(join(outside, '.gitignore'), note(process.pid, hostname()));
    fs.symlinkSync(outside, join(root, `${PREFIX}link`));
    run({});
    expect(fs.readdirSync(outside)).toEqual(['.gitignore']);
    fs.rmSync(outside, { recursive: true });
  });
});
