import { until } from '../../cluster/until.ts';
import { vllm } from '../../engines/vllm.ts';
import { gauge, signalCore } from '../engine.ts';
import { defineFailure } from '../failure.ts';

/** The second of two data parallel engines, as its process calls itself. */
const SECOND = /^VLLM::EngineCore_DP1/;

export const failure = defineFailure({
  name: 'engine-rank-stopped',
  title: 'one of two data parallel engines of a vLLM server stops while both work',
  gate: false,
  sources: { engine: { kind: 'vllm' }, llm: { kind: 'llm-service', engine: 'vllm' } },
  fires: { VllmServingStalled: 330 },
  blind: {
    LLMServiceDown: 'the process that serves metrics and health still runs, and so does the other engine',
  },
  may: [
    ...['LowThroughput', 'VeryLowThroughput', 'HighRequestLatency', 'HighTTFT', 'VeryHighTTFT'],
    ...['RequestQueueBuilding', 'VllmQueueBacklog'],
  ],
  watch: 30,
  arrange: async site => {
    const port = await site.port();
    const at = `http://127.0.0.1:${port}`;
    const body = { model: 'tiny', prompt: 'the quick brown fox', max_tokens: 16 };
    const two = ['--data-parallel-size', '2', '--api-server-count', '1', '--max-num-seqs', '4'];
    const server = await site.start({ ...vllm(site.dir, port, two), patience: 900 });
    for (const source of ['engine', 'llm']) site.scraped(source, port);
    site.ask({ url: `${at}/v1/completions`, body, perMinute: 60, atOnce: 24 });
    return {
      cause: async () => {
        site.ask({
          url: `${at}/v1/completions`,
          body: { ...body, max_tokens: 200, ignore_eos: true },
          perMinute: 3000,
          atOnce: 12,
          patience: 900,
        });
        await until('both work', async () => (await gauge(at, 'vllm:num_requests_running')) >= 8, { every: 20 });
        signalCore(server.running.pid, 'SIGSTOP', SECOND);
      },
      mend: () => signalCore(server.running.pid, 'SIGCONT', SECOND),
    };
  },
});
