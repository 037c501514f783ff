import { posix } from 'node:path';
import type { Origin } from '../lib/origin.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { load } from '../plan/load.ts';
import type { ReadFile } from '../plan/named-files.ts';
import { plan } from '../plan/plan.ts';
import { placesOf } from '../review/change-origins.ts';
import type { Delta } from '../views/review.ts';
import { fileAt } from './git.ts';
import { loadConfig, type Session } from './session.ts';

/** What a config asks for, and what was said while it was planned; no plan where there is none, or it does not load. */
interface PlannedAt {
  readonly plan?: Plan;
  readonly issues: readonly Issue[];
}

/** The plan of a commit's config, or of the working tree's where none is named. */
export type Plans = (ref: string | undefined) => Promise<PlannedAt>;

/** Plans the config of each side as this program does it now, once, whoever asks. */
export function plansOf(session: Session): Plans {
  const known = new Map<string | undefined, Promise<PlannedAt>>();
  return ref => {
    const found = known.get(ref) ?? planAt(session, ref);
    known.set(ref, found);
    return found;
  };
}

async function planAt(session: Session, ref: string | undefined): Promise<PlannedAt> {
  const text = ref === undefined ? undefined : fileAt(session.root, ref, session.file);
  if (ref !== undefined && text === undefined) return { issues: [] };
  const { loaded, issues } =
    ref === undefined || text === undefined
      ? await loadConfig(session)
      : await load(text, session.file, undefined, session.folder, fromCommit(session, ref));
  if (!loaded) return { issues };
  const planned = await plan(loaded);
  return { plan: planned.plan, issues: [...issues, ...planned.issues] };
}

/** Reads files that a commit's config names, as the commit has them. */
const fromCommit =
  ({ root, file }: Session, ref: string): ReadFile =>
  path => {
    const named = posix.join(posix.dirname(file), path);
    const text = posix.isAbsolute(path) ? undefined : fileAt(root, ref, named);
    return text === undefined
      ? {
          issue: {
            id: 'config-is-readable',
            level: 'error',
            what: `the commit has no file \`${path}\``,
            why: 'its content is not known',
            fix: 'compare with a commit that has the file',
          },
        }
      : { file: named, text };
  };

/**
 * Where the config of a commit, or of the working tree where none is named, shows what became of a change since another
 * commit. Its first line, where there is no config or it does not load.
 */
export async function places(
  { file }: Session,
  plans: Plans,
  from: string,
  to: string | undefined,
): Promise<(delta: Delta) => Origin> {
  const [{ plan: old }, { plan: now }] = [await plans(from), await plans(to)];
  return now ? placesOf(now, old) : () => ({ file, line: 1, column: 1 });
}
