import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { $ } from 'zx';
import { bin, CACHE, pinsOf, TOOLS, type Tool } from './tools.ts';

/**
 * Builds the pinned tools, each only once: `npm run tools`, `npm run tools -- --for cluster`, or by name. A tool is
 * built again when its pins, the way it is built, or Go itself change.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { for: { type: 'string', default: 'judges' } },
});
const wanted = Object.entries(TOOLS).filter(([name, tool]) =>
  positionals.length > 0 ? positionals.includes(name) : tool.for === 'judges' || tool.for === values.for,
);
const unknown = positionals.filter(name => !(name in TOOLS));
if (unknown.length > 0) {
  console.error(`no tool ${unknown.join(', ')}; known: ${Object.keys(TOOLS).join(', ')}`);
  process.exit(2);
}

$.verbose = false;
const go = await $({ nothrow: true })`go env GOVERSION`;
if (go.exitCode !== 0) {
  console.error('error  Go is not installed: the tools are built from source. Install Go 1.26 or newer and run again.');
  process.exit(1);
}
const goVersion = go.stdout.trim();
mkdirSync(`${CACHE}/bin`, { recursive: true });

/** Files of our own that a tool is built from. */
const sourcesOf = (tool: Tool): string[] => {
  if (!tool.package.startsWith('.')) return [];
  const folder = join(pinsOf(tool), tool.package);
  return readdirSync(folder).map(file => join(folder, file));
};

const stampOf = (name: string, tool: Tool): string =>
  createHash('sha256')
    .update(
      [
        goVersion,
        JSON.stringify(tool),
        readFileSync(`${pinsOf(tool)}/go.mod`),
        readFileSync(`${pinsOf(tool)}/go.sum`),
        ...sourcesOf(tool).map(file => readFileSync(file)),
        name,
      ].join('\0'),
    )
    .digest('hex');

const stale = wanted.filter(([name, tool]) => {
  const stamp = `${bin(name)}.stamp`;
  return !existsSync(bin(name)) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== stampOf(name, tool);
});
for (const [index, [name, tool]] of stale.entries()) {
  const started = Date.now();
  process.stderr.write(
    `[${index + 1}/${stale.length}] ${name}: downloading and compiling ${tool.package} (minutes when nothing is cached) … `,
  );
  await build(name, tool);
  writeFileSync(`${bin(name)}.stamp`, stampOf(name, tool));
  process.stderr.write(`${Math.round((Date.now() - started) / 1000)} s\n`);
}
console.log(`${wanted.length} tools ready (${stale.length} built) in .cache/tools/bin`);

/** Compiles into a file beside the binary and moves it into place, so that a broken build leaves the old one. */
async function build(name: string, tool: Tool): Promise<void> {
  const pins = pinsOf(tool);
  const env = { ...process.env, CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOFLAGS: '-trimpath -buildvcs=false' };
  const { version } =
    (JSON.parse((await $({ cwd: pins, env })`go list -json=Module ${tool.package}`).stdout).Module as {
      version?: string;
    } & Record<string, string>) ?? {};
  const flags = [
    ...(tool.tags ? ['-tags', tool.tags] : []),
    ...(tool.patch ? [`-modfile=${await patched(name, tool, env)}`] : []),
    '-ldflags',
    `-s -w -X github.com/prometheus/common/version.Version=${version ?? 'unknown'}`,
  ];
  const next = `${bin(name)}.next`;
  const done = await $({ cwd: pins, env, nothrow: true })`go build ${flags} -o ${next} ${tool.package}`;
  if (done.exitCode !== 0) {
    console.error(
      `failed\n${done.stderr}\nerror  ${name} was not built; the pins are in test/tools/${tool.pins}/go.mod`,
    );
    process.exit(1);
  }
  renameSync(next, bin(name));
}

/** A module file that takes the module from a copy with the missing file; the pins stay as they are. */
async function patched(name: string, tool: Tool, env: NodeJS.ProcessEnv): Promise<string> {
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
  mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
  writeFileSync(file, patch.text);
  const modfile = `${CACHE}/src/${name}.mod`;
  writeFileSync(modfile, readFileSync(`${pins}/go.mod`));
  writeFileSync(`${CACHE}/src/${name}.sum`, readFileSync(`${pins}/go.sum`));
  await $({ cwd: pins, env })`go mod edit -replace ${patch.module}=${copy} ${modfile}`;
  return modfile;
}
