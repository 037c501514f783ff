import { vllm } from '../../engines/vllm.ts';
import { prober } from '../canary.ts';
import { signalCore } from '../engine.ts';
import { defineFailure } from '../failure.ts';
import { deployment, gateway, KEY } from '../gateway.ts';

const PREDICTOR = 'http://tiny-predictor.canary-engine-stopped-idle.svc:8080';
const SERVICE = 'http://llm-inference.canary-engine-stopped-idle.svc:8000';
const GATEWAY = 'http://litellm.canary-engine-stopped-idle.svc:4000';

export const failure = defineFailure({
  name: 'canary-engine-stopped-idle',
  title:
    'the engine of a vLLM server stops while nothing but a canary asks anything of it, straight and through a gateway',
  gate: false,
  sources: {
    engine: { kind: 'vllm', canary: { models: { tiny: { url: PREDICTOR } } } },
    llm: { kind: 'llm-service', engine: 'vllm', canary: { models: { tiny: { url: SERVICE } } } },
    gateway: {
      kind: 'litellm',
      canary: { models: { granite: { url: GATEWAY } }, secret: { name: 'canary-key', key: 'key' } },
    },
  },
  fires: { VllmCanaryFailing: 180, LLMServiceCanaryFailing: 180, LiteLLMCanaryFailing: 180 },
  may: [
    // The gateway counts what the canary asks of it like what others ask.
    ...['LiteLLMErrorRateCritical', 'LiteLLMErrorRateElevated', 'LiteLLMDeploymentOutage'],
    // What hung gets its first token once the engine goes on.
    ...['HighTTFT', 'VeryHighTTFT', 'HighRequestLatency'],
  ],
  blind: {
    VllmServingStalled: 'the engine reports what it did before it stopped: nothing runs, nothing waits',
    RequestQueueBuilding: 'the engine reports what it did before it stopped: nothing waits',
    LLMServiceDown: 'the process that serves metrics and health still runs',
    VllmErrorRateHigh: 'a request that hangs until its client gives up is counted as answered well, with 2xx',
  },
  watch: 30,
  arrange: async site => {
    const port = await site.port();
    const server = await site.start(vllm(site.dir, port));
    const real = `http://127.0.0.1:${port}`;
    for (const source of ['engine', 'llm']) site.scraped(source, port);
    const { url } = await gateway(site, [deployment('granite', real, { timeout: 8 })], {
      router_settings: { num_retries: 0 },
    });
    const route = '/v1/completions';
    await prober(site, 'engine', { [PREDICTOR + route]: real + route });
    await prober(site, 'llm', { [SERVICE + route]: real + route });
    const chats = '/v1/chat/completions';
    await prober(site, 'gateway', { [GATEWAY + chats]: url + chats }, KEY);
    return {
      cause: () => signalCore(server.running.pid, 'SIGSTOP'),
      mend: () => signalCore(server.running.pid, 'SIGCONT'),
    };
  },
});
