import { defineFailure } from '../failure.ts';
import { AUTHORIZED, chat, gateway, mocked } from '../gateway.ts';

export const failure = defineFailure({
  name: 'gateway-killed',
  title: 'the only pod of the gateway is killed, and stays away',
  gate: false,
  sources: { gateway: { kind: 'litellm' } },
  fires: { LiteLLMDown: 20 },
  watch: 30,
  arrange: async site => {
    const { url, process } = await gateway(site, [mocked('granite')]);
    site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: chat('granite'), perMinute: 30 });
    return { cause: () => process.kill(), mend: () => process.again() };
  },
});
