import { llama } from '../../engines/llama.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, deployment, gateway, unlike } from '../gateway.ts';

export const failure = defineFailure({
  name: 'one-upstream-dead',
  title: 'one of two model servers behind the gateway is killed',
  gate: true,
  sources: { gateway: { kind: 'litellm' } },
  fires: { LiteLLMErrorRateCritical: 90, LiteLLMDeploymentFailing: 240 },
  may: ['LiteLLMErrorRateElevated'],
  blind: { LiteLLMDeploymentOutage: 'the other server answers for the model' },
  watch: 20,
  arrange: async site => {
    const [one, two] = [await site.port(), await site.port()];
    const server = await site.start(llama(one));
    await site.start(llama(two));
    const { url } = await gateway(
      site,
      [one, two].map(port => deployment('granite', `http://127.0.0.1:${port}`)),
      { router_settings: { num_retries: 0 } },
    );
    site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: unlike('granite'), perMinute: 60 });
    return { cause: () => server.kill(), mend: () => server.again() };
  },
});
