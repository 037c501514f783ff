import { existsSync, readFileSync, watch as watchFolder } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { printable } from '../lib/shown.ts';
import { UsageError } from './command.ts';
import { fault } from './fault.ts';
import type { Session } from './session.ts';

/** Editors write in several steps; this long after the last one the file is taken for saved. */
const QUIET_MS = 100;

/**
 * Runs once, then again each time the config or a file that it names has another text, until it is interrupted. Folders are
 * watched and not files: an editor that saves by renaming puts another file in its place. An error ends a run, never the
 * watching.
 */
export async function watch({ root, config, file, shown }: Session, generate: () => Promise<number>): Promise<number> {
  const seen = new Map([[config, textOf(config)]]);
  const folders = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    for (const path of shown().map(name => resolve(root, name))) if (!seen.has(path)) seen.set(path, textOf(path));
    for (const folder of new Set([...seen.keys()].map(path => dirname(path)))) {
      if (folders.has(folder) || !existsSync(folder)) continue;
      folders.add(folder);
      watchFolder(folder, (_, name) => {
        if (name !== null && !seen.has(join(folder, name))) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          busy = busy.then(again);
        }, QUIET_MS);
      });
    }
  };
  const again = async (): Promise<void> => {
    const changed = [...seen].filter(([path, text]) => textOf(path) !== text);
    if (changed.length === 0) return;
    for (const [path] of changed) seen.set(path, textOf(path));
    await safely(generate);
    look();
  };
  // Watched before the first run: what is saved in the middle of it is seen after it.
  look();
  let busy = safely(generate);
  await busy;
  look();
  process.stderr.write(`watching ${file}; Ctrl-C ends it\n`);
  return new Promise(() => {});
}

async function safely(generate: () => Promise<number>): Promise<void> {
  try {
    await generate();
  } catch (error) {
    process.stderr.write(error instanceof UsageError ? `${printable(error.message)}\n` : fault(error));
  }
}

/** The config's bytes as they are now; a config that is gone for a moment has none. */
function textOf(config: string): string | undefined {
  try {
    return readFileSync(config, 'latin1');
  } catch {
    return undefined;
  }
}
