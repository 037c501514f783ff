import { execFileSync } from 'node:child_process';

/** Value of a metric as a server reports it now, summed over its series. */
export async function gauge(url: string, metric: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(5000) })).text();
  return text
    .split('\n')
    .filter(line => line.startsWith(`${metric}{`) || line.startsWith(`${metric} `))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}

/** Processes of a group, with the title that each has given itself. */
export const members = (group: number): readonly { readonly pid: number; readonly title: string }[] =>
  execFileSync('ps', ['-eo', 'pgid=,pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map(line => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap(match => (match && Number(match[1]) === group ? [{ pid: Number(match[2]), title: match[3] ?? '' }] : []));

/** Signals the engine of a vLLM server, or one of several by its title, and leaves the process that serves its API alone. */
export function signalCore(group: number, signal: NodeJS.Signals, which = /^VLLM::(EngineCore|Worker)/): void {
  const core = members(group).filter(({ title }) => which.test(title));
  if (core.length === 0) throw new Error('no engine is found');
  for (const { pid } of core) process.kill(pid, signal);
}

/** Lets a process group work for some seconds and stand for others, in turns, as a quota of processor time would. */
export function slowed(
  group: number,
  { on, off }: { readonly on: number; readonly off: number },
  who: (title: string) => boolean = () => true,
): () => void {
  const all = members(group).filter(({ title }) => who(title));
  const signal = (name: NodeJS.Signals) => {
    for (const { pid } of all)
      try {
        process.kill(pid, name);
      } catch {
        // It has ended by itself.
      }
  };
  let timer: NodeJS.Timeout;
  const stand = () => {
    signal('SIGSTOP');
    timer = setTimeout(go, 1000 * off);
  };
  const go = () => {
    signal('SIGCONT');
    timer = setTimeout(stand, 1000 * on);
  };
  stand();
  return () => {
    clearTimeout(timer);
    signal('SIGCONT');
  };
}
