import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { GaveUp, until } from './until.ts';

/** A process of the cluster: how it is started, and how one sees that it serves. */
export interface Component {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly ready: () => Promise<boolean>;
  /** Seconds it may take until it serves: 120 where it does not say. */
  readonly patience?: number;
}

/** A started process, enough to find it again from another one. */
export interface Running {
  readonly name: string;
  readonly pid: number;
  /** When it was started, as `ps` says it: a pid alone could be another process by now. */
  readonly since: string;
}

/** What a component gets of our environment: no proxy, no credentials, no settings of the person who runs it. */
const inherited = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'LANG', 'TZ'].flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );

/**
 * Starts a component in a process group of its own, with its words in `<logs>/<name>.log`, tells the caller of it before
 * it can fail, and waits until it serves.
 */
export async function start(component: Component, logs: string, launched: (running: Running) => void): Promise<void> {
  const running = launch(component, logs);
  launched(running);
  await serves(component, running, logs);
}

function launch({ name, command, args, env, cwd }: Component, logs: string): Running {
  mkdirSync(logs, { recursive: true });
  const log = openSync(`${logs}/${name}.log`, 'a');
  const child: ChildProcess = spawn(command, args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...inherited(), ...env },
    ...(cwd ? { cwd } : {}),
  });
  closeSync(log);
  child.unref();
  if (child.pid === undefined) throw new Error(`${name} cannot be started: is ${command} there?`);
  child.on('error', () => {});
  return { name, pid: child.pid, since: startOf(child.pid) };
}

/** One that has ended already will never serve. */
async function serves({ name, ready, patience = 120 }: Component, running: Running, logs: string): Promise<void> {
  const probe = async () => {
    if (await ready().catch(() => false)) return true;
    if (!alive(running)) throw new GaveUp(`${name} has ended: ${lastWords(`${logs}/${name}.log`)}`);
    return false;
  };
  await until(`${name} serves`, probe, { seconds: patience });
}

const lastWords = (log: string): string => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');

const ps = (format: string, pid: number): string => {
  try {
    return execFileSync('ps', ['-o', format, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
};

const startOf = (pid: number): string => ps('lstart=', pid);

/** Whether a process runs; one that has ended and was not yet waited for does not. */
export const alive = ({ pid, since }: Running): boolean => {
  const state = ps('stat=', pid);
  return state !== '' && !state.startsWith('Z') && startOf(pid) === since;
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(-pid, name);
  } catch {
    // It has ended by itself.
  }
};

/** Whether anything is left of a process, be it a thread that still holds a port. */
const remains = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Kills a process and its children at once. */
export async function kill(running: Running): Promise<void> {
  if (alive(running)) signal(running.pid, 'SIGKILL');
  await until(`${running.name} is gone`, async () => !alive(running), { seconds: 10, every: 20 });
  // Its first thread may be dead while others are not; a process of another session is for its parent to bury.
  await until('nothing of it is left', async () => !remains(running.pid), { seconds: 2, every: 20 }).catch(() => {});
}

/** Asks a process to end, and ends it after `patience`: an API server without its etcd would never (measured). */
export async function stop(running: Running, patience = 3): Promise<void> {
  if (alive(running)) signal(running.pid, 'SIGTERM');
  await until('it ends', async () => !alive(running), { seconds: patience, every: 50 }).catch(() => {});
  await kill(running);
}
