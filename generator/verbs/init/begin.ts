import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tree } from '../../lib/tree.ts';
import { failed, type Issue } from '../../model/issue.ts';
import type { Plan } from '../../model/plan.ts';
import { UsageError } from '../command.ts';
import { applied, outputs, planned as plannedWrites } from '../outputs.ts';
import type { Session } from '../session.ts';

/** Writes files of which none stands. What goes wrong leaves the folder as it was. */
export function begin(
  session: Session,
  planned: Plan,
  files: Tree,
): { readonly written: number; readonly issues: readonly Issue[] } {
  const { root } = session;
  let made: string | undefined;
  try {
    made = mkdirSync(root, { recursive: true });
  } catch (error) {
    throw new UsageError(`the folder \`${root}\` cannot be made (${(error as NodeJS.ErrnoException).code})`);
  }
  const pending = outputs(session, planned, files, { prune: [] });
  const refused = plannedWrites(pending).issues;
  const done = failed(refused) ? { created: [], issues: refused } : applied(pending);
  if (!failed(done.issues)) return { written: done.created.length, issues: done.issues };
  for (const path of done.created) rmSync(join(root, path), { force: true });
  for (const path of done.created) removeEmpty(dirname(join(root, path)), root);
  if (made !== undefined) rmSync(made, { recursive: true, force: true });
  return { written: 0, issues: done.issues };
}

/** Removes a folder and those above it, up to the root, as long as they are empty. */
function removeEmpty(folder: string, root: string): void {
  for (let at = folder; at !== root && at.startsWith(root); at = dirname(at))
    try {
      rmdirSync(at);
    } catch {
      return;
    }
}
