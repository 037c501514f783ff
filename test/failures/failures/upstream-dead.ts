import { llama } from '../../engines/llama.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, deployment, gateway, unlike } from '../gateway.ts';

export const failure = defineFailure({
  name: 'upstream-dead',
  title: 'the only model server behind the gateway is killed',
  gate: true,
  sources: {
    gateway: { kind: 'litellm', slo: { objective: 99.5, sli: 'availability' } },
    llm: { kind: 'llm-service', engine: 'llama-cpp' },
  },
  fires: {
    LLMServiceDown: 20,
    LiteLLMErrorRateCritical: 60,
    LiteLLMErrorRateElevated: 180,
    LiteLLMFallbacksFailing: 120,
    LiteLLMDeploymentOutage: 240,
    ...Object.fromEntries(['1h', '6h', '1d', '3d'].map(span => [`LiteLLMErrorBudgetBurn${span}`, 180])),
  },
  may: ['LLMServiceReplicaDown'],
  watch: 30,
  arrange: async site => {
    const port = await site.port();
    const server = await site.start(llama(port));
    site.scraped('llm', port);
    // What is to stand in for the model is on the same server.
    const upstream = `http://127.0.0.1:${port}`;
    const { url } = await gateway(site, [deployment('granite', upstream), deployment('llama', upstream)], {
      router_settings: { num_retries: 0, fallbacks: [{ granite: ['llama'] }] },
    });
    site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: unlike('granite'), perMinute: 60 });
    return { cause: () => server.kill(), mend: () => server.again() };
  },
});
