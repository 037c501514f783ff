import { readFileSync, watch as watchFolder } from 'node:fs';
import { basename, dirname } from 'node:path';
import { printable } from '../lib/shown.ts';
import { UsageError } from './command.ts';
import { fault } from './fault.ts';
import type { Session } from './session.ts';

/** Editors write in several steps; this long after the last one the file is taken for saved. */
const QUIET_MS = 100;

/**
 * Runs once, then again each time the config has another text, until it is interrupted. The folder is watched and not
 * the file: an editor that saves by renaming puts another file in its place. An error ends a run, never the watching.
 */
export async function watch({ config, file }: Session, generate: () => Promise<number>): Promise<number> {
  let seen = textOf(config);
  let timer: NodeJS.Timeout | undefined;
  const again = async (): Promise<void> => {
    const text = textOf(config);
    if (text === seen) return;
    seen = text;
    await safely(generate);
  };
  // Watched before the first run: what is saved in the middle of it is seen after it.
  watchFolder(dirname(config), (_, name) => {
    if (name !== null && name !== basename(config)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(again);
    }, QUIET_MS);
  });
  let busy = safely(generate);
  await busy;
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
