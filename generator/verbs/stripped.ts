import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is kept of a module: the digest of its text, and the text without types. */
type Kept = readonly [digest: string, code: string];

/**
 * Loads TypeScript modules below the folder `root` without types from `file`, which this process writes when it ends. Node strips them anew in
 * each process (nodejs/node, lib/internal/modules/typescript.js), and that takes a fifth of a run of `generate`. What is
 * kept is found by the digest of the module's text, so a file that is stale or broken costs time and nothing else.
 * Stripping leaves blanks: lines and columns stay.
 */
export function keepStripped(root: string, file: string): void {
  const known = read(file);
  let grown = false;
  registerHooks({
    load: (url, context, next) => {
      if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
      const path = fileURLToPath(url);
      const text = readFileSync(path, 'utf8');
      const name = relative(root, path);
      const digest = hash('sha256', text);
      const kept = known.get(name);
      if (kept?.[0] === digest) return { format: 'module', source: kept[1], shortCircuit: true };
      const code = strip(text);
      if (!name.startsWith('..')) {
        known.set(name, [digest, code]);
        grown = true;
      }
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
  process.once('exit', () => grown && write(file, known));
}

function read(file: string): Map<string, Kept> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept>));
  } catch {
    return new Map();
  }
}

/** A file that cannot be written is not worth an error: the next run strips again. */
function write(file: string, known: ReadonlyMap<string, Kept>): void {
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(own, JSON.stringify(Object.fromEntries(known)));
    renameSync(own, file);
  } catch {}
}

/** Node warns once that its function may change; the version of Node is pinned here. */
function strip(text: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}
