import { until } from '../../cluster/until.ts';
import { vllm } from '../../engines/vllm.ts';
import { gauge, signalCore } from '../engine.ts';
import { defineFailure } from '../failure.ts';

export const failure = defineFailure({
  name: 'engine-stopped-busy',
  title: 'the engine of a vLLM server stops while it works on requests',
  gate: true,
  sources: {
    engine: { kind: 'vllm' },
    llm: { kind: 'llm-service', engine: 'vllm' },
  },
  fires: { VllmServingStalled: 320 },
  may: ['LowThroughput', 'VeryLowThroughput', 'VllmQueueBacklog', 'RequestQueueBuilding'],
  blind: {
    LLMServiceDown: 'the process that serves metrics and health still runs',
    VllmErrorRateHigh: 'a request that hangs until its client gives up is counted as answered well, with 2xx',
  },
  watch: 0,
  arrange: async site => {
    const port = await site.port();
    const url = `http://127.0.0.1:${port}`;
    const server = await site.start(vllm(site.dir, port, ['--max-num-seqs', '4']));
    site.scraped('engine', port);
    site.scraped('llm', port);
    const body = { model: 'tiny', prompt: 'the quick brown fox', max_tokens: 16 };
    const usual = site.ask({ url: `${url}/v1/completions`, body, perMinute: 30 });
    return {
      cause: async () => {
        const long = site.ask({
          url: `${url}/v1/completions`,
          body: { ...body, max_tokens: 200, ignore_eos: true },
          perMinute: 3000,
          atOnce: 12,
          patience: 900,
        });
        await until('four run and others wait', async () => (await gauge(url, 'vllm:num_requests_waiting')) > 3, {
          every: 20,
        });
        signalCore(server.running.pid, 'SIGSTOP');
        void long;
      },
      mend: () => {
        usual.stop();
        signalCore(server.running.pid, 'SIGCONT');
      },
    };
  },
});
