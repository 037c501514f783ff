import { PRODUCT } from '../lib/names.ts';
import { printable } from '../lib/shown.ts';

/** What is thrown is our own fault: whatever a config can do wrong is an issue. */
export function fault(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = stack.split('\n').map(printable).join('\n');
  return `${lines}\n\nThis is a fault of ${PRODUCT}, not of your config; no file was left half-written.\nPlease report it with the lines above, the command, and the part of the config that brings it about.\n`;
}
