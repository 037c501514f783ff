import { vllm } from '../../engines/vllm.ts';
import { defineFailure } from '../failure.ts';
import type { Traffic } from '../traffic.ts';

export const failure = defineFailure({
  name: 'engine-crowded',
  title: 'a vLLM server works on thirty requests at a time',
  gate: false,
  sources: { llm: { kind: 'llm-service', engine: 'vllm' } },
  fires: { HighActiveRequests: 60, VeryHighActiveRequests: 60 },
  may: ['HighTTFT', 'VeryHighTTFT', 'HighRequestLatency', 'LowThroughput', 'VeryLowThroughput', 'RequestQueueBuilding'],
  watch: 20,
  arrange: async site => {
    const port = await site.port();
    await site.start(vllm(site.dir, port, ['--max-num-seqs', '32']));
    site.scraped('llm', port);
    const url = `http://127.0.0.1:${port}/v1/completions`;
    const body = { model: 'tiny', prompt: 'the quick brown fox', max_tokens: 8 };
    site.ask({ url, body, perMinute: 30, atOnce: 4 });
    let flood: Traffic | undefined;
    return {
      cause: () => {
        flood = site.ask({ url, body: { ...body, max_tokens: 230, ignore_eos: true }, perMinute: 6000, atOnce: 30 });
      },
      mend: () => flood?.stop(),
    };
  },
});
