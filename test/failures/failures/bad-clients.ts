import { vllm } from '../../engines/vllm.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, chat, gateway, mocked } from '../gateway.ts';

/** Nothing is wrong but what is asked: no alert may fire. */
export const failure = defineFailure({
  name: 'bad-clients',
  title: 'clients send nothing but bad requests, and everything that serves is well',
  gate: true,
  sources: { engine: { kind: 'vllm' }, llm: { kind: 'llm-service', engine: 'vllm' }, gateway: { kind: 'litellm' } },
  fires: {},
  blind: {
    VllmErrorRateHigh:
      'a request that a client has spelt wrong ends with 400 or 404, which the server is not to blame for',
    LiteLLMErrorRateCritical:
      'a wrong key or an unknown model ends with 401 or 400, which the gateway is not to blame for',
  },
  watch: 240,
  arrange: async site => {
    const port = await site.port();
    await site.start(vllm(site.dir, port));
    for (const source of ['engine', 'llm']) site.scraped(source, port);
    const { url } = await gateway(site, [mocked('granite')]);
    const engine = `http://127.0.0.1:${port}/v1/completions`;
    const usual = [
      site.ask({ url: engine, body: { model: 'tiny', prompt: 'fox', max_tokens: 4 }, perMinute: 20 }),
      site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: chat('granite'), perMinute: 30 }),
    ];
    return {
      cause: () => {
        for (const { stop } of usual) stop();
        site.ask({ url: engine, body: { model: 'tiny', prompt: 'fox', max_tokens: -4 }, perMinute: 60 });
        site.ask({ url: engine, body: { model: 'unknown', prompt: 'fox' }, perMinute: 60 });
        site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: chat('unknown'), perMinute: 60 });
        site.ask({ url: `${url}/v1/chat/completions`, body: chat('granite'), perMinute: 60 });
      },
      mend: () => undefined,
    };
  },
});
