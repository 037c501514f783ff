import * as fs from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { CONFIG, CONFIG_FILE, folder, run, start, sweep, texts } from '../support/cli.ts';

afterAll(sweep);

/** What a server answers to whoever reaches it by another name; `fetch` would say its own. */
const statusFor = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { host } }, response => resolve(response.resume().statusCode)).once('error', reject);
  });

test('one page holds every dashboard, says that its values are none, and loads nothing', async () => {
  const root = folder({ [CONFIG_FILE]: CONFIG });
  const { code, out } = await run(['preview', '--profile', 'none'], { cwd: root });
  expect({ code, out }).toEqual({ code: 0, out: `${join(root, '.cache/preview.html')}\n` });
  expect([...texts(root).keys()]).toEqual(['.cache/preview.html']);
  const page = fs.readFileSync(out.trim(), 'utf8');
  expect(page).toContain('Local Models');
  expect(page).toContain('Sample shape only');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|@import|url\(|src="http|href="http/);
});

test('the page of one overlay, in a file of a name', async () => {
  const root = folder({ [CONFIG_FILE]: CONFIG });
  expect(await run(['preview', '--profile', 'none', 'page.html', '--overlay', 'prod'], { cwd: root })).toMatchObject({
    code: 0,
  });
  const page = fs.readFileSync(join(root, 'page.html'), 'utf8');
  expect(page).toContain('prod-local-models');
  expect(page).not.toContain('dev-local-models');
  expect(await run(['preview', '--profile', 'none', '--overlay', 'prdo'], { cwd: root })).toMatchObject({ code: 2 });
});

test('a profile that is not known is a slip of the hand', async () => {
  const root = folder({ [CONFIG_FILE]: CONFIG });
  expect(await run(['preview', '--profile', 'stallled'], { cwd: root })).toMatchObject({
    code: 2,
    err: expect.stringContaining('did you mean `stalled`?'),
  });
});

test('a config with an error makes no page', async () => {
  const root = folder({ [CONFIG_FILE]: CONFIG.replace('openshift-uwm', 'nowhere') });
  expect(await run(['preview', '--profile', 'none'], { cwd: root })).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('nowhere'),
  });
  expect([...texts(root).keys()]).toEqual([]);
});

test('--watch serves the page, shows an error above the last good one, and mends itself', async () => {
  const root = folder({ [CONFIG_FILE]: CONFIG });
  const child = start(['preview', '--watch', '--profile', 'none'], { cwd: root });
  let [out, err] = ['', ''];
  child.stdout?.on('data', chunk => {
    out += chunk;
  });
  child.stderr?.on('data', chunk => {
    err += chunk;
  });
  const until = async (what: string, holds: () => Promise<boolean> | boolean): Promise<void> => {
    for (let tries = 0; tries < 400; tries++) {
      if (await holds()) return;
      await sleep(50);
    }
    throw new Error(`${what} did not come:\n${out}\n${err}`);
  };
  try {
    await until('the address', () => out.includes('\n'));
    const url = out.trim();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const shows = (text: string) => async () => (await (await fetch(url)).text()).includes(text);
    await until('the picture', shows('Local Models'));
    expect(await statusFor(url, 'elsewhere.example')).toBe(403);
    expect((await fetch(`${url}nothing`)).status).toBe(404);
    const events = (await fetch(`${url}events`)).body?.getReader();
    await events?.read();
    fs.writeFileSync(join(root, CONFIG_FILE), CONFIG.replace('kind: vllm', 'kind: vlm'));
    await until('the error', shows('the generator would have to guess'));
    expect(await shows('Local Models')()).toBe(true);
    expect(err).toContain('vlm');
    expect(new TextDecoder().decode((await events?.read())?.value)).toContain('data:');
    fs.writeFileSync(join(root, CONFIG_FILE), CONFIG.replace('  dev: {}', '  stage: {}'));
    await until('the new picture', shows('stage-local-models'));
    expect(await shows('role="alert"')()).toBe(false);
  } finally {
    child.kill('SIGKILL');
  }
});
