import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's own, which `.ci/run` installs. */
const CHROMIUM = '/usr/bin/chromium';

/** What keeps a browser to the page it is given. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the browser. Where there is none: nothing and one loud line, but in CI an error. */
export function needChromium(): string | undefined {
  if (existsSync(CHROMIUM)) return CHROMIUM;
  if (process.env['CI']) throw new Error(`there is no ${CHROMIUM}: run \`apt-get install chromium\` before the tests`);
  process.stderr.write('\nSKIPPED  what chromium would judge: run `apt-get install chromium`\n\n');
  return undefined;
}

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

/** A page in a window of its own, and all it did beside showing itself. */
export interface Seen {
  readonly page: Page;
  /** Addresses it asked for, whether or not it was let. */
  readonly asked: readonly string[];
  /** Errors and warnings on its console. */
  readonly said: readonly string[];
}

/** Runs a real browser with a profile of its own for as long as the work takes. */
export async function withBrowser<T>(
  executablePath: string,
  work: (open: (url: string, look: Look) => Promise<Seen>) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  let context: BrowserContext | undefined;
  try {
    const running = await chromium.launchPersistentContext(profile, { executablePath, args: QUIET, headless: true });
    context = running;
    return await work(async (url, { width, height, scheme }) => {
      const page = await running.newPage();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', request => asked.push(request.url()));
      page.on('console', message => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
      page.on('pageerror', error => said.push(error.message));
      await page.goto(url);
      return { page, asked, said };
    });
  } finally {
    await context?.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
