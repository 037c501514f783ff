import { parentPort, workerData } from 'node:worker_threads';
import { type Attack, roundOf, type Tried } from './attack.ts';

/** What the thread of an attack is given. */
export interface Order {
  readonly file: string;
  readonly seed: number;
  readonly rounds: readonly number[];
}

/** What it says: that a round begins, and what it came to. */
export type Message =
  | { readonly begins: number }
  | { readonly doing: string }
  | { readonly ended: number; readonly tried: Tried };

const { file, seed, rounds } = workerData as Order;
const say = (message: Message): void => parentPort?.postMessage(message);
const { attack } = (await import(file)) as { readonly attack: Attack };
const attempt = await attack.start();
for (const number of rounds) {
  say({ begins: number });
  try {
    say({ ended: number, tried: await attempt(roundOf(seed, number, doing => say({ doing }))) });
  } catch (error) {
    const what = `the program throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    say({ ended: number, tried: { breaches: [{ what, input: '' }] } });
  }
}
