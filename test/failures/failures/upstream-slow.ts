import { llama } from '../../engines/llama.ts';
import { slowed } from '../engine.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, deployment, gateway, unlike } from '../gateway.ts';

export const failure = defineFailure({
  name: 'upstream-slow',
  title: 'the model server behind the gateway stops for twelve seconds again and again',
  gate: false,
  sources: { gateway: { kind: 'litellm' }, llm: { kind: 'llm-service', engine: 'llama-cpp' } },
  fires: { LiteLLMLatencyP99High: 90, LiteLLMLatencyP95High: 90 },
  may: ['LLMServiceDown', 'LLMServiceReplicaDown'],
  watch: 30,
  arrange: async site => {
    const port = await site.port();
    const server = await site.start(llama(port));
    site.scraped('llm', port);
    const { url } = await gateway(site, [deployment('granite', `http://127.0.0.1:${port}`, { timeout: 60 })], {
      router_settings: { num_retries: 0 },
    });
    site.ask({
      url: `${url}/v1/chat/completions`,
      headers: AUTHORIZED,
      body: unlike('granite'),
      perMinute: 40,
      atOnce: 60,
    });
    let stop = () => {};
    return {
      cause: () => {
        stop = slowed(server.running.pid, { on: 1, off: 12 });
      },
      mend: () => stop(),
    };
  },
});
