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
}

let isolating: boolean | undefined;

/** Whether this machine gives a process a network of its own, with nothing in it (unshare(1), user namespaces). */
const canIsolate = (): boolean => {
  isolating ??= process.platform === 'linux' && spawnSync('unshare', ['-rn', 'true'], { stdio: 'ignore' }).status === 0;
  return isolating;
};

/**
 * Runs a program over foreign files: without a network where the machine can do that, without Git's transports, with
 * limits of time, data and output. What leads to the network must be refused before, for the machines that cannot.
 */
export function closedOff(binary: string, args: readonly string[]): Printed {
  const limited =
    process.platform === 'win32'
      ? [binary, ...args]
      : [
          'sh',
          '-c',
          `ulimit -d ${KIBIBYTES}; exec "$@"`,
          'sh',
          ...(canIsolate() ? ['unshare', '-rn'] : []),
          binary,
          ...args,
        ];
  const [program = binary, ...rest] = limited;
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
  return { text: '', error: last || String(error ?? signal ?? 'it failed') };
}
