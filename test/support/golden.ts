import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { start, starts } from '../../generator/plan/discover.ts';
import type { ReadFile } from '../../generator/plan/named-files.ts';
import { readConfig } from '../../generator/plan/read-config.ts';

export const GOLDEN = new URL('../golden/', import.meta.url);

/** The config of a golden case: its own; where it has none, the template of its name, or the one beside the folders. */
export async function caseConfig(name: string): Promise<string> {
  const own = new URL(`${name}/observability.yaml`, GOLDEN);
  if (existsSync(own)) return readFileSync(own, 'utf8');
  return starts().includes(name) ? start(name) : readFileSync(new URL('observability.yaml', GOLDEN), 'utf8');
}

/** Reads the files that the config of a case names: they are in its folder, or in that of the template of its name. */
export const caseFiles =
  (name: string): ReadFile =>
  path => {
    const own = new URL(path, new URL(`${name}/`, GOLDEN));
    const url = existsSync(own)
      ? own
      : new URL(path, new URL(`../../generator/templates/init/${name}/`, import.meta.url));
    const read = readConfig(fileURLToPath(url), path, 'here');
    return 'issue' in read ? read : { file: path.replace(/^\.\//, ''), text: read.text };
  };
