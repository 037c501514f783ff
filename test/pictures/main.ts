import { main } from '../../generator/verbs/main.ts';
import type { Engines } from '../../generator/views/picture.ts';

/**
 * The command line with the little world behind its pictures: `npm run preview`, `npm run preview -- --profile stalled`,
 * `npm run preview -- --profile engine-stopped-busy` for a failure as it was recorded,
 * `npm run diff -- -o html`. The generator itself knows no data; what plays it is a program for development, and so is
 * this door to it.
 */
const [profile, args] = withoutProfile(process.argv.slice(2));

/** Loaded when the first picture is asked for: most of what the command line does draws none. */
let loaded: Promise<Engines> | undefined;
const load = (): Promise<Engines> => {
  loaded ??= import('./engines.ts').then(({ simulated }) => simulated(profile));
  return loaded;
};

const stop = async (): Promise<void> => (await loaded)?.stop();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143)));

process.exitCode = await main(args, { of: async (plan, overlay) => (await load()).of(plan, overlay), stop });

/** What happens in the little world, `healthy` where nothing is said, and the arguments of the command line itself. */
function withoutProfile(all: readonly string[]): readonly [string, readonly string[]] {
  const at = all.indexOf('--profile');
  return at < 0 ? ['healthy', all] : [all[at + 1] ?? '', all.toSpliced(at, 2)];
}
