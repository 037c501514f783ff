import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const textOf = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };
const pages = ['CONTRIBUTING.md', 'ARCHITECTURE.md', 'README.md', ...globSync('docs/*.md', { cwd: ROOT, posix: true })];

/** What a page has a person type: code spans, and lines of fenced blocks. */
const typed = (page: string): readonly string[] => [
  ...[...page.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span),
  ...[...page.matchAll(/```(?:bash|sh)\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n')),
];

describe.each(pages)('%s', path => {
  const commands = typed(textOf(path));

  test('names scripts that there are', () => {
    const named = commands.flatMap(line =>
      [...line.matchAll(/\bnpm run (?:-+\w+ )*([a-z][\w:-]*)/g)].map(([, name = '']) => name),
    );
    expect(named.filter(name => !(name in scripts))).toEqual([]);
    if (path === 'CONTRIBUTING.md') expect(named.length).toBeGreaterThan(20);
  });

  test('names programs of ours that there are', () => {
    const named = commands.flatMap(line =>
      [...line.matchAll(/\b(?:node|vitest run) ((?:[\w-]+\/)+[\w.-]+\.ts)\b/g)].map(([, file = '']) => file),
    );
    expect(named.filter(file => !existsSync(`${ROOT}${file}`))).toEqual([]);
  });
});

test('every script is one program, which is there', () => {
  const files = Object.values(scripts).flatMap(line => [...line.matchAll(/\S+\.ts\b/g)].map(([file]) => file));
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter(file => !existsSync(`${ROOT}${file}`))).toEqual([]);
});

/** Commands of CONTRIBUTING that are quick and change nothing; the gate runs the others. */
const QUICK: readonly (readonly [script: string, ...args: string[]])[] = [
  ['generate', '--check'],
  ['schemas'],
  ['new'],
];

test.each(QUICK)('npm run %s', { timeout: 120_000 }, (script, ...args) => {
  const status = () => execFileSync('git', ['status', '--porcelain'], { cwd: ROOT }).toString();
  const before = status();
  const { code, said } = run(script, ...args);
  // Without a name, `new` shows what it takes.
  if (script === 'new') expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('check|delivery|') });
  else expect({ code, said }).toMatchObject({ code: 0 });
  expect(status()).toBe(before);
});

function run(script: string, ...args: readonly string[]): { readonly code: number; readonly said: string } {
  try {
    const said = execFileSync('npm', ['run', '--silent', script, '--', ...args], { cwd: ROOT, stdio: 'pipe' });
    return { code: 0, said: said.toString() };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: Buffer; stderr: Buffer };
    return { code: status, said: `${stdout}${stderr}` };
  }
}
