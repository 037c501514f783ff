import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'stripped-'));
const file = join(folder, 'cache', 'stripped.json');
const OWN = new URL('./stripped.ts', import.meta.url).href;

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const kept = (): Record<string, [digest: string, code: string]> => JSON.parse(readFileSync(file, 'utf8'));
/** What the program prints; an error of it is thrown with all that it wrote. */
const run = (): string => execFileSync(process.execPath, [join(folder, 'main.mjs')], { encoding: 'utf8' }).trim();

beforeAll(() => {
  write(
    'main.mjs',
    `import { keepStripped } from '${OWN}';
keepStripped(${JSON.stringify(folder)}, ${JSON.stringify(file)});
process.on('warning', warning => console.log(String(warning)));
await import('./said.ts');
`,
  );
  write('said.ts', "import { word } from './word.ts';\nconsole.log(word satisfies string);\n");
  write('word.ts', "export const word: string = 'one';\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('modules are kept without types, at their own lines and columns, and nothing is warned of', () => {
  expect(run()).toBe('one');
  expect(Object.keys(kept()).sort()).toEqual(['said.ts', 'word.ts']);
  expect(kept()['word.ts']?.[1]).toBe("export const word         = 'one';\n");
});

test('what is kept is what runs', () => {
  const all = kept();
  writeFileSync(file, JSON.stringify({ ...all, 'word.ts': [all['word.ts']?.[0], "export const word = 'kept';\n"] }));
  expect(run()).toBe('kept');
});

test('a module with another text is stripped anew', () => {
  write('word.ts', "export const word: string = 'two';\n");
  expect(run()).toBe('two');
  expect(kept()['word.ts']?.[1]).toContain("'two'");
});

test('a broken file costs time and nothing else', () => {
  writeFileSync(file, '{"word.ts": [');
  expect(run()).toBe('two');
  expect(Object.keys(kept())).toHaveLength(2);
});

test('a folder that cannot be written is no error', () => {
  rmSync(join(folder, 'cache'), { recursive: true });
  write('cache', 'a file');
  expect(run()).toBe('two');
  expect(existsSync(file)).toBe(false);
});
