import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { type Component, type Running, start, stop } from '../cluster/processes.ts';
import type { ContractFile } from './compare.ts';

/** A place to run programs in: what is started there ends with it. */
export interface Site {
  readonly folder: string;
  /** A free port of 127.0.0.1. */
  readonly port: () => Promise<number>;
  readonly start: (component: Component) => Promise<Running>;
}

/** What a program was seen to expose. */
export interface Scraped {
  readonly version: string;
  readonly texts: readonly string[];
}

/** A defined use of a real program, and what of its contract it cannot reach. */
export interface Exercise {
  readonly name: string;
  readonly contract: string;
  readonly whole: boolean;
  readonly leftOut?: Readonly<Record<string, string>>;
  readonly unreached: Readonly<Record<string, string>>;
  readonly moved?: readonly string[];
  /** Why what was scraped once is judged where it is not asked for by name, and how that states its version. */
  readonly kept?: { readonly why: string; readonly versionIn: (text: string) => string };
  readonly run: (site: Site) => Promise<Scraped>;
}

export const contractFile = (source: string): ContractFile =>
  JSON.parse(readFileSync(new URL(`../../generator/contracts/${source}.json`, import.meta.url), 'utf8'));

/** Free ports, asked of the kernel. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Runs work at a site of its own, and ends all that it started, whatever comes. */
export async function atSite<T>(work: (site: Site) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(`${tmpdir()}/contracts-`);
  // A database server runs as a user of its own, and must reach its folder.
  chmodSync(folder, 0o711);
  const started: Running[] = [];
  try {
    return await work({
      folder,
      port: freePort,
      start: async component => {
        mkdirSync(`${folder}/logs`, { recursive: true });
        await start(component, `${folder}/logs`, running => void started.push(running));
        return started.at(-1) as Running;
      },
    });
  } finally {
    for (const running of started.reverse()) await stop(running, 10);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text exposition of a target. */
export async function scrape(url: string): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** Status of a POST of JSON, with its body read to the end; 0 where the client gave up after `within` milliseconds. */
export async function post(
  url: string,
  body: unknown,
  { headers = {}, within = 240_000 }: { headers?: Record<string, string>; within?: number } = {},
): Promise<number> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(within),
    });
    await answer.text();
    return answer.status;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return 0;
    throw error;
  }
}
