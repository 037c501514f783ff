import { commands, redis, redisExporter } from '../../engines/redis.ts';
import { defineFailure } from '../failure.ts';

export const failure = defineFailure({
  name: 'cache-full',
  title: 'the Redis of a cache fills up to its limit, and clients read keys that are not there',
  gate: false,
  sources: { redis: { kind: 'redis-exporter' } },
  fires: { RedisMemoryNearLimit: 60, RedisHitRateLow: 120 },
  watch: 20,
  arrange: async site => {
    const [port, exporter] = [await site.port(), await site.port()];
    await site.start(redis(site.dir, port, ['--maxmemory', '16mb']));
    await site.start(redisExporter(exporter, port));
    site.scraped('redis', exporter);
    await commands(port, ['SET known value']);
    const reads = (key: string) => setInterval(() => void commands(port, [`GET ${key}`]).catch(() => undefined), 250);
    site.atEnd(reads('known'));
    let lost: NodeJS.Timeout | undefined;
    return {
      cause: async () => {
        await commands(
          port,
          // A line may have 64 KiB.
          Array.from({ length: 290 }, (_, index) => `SET key-${index} ${'x'.repeat(50_000)}`),
        );
        lost = setInterval(() => {
          for (let count = 0; count < 8; count++) void commands(port, ['GET unknown']).catch(() => undefined);
        }, 250);
        site.atEnd(lost);
      },
      mend: async () => {
        clearInterval(lost);
        await commands(port, ['FLUSHALL', 'SET known value']);
      },
    };
  },
});
