import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { CONFIG, CONFIG_FILE, ended, folder, run, start, sweep, texts } from '../support/cli.ts';

afterAll(sweep);

const OVERLAYS = 40;
const KILLS = 12;
const STAGING = '.model-observability-gitops-staging-';

/** Many overlays, each with objects of its own, so that writing takes long enough to be hit. */
const config = (channel: string): string =>
  CONFIG.replaceAll('#models', channel).replace(
    /overlays:[\s\S]*/,
    `overlays:\n${Array.from({ length: OVERLAYS }, (_, index) => `  o${index}: { receivers: { slack: { channel: '${channel}-${index}' } } }\n`).join('')}`,
  );

const CONFIGS = [config('#a'), config('#b')] as const;

async function made(text: string): Promise<ReadonlyMap<string, string>> {
  const root = folder({ [CONFIG_FILE]: text });
  await run(['generate'], { cwd: root });
  return texts(root);
}

const staging = (root: string): string[] => fs.readdirSync(root).filter(name => name.startsWith(STAGING));

/** Waits for a moment of a run: its first staged file and a little longer, or the first file that is in its place. */
const MOMENTS: readonly ((root: string, paths: readonly string[], isOver: () => boolean) => Promise<void>)[] = [
  async (root, _, isOver) => {
    const earlier = new Set(staging(root));
    while (!isOver() && staging(root).every(name => earlier.has(name))) await sleep(1);
    await sleep(Math.random() * 40);
  },
  async (root, paths, isOver) => {
    const inode = (path: string): number => fs.statSync(join(root, path)).ino;
    const samples = paths
      .filter((_, index) => index % Math.ceil(paths.length / 20) === 0)
      .map(path => ({ path, was: inode(path) }));
    for (let polls = 0; !isOver() && samples.every(({ path, was }) => inode(path) === was); polls++)
      if (polls % 50 === 0) await sleep(0);
  },
];

test('kill -9 at any moment leaves each file old or new', { timeout: 300_000 }, async () => {
  const [a, b] = [await made(CONFIGS[0]), await made(CONFIGS[1])];
  const differing = [...a.keys()].filter(path => a.get(path) !== b.get(path));
  const root = folder({ [CONFIG_FILE]: CONFIGS[0] });
  await run(['generate'], { cwd: root });
  const seen = new Set<string>();
  let target = a;
  for (let round = 0; round < KILLS || (!seen.has('mixed') && round < 5 * KILLS); round++) {
    const config = CONFIGS[(round + 1) % 2] ?? '';
    target = round % 2 === 0 ? b : a;
    fs.writeFileSync(join(root, CONFIG_FILE), config);
    const child = start(['generate'], { cwd: root });
    const end = ended(child);
    let over = false;
    end.then(() => {
      over = true;
    });
    await MOMENTS[Math.floor(round / 2) % 2]?.(root, differing, () => over);
    child.kill('SIGKILL');
    await end;
    const now = new Map([...texts(root)].filter(([path]) => !path.startsWith(STAGING)));
    expect([...now].filter(([path, text]) => text !== a.get(path) && text !== b.get(path))).toEqual([]);
    expect([...now.keys()]).toEqual([...a.keys()]);
    const fresh = differing.filter(path => now.get(path) === target.get(path)).length;
    seen.add(fresh === 0 ? 'old' : fresh === differing.length ? 'new' : 'mixed');
  }
  // A test that never hits the write proves nothing.
  expect(seen).toContain('mixed');
  expect(await run(['generate'], { cwd: root })).toMatchObject({ code: 0 });
  expect(texts(root)).toEqual(target);
});

test('what a killed run leaves behind is not seen by git', async () => {
  const root = folder({ [CONFIG_FILE]: CONFIGS[0] });
  const child = start(['generate'], { cwd: root });
  const end = ended(child);
  let over = false;
  end.then(() => {
    over = true;
  });
  // The folder for the files is made after the note: before that, there is nothing for git to see.
  while (!over && staging(root).every(name => !fs.existsSync(join(root, name, 'tree')))) await sleep(1);
  child.kill('SIGKILL');
  await end;
  for (const name of staging(root)) expect(fs.readFileSync(join(root, name, '.gitignore'), 'utf8')).toMatch(/\n\*\n$/);
});

test('Ctrl-C ends a run as a kill does', async () => {
  const root = folder({ [CONFIG_FILE]: CONFIGS[0] });
  const child = start(['generate'], { cwd: root });
  const end = ended(child);
  await sleep(200);
  child.kill('SIGINT');
  expect((await end).signal).toBe('SIGINT');
  expect(await run(['generate'], { cwd: root })).toMatchObject({ code: 0 });
});
