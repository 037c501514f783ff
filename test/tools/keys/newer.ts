import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import known from '../../../generator/kinds/program-keys.json' with { type: 'json' };
import { readKeys } from './keys.ts';

/**
 * Writes down the keys that newer releases of Prometheus and Alertmanager know beside those of the pins, each with the release.
 * `node test/tools/keys/newer.ts PROMETHEUS ALERTMANAGER`, such as `v0.316.0 v0.35.0`; it asks the Go proxy for both.
 */
const TABLE = fileURLToPath(new URL('../../../generator/kinds/newer-keys.json', import.meta.url));
const [prometheus, alertmanager] = process.argv.slice(2);
if (prometheus === undefined || alertmanager === undefined) throw new Error('name the version of each');

const env = { ...process.env, GOFLAGS: '-mod=mod' };
const folder = mkdtempSync(join(tmpdir(), 'newer-keys-'));
const home = (program: string, version: string): string => {
  const cwd = mkdtempSync(join(folder, program));
  const go = (...args: readonly string[]) => execFileSync('go', args, { cwd, env, stdio: 'ignore' });
  go('mod', 'init', 'newer');
  go('get', `github.com/prometheus/${program}@${version}`);
  go('mod', 'download', `github.com/prometheus/${program}`, 'github.com/prometheus/common');
  return cwd;
};

try {
  const read = readKeys({
    prometheus: home('prometheus', prometheus),
    alertmanager: home('alertmanager', alertmanager),
  });
  const types: Readonly<Record<string, Readonly<Record<string, string>>>> = known.types;
  const more = Object.entries(read.types).flatMap(([struct, keys]) => {
    const own = types[struct];
    const added = own === undefined ? [] : Object.keys(keys).filter(key => !(key in own));
    return added.length > 0 ? [[struct, added] as const] : [];
  });
  const table = { versions: read.versions, types: Object.fromEntries(more) };
  writeFileSync(TABLE, `${JSON.stringify(table, null, 1)}\n`);
  execFileSync('npx', ['biome', 'format', '--write', TABLE], { stdio: 'ignore' });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
