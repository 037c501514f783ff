import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Component, type Running, start } from '../cluster/processes.ts';

/** Folder and processes of one run. */
export interface Household {
  readonly dir: string;
  readonly logs: string;
  readonly port: () => Promise<number>;
  readonly start: (component: Component) => Promise<Running>;
  /** Kills everything that was started, and removes the folder. */
  readonly end: () => Promise<void>;
}

/** Ports lie below those that systems give to outgoing connections. */
async function freePort(taken: Set<number>): Promise<number> {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const port = randomInt(20_000, 32_000);
    if (taken.has(port)) continue;
    const server = createServer();
    const free = await new Promise<boolean>(done =>
      server.once('error', () => done(false)).listen(port, '127.0.0.1', () => done(true)),
    );
    await new Promise(done => server.close(done));
    if (!free) continue;
    taken.add(port);
    return port;
  }
  throw new Error('no free ports between 20000 and 32000');
}

/** A household whose processes end with this one, also where it is killed: the warden sees its pipe end. */
export function household(): Household {
  const dir = mkdtempSync(join(tmpdir(), 'failures-'));
  const logs = join(dir, 'logs');
  // A database server runs as a user of its own, and must reach its folder.
  chmodSync(dir, 0o711);
  mkdirSync(logs);
  const warden = spawn(process.execPath, [fileURLToPath(new URL('warden.ts', import.meta.url))], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const taken = new Set<number>();
  let ended = false;
  return {
    dir,
    logs,
    port: () => freePort(taken),
    start: async component => {
      if (ended) throw new Error('the run is ending');
      let launched: Running | undefined;
      await start(component, logs, running => {
        launched = running;
        warden.stdin.write(`${running.pid}\n`);
      });
      return launched as Running;
    },
    end: () =>
      new Promise(done => {
        ended = true;
        warden.once('exit', () => done());
        warden.stdin.end(`rm ${dir}\n`);
      }),
  };
}
