import { provider } from '../../engines/provider.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, deployment, gateway, unlike } from '../gateway.ts';
import type { Traffic } from '../traffic.ts';

export const failure = defineFailure({
  name: 'tokens-consumed',
  title: 'a program sends prompts of a hundred thousand tokens through the gateway, twice a second',
  gate: false,
  sources: { gateway: { kind: 'litellm' } },
  fires: { LiteLLMTokenConsumptionHigh: 60 },
  watch: 20,
  arrange: async site => {
    // How long prompts were is what the provider reports: the gateway counts nothing itself.
    const [short, long] = [await provider(), await provider({ prompt: 100_000 })];
    const { url } = await gateway(site, [deployment('granite', short.url), deployment('llama', long.url)]);
    const ask = (model: string, perMinute: number) =>
      site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: unlike(model), perMinute });
    ask('granite', 30);
    let loop: Traffic | undefined;
    return {
      cause: () => {
        loop = ask('llama', 120);
      },
      mend: () => loop?.stop(),
    };
  },
});
