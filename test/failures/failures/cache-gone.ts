import { redis, redisExporter } from '../../engines/redis.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, chat, gateway, mocked } from '../gateway.ts';

export const failure = defineFailure({
  name: 'cache-gone',
  title: 'the Redis that caches for the gateway is killed',
  gate: false,
  sources: { gateway: { kind: 'litellm' }, redis: { kind: 'redis-exporter' } },
  fires: { RedisDown: 20 },
  blind: {
    LiteLLMCacheHitRateLow:
      'each pod of the gateway keeps answers in its own memory as well, so what is asked again is still found',
  },
  watch: 60,
  arrange: async site => {
    const [port, exporter] = [await site.port(), await site.port()];
    const server = await site.start(redis(site.dir, port));
    await site.start(redisExporter(exporter, port));
    site.scraped('redis', exporter);
    const { url } = await gateway(site, [mocked('granite')], {
      litellm_settings: { cache: true, cache_params: { type: 'redis', host: '127.0.0.1', port, ttl: 600 } },
    });
    site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: chat('granite'), perMinute: 60 });
    return { cause: () => server.kill(), mend: () => server.again() };
  },
});
