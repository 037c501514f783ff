import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders that may have a program: those of PATH, and the one our own tools are built into. */
const FOLDERS = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  fileURLToPath(new URL('../../../.cache/tools/bin', import.meta.url)),
];

/** Where a program is on this machine; nothing where it is not. */
export const programOf = (name: string): string | undefined =>
  FOLDERS.map(folder => join(folder, name)).find(existsSync);
