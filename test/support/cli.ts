import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../generator/cli.ts', import.meta.url));
export const CONFIG_FILE = 'observability.yaml';

/** A small config that uses what a large one does. */
export const CONFIG = `name: demo
repository: { url: https://github.com/example/demo.git, revision: main }
platform: openshift-uwm
grafana: { namespace: model-monitoring }
sources:
  predictors: { kind: vllm, namespace: vllm }
receivers:
  slack: { kind: slack, channel: '#models', secret: { name: slack-webhook-secret, key: webhook-url } }
routes:
  - { match: { alert_route: slack }, receiver: slack }
alerts:
  VllmPodNotReady: { for: 1h, labels: { alert_route: slack } }
overlays:
  dev: {}
  prod: { alerts: { LocalModelTargetsDown: { for: 15m, severity: critical } } }
`;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Another copy of the program. */
  readonly cli?: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Run as a person with no rights of their own; only root can ask for it. */
  readonly nobody?: boolean;
}

const NOBODY = 65_534;
export const isRoot = process.getuid?.() === 0;

/** Starts the command line as a user would: another process, no terminal. */
export function start(
  args: readonly string[],
  { cwd, cli = CLI, node = [], env = {}, nobody = false }: RunOptions,
): ChildProcess {
  const given = { ...process.env, ...env };
  // What the test runner sets for itself would colour the program's words.
  for (const name of ['FORCE_COLOR', 'NODE_OPTIONS', 'NODE_V8_COVERAGE']) if (!(name in env)) delete given[name];
  return spawn(process.execPath, [...node, cli, ...args], {
    cwd,
    env: given,
    ...(nobody && isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
}

/** Waits for a process to end and answers with all it said. */
export function ended(child: ChildProcess): Promise<Ended> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', chunk => {
    out += chunk;
  });
  child.stderr?.on('data', chunk => {
    err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}

export const run = (args: readonly string[], options: RunOptions): Promise<Ended> => ended(start(args, options));

const made: string[] = [];

/** A folder of its own for a test, open to everybody, with files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'cli-')));
  made.push(root);
  fs.chmodSync(root, 0o755);
  for (const [path, text] of Object.entries(files)) put(root, path, text);
  return root;
}

export function put(root: string, path: string, text: string | Uint8Array): void {
  fs.mkdirSync(dirname(join(root, path)), { recursive: true });
  fs.writeFileSync(join(root, path), text);
}

/** Removes every folder that was made. */
export function sweep(): void {
  for (const root of made.splice(0)) fs.rmSync(root, { recursive: true, force: true });
}

/** Every path below a folder, without the config, with its bytes. */
export function texts(root: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string): void => {
    for (const entry of fs.readdirSync(join(root, path), { withFileTypes: true })) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (inside === CONFIG_FILE) continue;
      if (entry.isDirectory()) walk(inside);
      else if (entry.isSymbolicLink()) found.set(inside, `-> ${fs.readlinkSync(join(root, inside))}`);
      else found.set(inside, fs.readFileSync(join(root, inside), 'latin1'));
    }
  };
  walk('');
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What must not move where nothing is written: paths, inodes, sizes and times, the folders' own too. */
export function marks(root: string): readonly string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const entry of fs.readdirSync(join(root, path), { withFileTypes: true })) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      const { ino, size, mtimeNs, ctimeNs } = fs.lstatSync(join(root, inside), { bigint: true });
      if (inside !== CONFIG_FILE) found.push(`${inside} ${ino} ${size} ${mtimeNs} ${ctimeNs}`);
      if (entry.isDirectory()) walk(inside);
    }
  };
  walk('');
  return found.sort();
}
