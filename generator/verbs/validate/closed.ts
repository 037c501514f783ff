import { spawnSync } from 'node:child_process';

/** Seconds that one render may take; kube-prometheus takes two. */
const SECONDS = 60;

/** Kibibytes of data that one render may hold; kube-prometheus takes 200 MiB. */
const KIBIBYTES = 2 * 1024 * 1024;

/** Bytes that one render may print. */
const OUTPUT = 256 * 1024 * 1024;

/** What a program printed, or why it printed nothing. */
export interface Printed {
  readonly text: string;
  readonly error?: string;
  /** All that it said on its way to that. */
  readonly said?: string;
}

const LIMIT = ['sh', '-c', `ulimit -d ${KIBIBYTES}; exec "$@"`, 'sh'];

/** A network of its own, with nothing in it (unshare(1), user namespaces). */
const ISOLATE = ['unshare', '-rn'];

/** Those of the wrappers of a command that this machine can run; `true` is the command that each is tried with. */
const possible = (...wrappers: readonly (readonly string[])[]): readonly string[] =>
  wrappers
    .filter(([program = '', ...args]) => spawnSync(program, [...args, 'true'], { stdio: 'ignore' }).status === 0)
    .flat();

let wrapper: readonly string[] | undefined;

/**
 * Runs a program over foreign files: without a network where the machine can do that, without Git's transports, with
 * limits of time, data and output. What leads to the network must be refused before, for the machines that cannot.
 */
export function closedOff(binary: string, args: readonly string[]): Printed {
  wrapper ??= possible(LIMIT, ISOLATE);
  const [program = binary, ...rest] = [...wrapper, binary, ...args];
  const { status, signal, stdout, stderr, error } = spawnSync(program, rest, {
    encoding: 'utf8',
    maxBuffer: OUTPUT,
    timeout: SECONDS * 1000,
    killSignal: 'SIGKILL',
    env: { ...process.env, GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0' },
  });
  if (status === 0) return { text: stdout };
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ETIMEDOUT') return { text: '', error: `it did not end within ${SECONDS} s` };
  if (code === 'ENOBUFS') return { text: '', error: `it printed more than ${OUTPUT >> 20} MiB` };
  if (/out of memory|cannot allocate memory/.test(stderr ?? ''))
    return { text: '', error: `it needed more than ${KIBIBYTES >> 10} MiB` };
  const last = stderr?.trim().split('\n').at(-1);
  return { text: '', error: last || String(error ?? signal ?? 'it failed'), said: stderr ?? '' };
}
