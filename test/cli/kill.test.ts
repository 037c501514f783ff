import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { CONFIG_FILE, ended, folder, run, start, sweep } from '../support/cli.ts';
import { CONFIGS, staging } from '../support/kills.ts';

afterAll(sweep);

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
