import { existsSync } from 'node:fs';
import { globSync } from 'glob';

/** Path of a program: by its name in PATH, or the last that a glob of paths matches, which is the newest version. */
export function found(program: string): string | undefined {
  if (program.includes('/')) return globSync(program).sort().at(-1);
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.map(folder => `${folder}/${program}`).find(path => existsSync(path));
}
