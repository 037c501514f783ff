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
  arrange: async place => {
    const [one, two] = [await place.port(), await place.port()];
    const server = await place.start(llama(one));
    await place.start(llama(two));
    const { url } = await gateway(
      place,
      [one, two].map(port => deployment('granite', `http://127.0.0.1:${port}`)),
      { router_settings: { num_retries: 0 } },
    );
    place.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: unlike('granite'), perMinute: 60 });
    return { cause: () => server.kill(), mend: () => server.again() };
  },
});
