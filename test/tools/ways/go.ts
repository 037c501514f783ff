import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { $ } from 'zx';
import { bin, CACHE, type GoTool, pinsOf } from '../tools.ts';
import { Failed, type Way } from './way.ts';

const env = { ...process.env, CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOFLAGS: '-trimpath -buildvcs=false' };
let version: Promise<string> | undefined;

const goVersion = (): Promise<string> => {
  version ??= $({ nothrow: true })`go env GOVERSION`.then(go => {
    if (go.exitCode === 0) return go.stdout.trim();
    throw new Failed('Go is not installed: the tools are built from source. Install Go 1.26 or newer and run again.');
  });
  return version;
};

/** Files of our own that a tool is built from. */
const sourcesOf = (tool: GoTool): string[] => {
  if (!tool.package.startsWith('.')) return [];
  const folder = join(pinsOf(tool), tool.package);
  return readdirSync(folder).map(file => join(folder, file));
};

/** Compiles into a file beside the binary and moves it into place, so that a broken build leaves the old one. */
async function make(name: string, tool: GoTool): Promise<void> {
  const pins = pinsOf(tool);
  const described = (await $({ cwd: pins, env })`go list -json=Module ${tool.package}`).stdout;
  const { Module: module } = JSON.parse(described) as { readonly Module?: { readonly Version?: string } };
  const flags = [
    ...(tool.tags ? ['-tags', tool.tags] : []),
    ...(tool.patch ? [`-modfile=${await patched(name, tool)}`] : []),
    '-ldflags',
    `-s -w -X github.com/prometheus/common/version.Version=${module?.Version ?? 'unknown'}`,
  ];
  const next = `${bin(name)}.next`;
  const done = await $({ cwd: pins, env, nothrow: true })`go build ${flags} -o ${next} ${tool.package}`;
  if (done.exitCode !== 0) throw new Failed(`${done.stderr}\nthe pins are in test/tools/${tool.pins}/go.mod`);
  renameSync(next, bin(name));
}

/** A module file that takes the module from a copy with the missing file; the pins stay as they are. */
async function patched(name: string, tool: GoTool): Promise<string> {
  const { patch } = tool;
  if (!patch) throw new Error(`${name} has no patch`);
  const pins = pinsOf(tool);
  const copy = `${CACHE}/src/${name}`;
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(`${CACHE}/src`, { recursive: true });
  await $({ cwd: pins, env })`go mod download ${patch.module}`;
  const dir = (await $({ cwd: pins, env })`go list -m -f {{.Dir}} ${patch.module}`).stdout.trim();
  await $`cp -r ${dir} ${copy} && chmod -R u+w ${copy}`;
  const file = `${copy}/${patch.file}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, patch.text);
  const modfile = `${CACHE}/src/${name}.mod`;
  writeFileSync(modfile, readFileSync(`${pins}/go.mod`));
  writeFileSync(`${CACHE}/src/${name}.sum`, readFileSync(`${pins}/go.sum`));
  await $({ cwd: pins, env })`go mod edit -replace ${patch.module}=${copy} ${modfile}`;
  return modfile;
}

/** Go modules, compiled. */
export const go: Way<GoTool> = {
  // Who needs it makes no other program of it.
  inputs: async ({ how: _how, and: _and, ...tool }) => [
    await goVersion(),
    JSON.stringify(tool),
    ...['go.mod', 'go.sum'].map(file => readFileSync(`${pinsOf(tool)}/${file}`)),
    ...sourcesOf({ how: 'go', ...tool }).map(file => readFileSync(file)),
  ],
  doing: tool => `downloading and compiling ${tool.package} (minutes when nothing is cached)`,
  make,
  // Go itself is not the distribution's: its package is older than what the pins ask for.
  needs: () => ({}),
};
