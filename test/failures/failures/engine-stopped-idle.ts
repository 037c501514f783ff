import { pause } from '../../cluster/until.ts';
import { vllm } from '../../engines/vllm.ts';
import { signalCore } from '../engine.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, deployment, gateway, unlike } from '../gateway.ts';

export const failure = defineFailure({
  name: 'engine-stopped-idle',
  title: 'the engine of a vLLM server stops while nothing is asked of it, and requests come later',
  gate: true,
  sources: { engine: { kind: 'vllm' }, llm: { kind: 'llm-service', engine: 'vllm' }, gateway: { kind: 'litellm' } },
  fires: { LiteLLMErrorRateCritical: 90, LiteLLMErrorRateElevated: 90, LiteLLMDeploymentOutage: 240 },
  // What still hangs gets its first token once the engine goes on.
  may: ['HighTTFT', 'VeryHighTTFT', 'HighRequestLatency'],
  blind: {
    VllmServingStalled: 'the engine reports what it did before it stopped: nothing runs, nothing waits',
    LLMServiceDown: 'the process that serves metrics and health still runs',
    VllmErrorRateHigh: 'a request that hangs until its client gives up is counted as answered well, with 2xx',
  },
  watch: 60,
  arrange: async site => {
    const port = await site.port();
    const server = await site.start(vllm(site.dir, port));
    for (const source of ['engine', 'llm']) site.scraped(source, port);
    const { url } = await gateway(site, [deployment('granite', `http://127.0.0.1:${port}`, { timeout: 8 })], {
      router_settings: { num_retries: 0 },
    });
    const chats = `${url}/v1/chat/completions`;
    const usual = site.ask({ url: chats, headers: AUTHORIZED, body: unlike('granite'), perMinute: 30 });
    return {
      cause: async () => {
        usual.stop();
        await pause(10_000);
        signalCore(server.running.pid, 'SIGSTOP');
        site.ask({ url: chats, headers: AUTHORIZED, body: unlike('granite'), perMinute: 20, atOnce: 100 });
      },
      mend: () => signalCore(server.running.pid, 'SIGCONT'),
    };
  },
});
