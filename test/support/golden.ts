import { existsSync, readFileSync } from 'node:fs';
import { start, starts } from '../../generator/plan/discover.ts';

export const GOLDEN = new URL('../golden/', import.meta.url);

/** The config of a golden case: its own; where it has none, the template of its name, or the one beside the folders. */
export async function caseConfig(name: string): Promise<string> {
  const own = new URL(`${name}/observability.yaml`, GOLDEN);
  if (existsSync(own)) return readFileSync(own, 'utf8');
  return starts().includes(name) ? start(name) : readFileSync(new URL('observability.yaml', GOLDEN), 'utf8');
}
