import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { folder, run, sweep } from './support/cli.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
afterAll(sweep);

describe('the Node that runs the program', () => {
  const { optionalDependencies: nodes } = json('test/node/package.json');
  const { devDependencies } = json('package.json');

  test('is of one version on every machine, with a hash in the lock file', () => {
    const { packages } = json('package-lock.json');
    const locked = Object.keys(nodes).map(name => packages[`node_modules/${name}`]);
    expect(new Set(Object.values(nodes)).size).toBe(1);
    expect(locked.map(({ version }) => version)).toEqual(Object.values(nodes));
    for (const { integrity, bin } of locked)
      expect([integrity, bin.node]).toEqual([expect.stringMatching(/^sha512-/), expect.stringMatching(/^bin\/node/)]);
    expect(locked.map(({ os, cpu }) => `${os} ${cpu}`).sort()).toEqual([
      'darwin arm64',
      'darwin x64',
      'linux arm64',
      'linux x64',
      'win32 arm64',
      'win32 x64',
    ]);
  });

  test('is the one whose types the compiler knows, so that nothing newer is called', () => {
    const major = (version: string) => version.split('.')[0];
    expect(major(devDependencies['@types/node'])).toBe(major(Object.values<string>(nodes)[0] ?? ''));
  });
});

describe('a checkout that translates line ends', () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-C', cwd, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args], { stdio: 'pipe' });

  /** A clone of a new repository as Git for Windows makes it; `change` comes before the commit. */
  async function clone(change: (root: string) => void): Promise<string> {
    const parent = folder();
    const [made, cloned] = [join(parent, 'made'), join(parent, 'cloned')];
    const url = 'repository.url=https://git.mine.dev/mine.git';
    expect(
      await run(['init', 'made', '--template', 'openshift-kserve-vllm', '--set', url], { cwd: parent }),
    ).toMatchObject({ code: 0 });
    change(made);
    git(made, 'init', '-q', '-b', 'main');
    git(made, '-c', 'core.safecrlf=false', 'add', '-A');
    git(made, 'commit', '-qm', 'made');
    git(parent, 'clone', '-q', '-c', 'core.autocrlf=true', made, cloned);
    return cloned;
  }
  const check = (root: string) => run(['generate', '--check'], { cwd: root });

  test('has the bytes that were generated', async () => {
    const root = await clone(() => {});
    expect(readFileSync(join(root, 'overlays/dev/kustomization.yaml'), 'utf8')).not.toContain('\r');
    expect(await check(root)).toMatchObject({ code: 0, out: '' });
  });

  test('without attributes it has others, and the check shows why', async () => {
    const root = await clone(made => rmSync(join(made, '.gitattributes')));
    const { code, err } = await check(root);
    expect(code).toBe(1);
    expect(err).toContain('line-ends-are-kept');
    expect(err).toContain('.gitattributes');
  });
});
