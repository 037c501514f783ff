import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Component } from '../cluster/processes.ts';

const FILE = fileURLToPath(import.meta.url);

/** Shares of the memory of the machine that are left while it takes: it stops at the one, and gives back at the other. */
const LEFT = { enough: 0.12, little: 0.08 };

const CHUNK = 64 * 1024 ** 2;

/** A process that takes memory until little of the machine's is left. If too little is, the kernel ends it first. */
export const hog: Component = {
  name: 'hog',
  command: process.execPath,
  args: [FILE],
  ready: async () => true,
};

/** Share of the machine's memory that is available (proc(5), meminfo). */
function available(): number {
  const text = readFileSync('/proc/meminfo', 'utf8');
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1]);
  return of('MemAvailable') / of('MemTotal');
}

if (process.argv[1] === FILE) {
  writeFileSync('/proc/self/oom_score_adj', '1000');
  const taken: Buffer[] = [];
  setInterval(() => {
    const left = available();
    if (left > LEFT.enough) taken.push(Buffer.alloc(CHUNK, 1));
    else if (left < LEFT.little) taken.pop();
  }, 20);
}
