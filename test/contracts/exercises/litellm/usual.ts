import { stop } from '../../../cluster/processes.ts';
import { redis } from '../../../engines/redis.ts';
import type { Site } from '../../exercise.ts';
import { deployment, KEY, proxy, SETTINGS } from './proxy.ts';

const DEAD = { api_base: 'http://127.0.0.1:1/v1', num_retries: 0 };

/** Models that answer and models that do not, with a cache in Redis, which goes away. */
export async function usual(site: Site): Promise<string> {
  const cache = await site.port();
  const server = await site.start(redis(site.folder, cache));
  const { chat, scrape: look } = await proxy(site, 'usual', {
    model_list: [
      deployment('good', { mock_response: 'the quick brown fox', rpm: 100, tpm: 100_000 }),
      ...[DEAD, DEAD, { mock_response: 'the quick brown fox' }].map(params => deployment('several', params)),
      deployment('dead', DEAD),
      ...['deader', 'lost'].map(name => deployment(name, DEAD)),
    ],
    router_settings: {
      ...{ fallbacks: [{ dead: ['good'] }, { lost: ['deader'] }], num_retries: 0 },
      ...{ allowed_fails: 0, cooldown_time: 30 },
    },
    litellm_settings: {
      ...SETTINGS,
      cache: true,
      cache_params: { type: 'redis', host: '127.0.0.1', port: cache },
    },
    general_settings: { master_key: KEY },
  });
  await chat('good', 'one');
  await chat('good', 'one');
  await chat('good', 'two', { stream: true });
  await chat('dead', 'three');
  await chat('lost', 'three');
  for (let number = 0; number < 6; number++) await chat('several', `several ${number}`);
  await chat('none', 'four');
  await chat('good', 'five', {}, 'sk-wrong');
  await stop(server);
  await chat('good', 'six');
  await chat('good', 'seven');
  return look();
}
