import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { CONFIG, CONFIG_FILE, ended, folder, run, start, sweep } from '../support/cli.ts';

afterAll(sweep);

const OVERLAYS = 40;
const STAGING = '.model-observability-gitops-staging-';

/** Many overlays, each with objects of its own, so that writing takes long enough to be hit. */
const config = (channel: string): string =>
  CONFIG.replaceAll('#models', channel).replace(
    /overlays:[\s\S]*/,
    `overlays:\n${Array.from({ length: OVERLAYS }, (_, index) => `  o${index}: { receivers: { slack: { channel: '${channel}-${index}' } } }\n`).join('')}`,
  );

const CONFIGS = [config('#a'), config('#b')] as const;

const staging = (root: string): string[] => fs.readdirSync(root).filter(name => name.startsWith(STAGING));

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
