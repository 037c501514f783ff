import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG_FILE, ended, folder, run, start, sweep, texts } from '../../support/cli.ts';
import { CONFIGS, STAGING, staging } from '../../support/kills.ts';
import type { Dice } from '../../tools/dice.ts';
import { type Breach, defineAttack } from '../attack.ts';

async function made(text: string): Promise<ReadonlyMap<string, string>> {
  const root = folder({ [CONFIG_FILE]: text });
  await run(['generate'], { cwd: root });
  return texts(root);
}

type Moment = (root: string, paths: readonly string[], isOver: () => boolean, dice: Dice) => Promise<void>;

/** Waits for a moment of a run: its first staged file and a little longer, or the first file that is in its place. */
const MOMENTS: readonly Moment[] = [
  async (root, _, isOver, dice) => {
    const earlier = new Set(staging(root));
    while (!isOver() && staging(root).every(name => earlier.has(name))) await sleep(1);
    await sleep(dice.below(40));
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

export const attack = defineAttack({
  law: 'kill -9 at any moment leaves each file old or new, and the next run makes all of them new',
  rounds: 4,
  patience: 120,
  start: async () => {
    const [a, b] = [await made(CONFIGS[0]), await made(CONFIGS[1])];
    const differing = [...a.keys()].filter(path => a.get(path) !== b.get(path));
    return async ({ number, dice }) => {
      const root = folder({ [CONFIG_FILE]: CONFIGS[0] });
      await run(['generate'], { cwd: root });
      fs.writeFileSync(join(root, CONFIG_FILE), CONFIGS[1]);
      const child = start(['generate'], { cwd: root });
      const end = ended(child);
      let over = false;
      end.then(() => {
        over = true;
      });
      await MOMENTS[number % 2]?.(root, differing, () => over, dice);
      child.kill('SIGKILL');
      await end;
      const now = new Map([...texts(root)].filter(([path]) => !path.startsWith(STAGING)));
      const breaches: Breach[] = [...now]
        .filter(([path, text]) => text !== a.get(path) && text !== b.get(path))
        .map(([path, text]) => ({ what: `${path} is neither old nor new`, input: text }));
      if ([...now.keys()].join() !== [...a.keys()].join())
        breaches.push({ what: 'a file came, or is gone', input: [...now.keys()].join('\n') });
      const fresh = differing.filter(path => now.get(path) === b.get(path)).length;
      const { code } = await run(['generate'], { cwd: root });
      const after = texts(root);
      if (code !== 0 || [...b].some(([path, text]) => after.get(path) !== text))
        breaches.push({ what: `the next run ends with ${code} and does not make all files new`, input: root });
      sweep();
      const state = fresh === 0 ? 'all old' : fresh === differing.length ? 'all new' : 'mixed';
      return { breaches, counts: { [state]: 1 } };
    };
  },
});
