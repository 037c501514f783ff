import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import type { Tree } from '../../generator/lib/tree.ts';
import { parsePlain, print } from '../../generator/lib/yaml.ts';
import { identity, type Manifest } from '../../generator/model/artifact.ts';
import type { Plan } from '../../generator/model/plan.ts';
import { load } from '../../generator/plan/load.ts';
import type { ReadFile } from '../../generator/plan/named-files.ts';
import { plan } from '../../generator/plan/plan.ts';
import { tree } from '../../generator/plan/tree.ts';
import { JUDGEMENTS, type Judgement } from './judgements.ts';
import { bin } from './tools.ts';

/** The repository's own root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Tools that were already called missing. */
const missed = new Set<string>();

/**
 * Path of a built tool. Where it is not built the answer is `undefined` and one loud line, so that a laptop without Go can
 * still run the rest; in CI it is an error, as a judge that sits out proves nothing.
 */
export function needTool(name: string): string | undefined {
  if (existsSync(bin(name))) return bin(name);
  if (process.env['CI']) throw new Error(`${name} is not built: run \`npm run tools\` before the tests`);
  if (!missed.has(name))
    process.stderr.write(`\nSKIPPED  what ${name} would judge: it is not built, run \`npm run tools\`\n\n`);
  missed.add(name);
  return undefined;
}

/** A running judge's tally: called with how many more things were judged, one by default, and with what to note of them. */
export type Tally = (more?: number, note?: string) => void;

interface Sitting {
  /** Who judges, as the table names it. */
  readonly judge: string;
  /** What is judged, as the table names it. */
  readonly judged: string;
  /** Tools it needs; the first that is missing makes it sit out. */
  readonly tools: readonly string[];
  /** Milliseconds it may take. */
  readonly timeout?: number;
}

/**
 * One test that is one row of the table of `npm run judges`. It gets the paths of its tools in their order, and must say
 * how many things it judged: a judge that saw nothing fails.
 */
export function judge(
  { judge: name, judged, tools, timeout = 120_000 }: Sitting,
  work: (tally: Tally, ...paths: string[]) => Promise<void>,
): void {
  const paths = tools.map(needTool);
  const missing = paths.includes(undefined);
  const record = (row: Omit<Judgement, 'judge' | 'judged'>) => {
    mkdirSync(dirname(JUDGEMENTS), { recursive: true });
    appendFileSync(JUDGEMENTS, `${JSON.stringify({ judge: name, judged, ...row } satisfies Judgement)}\n`);
  };
  if (missing) record({ count: 0, seconds: 0 });
  test.skipIf(missing)(`${name}: ${judged}`, { timeout }, async () => {
    const started = performance.now();
    let count = 0;
    let ok = false;
    let noted: string | undefined;
    const tally: Tally = (more = 1, note = noted) => {
      count += more;
      noted = note;
    };
    try {
      await work(tally, ...(paths as string[]));
      if (count === 0) throw new Error(`${name} was given nothing to judge`);
      ok = true;
    } finally {
      record({
        count,
        seconds: (performance.now() - started) / 1000,
        ok,
        ...(noted === undefined ? {} : { note: noted }),
      });
    }
  });
}

/** How a process ended, and all it said. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a tool to its end, whatever that is. */
export const run = (
  path: string,
  args: readonly string[],
  { cwd, input, env }: { cwd?: string; input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = execFile(
      path,
      args,
      { cwd, maxBuffer: 256 * 1024 * 1024, encoding: 'utf8', ...(env ? { env } : {}) },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
    // A tool that ends before it has read everything is no error of ours: its exit code shows what it is.
    child.stdin?.on('error', () => undefined).end(input);
  });

/** Runs a tool that must succeed, and answers what it printed. */
export async function output(
  path: string,
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
): Promise<string> {
  const { code, stdout, stderr } = await run(path, args, options);
  if (code !== 0)
    throw new Error(`${[path.split('/').at(-1), ...args].join(' ')} ended with ${code}:\n${stderr || stdout}`);
  return stdout;
}

/** Does work on every item, a few at a time: as many as there are processors to judge with. */
export async function eachOf<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
  atOnce = 2,
): Promise<void> {
  const rest = items.entries();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [index, item] of rest) await work(item, index);
    }),
  );
}

/** Writes a tree below a new folder for as long as the work takes. */
export async function inFolder<T>(files: Tree, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A plan and the files that follow from it. */
export interface Planned {
  readonly plan: Plan;
  readonly tree: Tree;
}

/** Plans a config from its text, in memory. An issue is an error here: judges are given what would be written. */
export async function planText(text: string, file = 'observability.yaml', read?: ReadFile): Promise<Plan> {
  const { loaded, issues } = await load(text, file, undefined, '.', read);
  if (!loaded) throw new Error(`${file} does not load:\n${JSON.stringify(issues, null, 2)}`);
  const { plan: planned, issues: more } = await plan(loaded);
  const errors = more.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(`${file} cannot be planned:\n${JSON.stringify(errors, null, 2)}`);
  return planned;
}

/** This repository's own config, planned from its file as it stands. */
export async function planRepository(): Promise<Planned> {
  const planned = await planText(readFileSync(join(ROOT, 'observability.yaml'), 'utf8'));
  return { plan: planned, tree: tree(planned) };
}

/** The same value with the keys of every object in code unit order: what two printers must agree in. */
export function canonical<T>(value: T): T {
  if (Array.isArray(value)) return value.map(canonical) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  ) as T;
}

/** Objects as the one printer prints them, in canonical key order, by their identity with their API version. */
export function printedByIdentity(objects: readonly Manifest[]): Map<string, string> {
  const printed = new Map(
    objects.map(object => [`${object.apiVersion} ${identity(object)}`, print(canonical(object))]),
  );
  if (printed.size !== objects.length) throw new Error(`${objects.length - printed.size} objects appear twice`);
  return new Map([...printed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The objects of a stream of YAML documents. */
export const objectsIn = (text: string): Manifest[] => parsePlain(text).filter(value => value !== null) as Manifest[];

/** The rendered objects of an overlay, read back from the text that is written. */
export const renderedObjects = (files: Tree, overlay: string): Manifest[] =>
  [...files]
    .filter(([path]) => path.startsWith(`overlays/${overlay}/rendered/`))
    .flatMap(([, text]) => objectsIn(text));
