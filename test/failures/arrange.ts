import { mkdirSync } from 'node:fs';
import type { Arranged, Failure } from './failure.ts';
import type { Ground } from './ground.ts';
import { seconds } from './seconds.ts';

/** How many failures are arranged at a time: model servers need both processors to start. */
const AT_ONCE = 3;

interface Means {
  readonly places: Ground;
  readonly say: (line: string) => void;
}

/** Starts everything that is healthy at first, by failure. One that cannot be arranged takes no other with it. */
export async function arrangeAll(
  failures: readonly Failure[],
  { places, say }: Means,
): Promise<ReadonlyMap<string, Arranged | Error>> {
  const arranged = new Map<string, Arranged | Error>();
  const waiting = [...failures];
  const worker = async () => {
    for (let failure = waiting.shift(); failure; failure = waiting.shift()) {
      const started = Date.now();
      const site = places.site(failure.name);
      mkdirSync(site.dir, { recursive: true });
      const ground = await failure.arrange(site).catch((error: Error) => error);
      arranged.set(failure.name, ground);
      const took = `${seconds(Date.now() - started)} s`;
      say(
        `${failure.name}: ${ground instanceof Error ? `not arranged after ${took}: ${ground}` : `arranged in ${took}`}`,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return arranged;
}
