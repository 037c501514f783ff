import { llama } from '../../engines/llama.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, deployment, gateway, unlike } from '../gateway.ts';

export const failure = defineFailure({
  name: 'few-requests-all-failing',
  title: 'five requests a minute reach the gateway, and every one fails',
  gate: true,
  sources: { gateway: { kind: 'litellm' } },
  fires: { LiteLLMErrorRateCritical: 180, LiteLLMDeploymentOutage: 270 },
  may: ['LiteLLMErrorRateElevated'],
  watch: 10,
  arrange: async site => {
    const port = await site.port();
    const server = await site.start(llama(port));
    const { url } = await gateway(site, [deployment('granite', `http://127.0.0.1:${port}`)], {
      router_settings: { num_retries: 0 },
    });
    site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: unlike('granite'), perMinute: 5 });
    return { cause: () => server.kill(), mend: () => server.again() };
  },
});
