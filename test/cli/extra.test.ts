import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { $ } from 'zx';
import { run } from '../support/cli.ts';

/** A team with two monitors, three rules and a dashboard of its own. */
const CASE = fileURLToPath(new URL('../golden/extra/', import.meta.url));

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** A new folder with the config and the files of the team. */
function repository(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'extra-'));
  homes.push(cwd);
  cpSync(join(CASE, 'observability.yaml'), join(cwd, 'observability.yaml'));
  cpSync(join(CASE, 'monitoring'), join(cwd, 'monitoring'), { recursive: true });
  return cwd;
}

const textsIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]));

describe('files that a team has already', () => {
  const cwd = repository();
  const git = $({ cwd, quiet: true });
  const rules = join(cwd, 'monitoring/rules.yaml');
  beforeAll(async () => {
    await git`git init -q -b main`;
    await git`git config user.email team@example.com`;
    await git`git config user.name team`;
    expect(await run(['generate'], { cwd })).toMatchObject({ code: 0 });
    await git`git add -A`;
    await git`git commit -qm before`;
  });

  test('stay as they are, and are up to date at once', async () => {
    expect(textsIn(join(cwd, 'monitoring'))).toEqual(textsIn(join(CASE, 'monitoring')));
    const { code, err } = await run(['generate', '--check'], { cwd });
    expect(err).toContain('unchanged');
    expect(code).toBe(0);
  });

  test('make the output stale when one of them changes, and a review names the alert', async () => {
    writeFileSync(
      rules,
      readFileSync(rules, 'utf8').replace('rate5m > 1', 'rate5m > 5').replace('critical', 'warning'),
    );
    expect((await run(['generate', '--check'], { cwd })).code).toBe(1);
    expect((await run(['generate'], { cwd })).code).toBe(0);
    const { out } = await run(['diff', 'main', '-o', 'markdown'], { cwd });
    expect(out).toContain('ShopFails');
    expect(out).not.toContain('ModelBusy');
  });

  test('stay when the config names them no more, and what was rendered from them goes', async () => {
    const config = join(cwd, 'observability.yaml');
    const before = readFileSync(config, 'utf8');
    const without = `${before.slice(0, before.indexOf('extra:'))}${before.slice(before.indexOf('overlays:'))}`;
    writeFileSync(config, without.replace(/test:\n.*$/m, 'test: {}'));
    expect(await run(['generate'], { cwd })).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, 'monitoring')).sort()).toEqual(['checkout.json', 'monitors.yaml', 'rules.yaml']);
    expect(readdirSync(join(cwd, 'apps/demo/base'))).not.toContain('extra');
    const { out } = await run(['diff', 'main', '-o', 'markdown'], { cwd });
    expect(out).toContain('ShopFails');
    writeFileSync(config, before);
  });
});

test('a link that leads out of the repository is not read, and neither is what it leads to shown', async () => {
  const cwd = repository();
  mkdirSync(join(cwd, '.git'));
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  homes.push(outside);
  writeFileSync(join(outside, 'rules.yaml'), 'groups: [{ name: hidden-words, rules: [] }]\n');
  symlinkSync(join(outside, 'rules.yaml'), join(cwd, 'monitoring/linked.yaml'));
  const { code, out, err } = await run(['generate'], { cwd });
  expect(code).toBe(1);
  expect(err).toContain('`monitoring/linked.yaml` is outside of');
  expect(out + err).not.toContain('hidden-words');
});

test.each(['/etc/passwd.yaml', '../rules.yaml', './a/../../rules.yaml', './rules.txt', './**/rules.yaml'])(
  'a path such as %s is none of a file below the config',
  async path => {
    const cwd = repository();
    const config = join(cwd, 'observability.yaml');
    writeFileSync(config, readFileSync(config, 'utf8').replace('./monitoring/*.yaml', path));
    const { code, err } = await run(['generate'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('observability.yaml:');
  },
);
