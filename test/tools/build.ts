import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { $ } from 'zx';
import { bin, CACHE, isFor, TOOLS, type Tool } from './tools.ts';
import { Failed } from './ways/way.ts';
import { wayOf } from './ways/ways.ts';

/**
 * Makes the pinned tools, each only once: `npm run tools`, `npm run tools -- --for cluster`, `npm run tools -- --for
 * engines`, or by name. A tool is made again when its pins or the way it is made change.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { for: { type: 'string', default: 'judges' } },
});
const purposes = [...new Set(Object.values(TOOLS).map(tool => tool.for))];
const unknown = positionals.filter(name => !(name in TOOLS));
if (unknown.length > 0) usage(`no tool ${unknown.join(', ')}; known: ${Object.keys(TOOLS).join(', ')}`);
if (!purposes.some(purpose => purpose === values.for))
  usage(`no tools for ${values.for}; known: ${purposes.join(', ')}`);
const wanted = Object.entries(TOOLS).filter(([name, tool]) =>
  positionals.length > 0 ? positionals.includes(name) : isFor(tool, 'judges') || isFor(tool, values.for),
);

$.quiet = true;
mkdirSync(`${CACHE}/bin`, { recursive: true });

let made = 0;
try {
  // Asked all at once: a compiler and an interpreter say their versions meanwhile.
  const checked = await Promise.all(wanted.map(([name, tool]) => isStale(name, tool)));
  const stale = wanted.filter((_, index) => checked[index]);
  for (const [index, [name, tool]] of stale.entries()) {
    const started = Date.now();
    process.stderr.write(`[${index + 1}/${stale.length}] ${name}: ${wayOf(tool).doing(tool)} … `);
    rmSync(`${bin(name)}.stamp`, { force: true });
    await wayOf(tool).make(name, tool);
    writeFileSync(`${bin(name)}.stamp`, await stampOf(name, tool));
    made++;
    process.stderr.write(`${Math.round((Date.now() - started) / 1000)} s, ${await size(name, tool)}\n`);
  }
} catch (error) {
  if (!(error instanceof Failed)) throw error;
  console.error(`failed\nerror  ${error.message}`);
  process.exit(1);
}
console.log(`${wanted.length} tools ready (${made} built) in .cache/tools/bin`);

function usage(message: string): never {
  console.error(message);
  process.exit(2);
}

async function stampOf(name: string, tool: Tool): Promise<string> {
  const hash = createHash('sha256');
  for (const input of await wayOf(tool).inputs(tool, name)) hash.update(input).update('\0');
  return hash.update(name).digest('hex');
}

async function isStale(name: string, tool: Tool): Promise<boolean> {
  const stamp = `${bin(name)}.stamp`;
  return !existsSync(bin(name)) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== (await stampOf(name, tool));
}

async function size(name: string, tool: Tool): Promise<string> {
  const { stdout } = await $`du -scLk ${[bin(name), ...(wayOf(tool).folders?.(name) ?? [])]}`;
  const kilobytes = Number(stdout.trimEnd().split('\n').at(-1)?.split('\t')[0]);
  return `${(kilobytes / 1024).toFixed(0)} MB`;
}
