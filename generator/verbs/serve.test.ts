import { expect, test } from 'vitest';
import { serve } from './serve.ts';

/** The first event of the stream: the name of what is shown. */
async function shownName(url: string): Promise<string> {
  const { body } = await fetch(`${url}events`);
  const reader = body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value).trim().replace('data: ', '');
}

test('a page keeps its own name when another one is shown before its script is loaded', async () => {
  const server = await serve(async name => `first ${name}`);
  try {
    const first = await (await fetch(server.url)).text();
    expect(first).toBe(`first ${await shownName(server.url)}`);
    await server.show(async name => `second ${name}`);
    const script = await (await fetch(`${server.url}live.js?${first.split(' ')[1]}`)).text();
    const shown = await shownName(server.url);
    expect(first).not.toContain(shown);
    expect(script).not.toContain(shown);
    expect(await (await fetch(server.url)).text()).toBe(`second ${shown}`);
  } finally {
    server.stop();
  }
});
