import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

const MAIN = new URL('main.ts', import.meta.url).pathname;

/** Starts the command and waits for its last line. */
async function started(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith('Ctrl-C')) break;
  }
  return { child, lines };
}

test('the command serves every source, shows what is to come, and ends when it is told to', async () => {
  const { child, lines } = await started('--profile', 'stalled');
  const urls = lines.flatMap(line => /http:\/\/\S+/.exec(line)?.[0] ?? []);
  expect(urls.length).toBeGreaterThan(10);
  expect(lines.join('\n')).toContain('Alerts to come: VllmServingStalled, VllmQueueBacklog.');
  const answer = await fetch(urls[0] ?? '');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('vllm:num_requests_waiting{model_name="granite",engine="0"} 35');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a name that is not known is answered with those that are', async () => {
  const child = spawn(process.execPath, [MAIN, '--profile', 'stallled'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', part => said.push(String(part)));
  expect(await once(child, 'exit')).toEqual([2, null]);
  expect(said.join('')).toContain('write stalled');
});
