import { placesOf } from '../emit/review/places.ts';
import type { Origin } from '../lib/origin.ts';
import type { Plan } from '../model/plan.ts';
import type { Delta } from '../model/review.ts';
import { load } from '../plan/load.ts';
import { plan } from '../plan/plan.ts';
import { fileAt } from './git.ts';
import { loadConfig, type Session } from './session.ts';

/** What the config of a commit asks for, or that of the working tree where none is named, as this program plans it. */
export async function planAt(session: Session, ref: string | undefined): Promise<Plan | undefined> {
  const text = ref === undefined ? undefined : fileAt(session.root, ref, session.file);
  const { loaded } =
    ref === undefined ? await loadConfig(session) : text === undefined ? {} : await load(text, session.file);
  return loaded && (await plan(loaded)).plan;
}

/**
 * Where the config of a commit, or of the working tree where none is named, says what became of a change since another
 * commit. Its first line, where there is no config or it does not load.
 */
export async function places(
  session: Session,
  from: string,
  to: string | undefined,
): Promise<(delta: Delta) => Origin> {
  const [old, now] = [await planAt(session, from), await planAt(session, to)];
  return now ? placesOf(now, old) : () => ({ file: session.file, line: 1, column: 1 });
}
