import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
export function caseFiles(name: string): ReadFile {
  const homes = [new URL(`${name}/`, GOLDEN), new URL(`../../generator/templates/init/${name}/`, import.meta.url)];
  const at = (path: string): URL =>
    homes.map(home => new URL(path, home)).find(url => existsSync(url)) ?? new URL(path, homes[1]);
  const read: ReadFile = path => {
    const found = readConfig(fileURLToPath(at(path)), path, 'here');
    return 'issue' in found ? found : { file: path.replace(/^\.\//, ''), text: found.text };
  };
  return Object.assign(read, { list: (folder: string) => readdirSync(at(`${folder}/`)) });
}
