import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { structsOf } from './structs.ts';

/** Keys that programs take in their files: of each file the struct it is read into, and of each struct its keys. */
interface ProgramKeys {
  readonly versions: Readonly<Record<string, string>>;
  readonly roots: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const TABLE = fileURLToPath(new URL('../../../generator/kinds/program-keys.json', import.meta.url));

/** Where the modules of a folder with a `go.mod` are, by path; nothing of those that are not at hand. */
function modules(cwd: string): Map<string, { readonly folder: string; readonly version: string }> {
  const format = '{{.Path}} {{.Version}} {{.Dir}}';
  const listed = execFileSync('go', ['list', '-m', '-f', format, 'all'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod' },
  });
  return new Map(
    listed.split('\n').flatMap(line => {
      const [path = '', version = '', folder = ''] = line.split(' ');
      return folder === '' ? [] : [[path, { folder, version }] as const];
    }),
  );
}

const PROGRAMS = ['prometheus', 'alertmanager'] as const;

/** The structs of a program, from the modules of a folder with a `go.mod`. */
function read(program: string, cwd: string) {
  const all = modules(cwd);
  const folderOf = (path: string): string | undefined => {
    const parts = path.split('/');
    for (let end = parts.length; end > 0; end--) {
      const module = all.get(parts.slice(0, end).join('/'));
      if (module) return join(module.folder, ...parts.slice(end));
    }
    return undefined;
  };
  return { structs: structsOf(folderOf), version: all.get(`github.com/prometheus/${program}`)?.version ?? '' };
}

const pinsOf = (program: string): string => fileURLToPath(new URL(`../${program}`, import.meta.url));

/** The folder of pins by the program; another one for other versions of it. */
type Homes = Readonly<Record<(typeof PROGRAMS)[number], string>>;

const HOMES: Homes = { prometheus: pinsOf('prometheus'), alertmanager: pinsOf('alertmanager') };

/** Reads the table anew from the source of the modules that the judges are built from, or of others. */
export function readKeys(homes: Homes = HOMES): ProgramKeys {
  const found = PROGRAMS.map(program => read(program, homes[program]));
  const [prometheus, alertmanager] = found;
  if (!prometheus || !alertmanager) throw new Error('there are no pins');
  const roots = {
    'prometheus-yml': prometheus.structs.root('github.com/prometheus/prometheus/config', 'Config'),
    'rules-file': prometheus.structs.root('github.com/prometheus/prometheus/model/rulefmt', 'RuleGroups'),
    'alertmanager-yml': alertmanager.structs.root('github.com/prometheus/alertmanager/config', 'Config'),
  };
  // Both are made of `prometheus/common`, each of its own version: a key that one of the two knows is no fault.
  const types: Record<string, Record<string, string>> = {};
  for (const { structs } of found)
    for (const [name, keys] of Object.entries(structs.types())) types[name] = { ...types[name], ...keys };
  return {
    versions: { prometheus: prometheus.version, alertmanager: alertmanager.version },
    roots: Object.fromEntries(Object.entries(roots).map(([kind, name]) => [kind, brief(name)])),
    types: short(types),
  };
}

const brief = (name: string): string => name.replace('github.com/prometheus/', '');

const sorted = <Value>(of: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The table with short names, sorted. */
const short = (types: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  sorted(
    Object.fromEntries(
      Object.entries(types).map(([name, keys]) => [
        brief(name),
        sorted(Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, brief(value)]))),
      ]),
    ),
  );

/** Writes the table: `node test/tools/keys/keys.ts`, after a change of the pins of promtool or amtool. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TABLE, `${JSON.stringify(readKeys(), null, 1)}\n`);
  execFileSync('npx', ['biome', 'format', '--write', TABLE], { stdio: 'ignore' });
}
