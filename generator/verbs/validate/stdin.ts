import { readFileSync } from 'node:fs';
import { UsageError } from '../command.ts';

/** What stands for standard input among paths. */
export const STDIN = '-';

/** Standard input as messages name it. */
export const STDIN_NAME = 'stdin';

/** The same limit as that of a file. */
const MAX_BYTES = 32 * 1024 * 1024;

/** All of standard input. */
export function standardInput(): string {
  if (process.stdin.isTTY) throw new UsageError('`-` is standard input, and nothing is piped into it');
  const bytes = readFileSync(0);
  if (bytes.length > MAX_BYTES) throw new UsageError('standard input is longer than 32 MiB');
  return bytes.toString('utf8');
}
