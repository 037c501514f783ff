import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { states, stopState } from './cluster.ts';
import { removeSite } from './repository.ts';

/** Programs of the distribution, and what they are for. */
const PROGRAMS: Readonly<Record<string, { readonly use: string; readonly debian: string }>> = {
  'redis-server': { use: "Argo CD's cache", debian: 'redis-server' },
  gpg: { use: 'the repo-server of Argo CD', debian: 'gpg' },
  openssl: { use: 'certificates', debian: 'openssl' },
  git: { use: 'the repository', debian: 'git' },
  curl: { use: 'the commands of runbooks', debian: 'curl' },
  jq: { use: 'the commands of runbooks', debian: 'jq' },
  ps: { use: 'stopping what was started', debian: 'procps' },
};

const absent = () => {
  const folders = (process.env['PATH'] ?? '').split(':');
  return Object.entries(PROGRAMS).filter(([program]) => !folders.some(folder => existsSync(`${folder}/${program}`)));
};

/** Debian packages of the programs that are missing on this machine. */
export const packages = (): readonly string[] => absent().map(([, { debian }]) => debian);

/** What is missing on this machine, as a message; empty when nothing is. */
export function missing(): string {
  const lines = absent().map(([program, { use }]) => `error  ${program} is missing: it is needed for ${use}`);
  return lines.length === 0 ? '' : [...lines, `fix    apt-get install -y ${packages().join(' ')}`].join('\n');
}

/** Builds what is not built yet, and downloads nothing when all is. */
export async function buildTools(): Promise<void> {
  await $({
    stdio: ['ignore', 'inherit', 'inherit'],
  })`${process.execPath} ${fileURLToPath(new URL('../tools/build.ts', import.meta.url))} --for cluster`;
}

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Stops clusters whose owner has died without doing so; answers with their number. */
export async function clearOrphans(): Promise<number> {
  const orphans = states().filter(({ state }) => state.owner !== null && !lives(state.owner));
  for (const { file, state } of orphans) {
    await stopState(state, file);
    removeSite(state.site);
  }
  return orphans.length;
}
