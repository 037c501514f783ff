import { existsSync } from 'node:fs';
import type { Engines } from '../views/picture.ts';
import { type Given, UsageError } from './command.ts';

/** What plays sources in front of a real Prometheus. A program that is developed has it beside it, an installed one has not. */
const PLAYER = new URL('../../test/pictures/engines.ts', import.meta.url);

/** The word that asks for sample shapes where sources could be played. */
const SAMPLES = 'none';
const DEFAULT = 'healthy';

type Player = { readonly simulated: (profile: string) => Promise<Engines> };

/**
 * What answers the queries of pictures: made-up sources in front of a real Prometheus, where such a player is found. It is
 * loaded when the first picture is asked for, for most of what the command line does draws none.
 */
export function enginesFor({ profile }: Given): Engines | undefined {
  const isThere = existsSync(PLAYER);
  if (!isThere && profile !== undefined && profile !== SAMPLES)
    throw new UsageError(`nothing here plays \`${profile}\`: without \`--profile\` pictures show sample shapes`);
  if (!isThere || profile === SAMPLES) return undefined;
  let loaded: Promise<Engines> | undefined;
  const load = (): Promise<Engines> => {
    loaded ??= (import(PLAYER.href) as Promise<Player>).then(({ simulated }) => simulated(profile ?? DEFAULT));
    return loaded;
  };
  const stop = async (): Promise<void> => (await loaded)?.stop();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
  return { of: async (plan, overlay) => (await load()).of(plan, overlay), stop };
}
