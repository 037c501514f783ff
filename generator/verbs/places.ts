import { placesOf } from '../emit/review/places.ts';
import type { Origin } from '../lib/origin.ts';
import type { Delta } from '../model/review.ts';
import { load } from '../plan/load.ts';
import { plan } from '../plan/plan.ts';
import { fileAt } from './git.ts';
import { loadConfig, type Session } from './session.ts';

/**
 * Where the config of a commit, or of the working tree where none is named, says what became of a change. Its first
 * line, where there is no config or it does not load.
 */
export async function places(session: Session, ref: string | undefined): Promise<(delta: Delta) => Origin> {
  const text = ref === undefined ? undefined : fileAt(session.root, ref, session.file);
  const { loaded } =
    ref === undefined ? await loadConfig(session) : text === undefined ? {} : await load(text, session.file);
  return loaded ? placesOf((await plan(loaded)).plan) : () => ({ file: session.file, line: 1, column: 1 });
}
