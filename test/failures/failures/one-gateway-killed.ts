import { defineFailure } from '../failure.ts';
import { AUTHORIZED, chat, gateway, mocked } from '../gateway.ts';

export const failure = defineFailure({
  name: 'one-gateway-killed',
  title: 'one pod of two of the gateway is killed, and stays away',
  gate: false,
  sources: { gateway: { kind: 'litellm' } },
  fires: { LiteLLMReplicaDown: 20 },
  blind: { LiteLLMDown: 'the other pod answers' },
  watch: 60,
  arrange: async site => {
    const one = await gateway(site, [mocked('granite')]);
    const two = await gateway(site, [mocked('granite')]);
    for (const { url } of [one, two])
      site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: chat('granite'), perMinute: 30 });
    return { cause: () => one.process.kill(), mend: () => one.process.again() };
  },
});
