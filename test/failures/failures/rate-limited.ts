import { defineFailure } from '../failure.ts';
import { AUTHORIZED, chat, gateway, mocked } from '../gateway.ts';

export const failure = defineFailure({
  name: 'rate-limited',
  title: 'a client asks more of a model than its limit at the gateway allows',
  gate: true,
  sources: { gateway: { kind: 'litellm' } },
  fires: { LiteLLMRateLimited: 120 },
  watch: 30,
  arrange: async site => {
    const { url } = await gateway(site, [mocked('granite', { rpm: 30 }), mocked('llama')], {
      router_settings: { num_retries: 0, optional_pre_call_checks: ['enforce_model_rate_limits'] },
    });
    const ask = (model: string, perMinute: number) =>
      site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: chat(model), perMinute });
    ask('llama', 30);
    const usual = ask('granite', 10);
    let flood = usual;
    return {
      cause: () => {
        flood = ask('granite', 150);
      },
      mend: () => flood.stop(),
    };
  },
});
