import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Versions of Node that the package runs on, beside the one of this repository: the oldest that it may meet, and a newer one. */
const OTHERS = ['20.20.2', '24.21.0'];

/** A Node, by its version. */
export interface Runtime {
  readonly version: string;
  readonly path: string;
}

/** The package as others have it: packed, and installed in a folder that holds nothing else. */
export interface Installed {
  readonly tarball: string;
  /** Where the installation has it. */
  readonly root: string;
  /** Paths of the files in the tarball. */
  readonly files: readonly string[];
  readonly bytes: number;
  readonly nodes: readonly Runtime[];
  /** An empty folder beside the installation. */
  readonly folder: (name: string) => string;
  /** Runs its program with a Node and nothing else of Node on the PATH. */
  readonly run: (
    node: Runtime,
    cwd: string,
    ...args: readonly string[]
  ) => { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  readonly remove: () => void;
}

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] }).toString();

/** Packs this checkout, and installs the package beside other versions of Node, as npm has them. */
export function installed(): Installed {
  const home = mkdtempSync(join(tmpdir(), 'package-'));
  const [packed] = JSON.parse(npm(ROOT, 'pack', '--json', '--pack-destination', home)) as [
    { filename: string; size: number; files: readonly { path: string }[] },
  ];
  const tarball = join(home, packed.filename);
  const app = join(home, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "private": true }\n');
  const nodes = OTHERS.map(version => `node${version}@npm:node-${process.platform}-${process.arch}@${version}`);
  npm(app, 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...nodes);
  const bin = join(app, 'node_modules/.bin/model-observability');
  const run: Installed['run'] = ({ path }, cwd, ...args) => {
    const only = [dirname(path), '/usr/bin', '/bin'].join(delimiter);
    return spawnSync(bin, args, { cwd, encoding: 'utf8', env: { PATH: only, HOME: home, NO_COLOR: '1' } });
  };
  return {
    tarball,
    root: join(app, 'node_modules/model-observability-gitops'),
    files: packed.files.map(({ path }) => path),
    bytes: packed.size,
    nodes: [
      { version: process.versions.node, path: process.execPath },
      ...OTHERS.map(version => ({ version, path: join(app, `node_modules/node${version}/bin/node`) })),
    ],
    folder: name => {
      const path = join(home, name);
      if (existsSync(path) && readdirSync(path).length > 0) throw new Error(`${path} is not empty`);
      mkdirSync(path, { recursive: true });
      return path;
    },
    run,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
