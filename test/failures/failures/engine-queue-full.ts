import { vllm } from '../../engines/vllm.ts';
import { defineFailure } from '../failure.ts';
import type { Traffic } from '../traffic.ts';

export const failure = defineFailure({
  name: 'engine-queue-full',
  title: 'a vLLM server gets more requests than it works on at a time, and they queue up',
  gate: false,
  sources: { engine: { kind: 'vllm' }, llm: { kind: 'llm-service', engine: 'vllm' } },
  fires: { VllmQueueBacklog: 60, RequestQueueBuilding: 60 },
  may: ['HighTTFT', 'VeryHighTTFT', 'HighRequestLatency', 'LowThroughput', 'VeryLowThroughput'],
  watch: 30,
  arrange: async site => {
    const port = await site.port();
    await site.start(vllm(site.dir, port, ['--max-num-seqs', '2']));
    for (const source of ['engine', 'llm']) site.scraped(source, port);
    const url = `http://127.0.0.1:${port}/v1/completions`;
    const body = { model: 'tiny', prompt: 'the quick brown fox', max_tokens: 8 };
    site.ask({ url, body, perMinute: 30, atOnce: 4 });
    let flood: Traffic | undefined;
    return {
      cause: () => {
        flood = site.ask({ url, body: { ...body, max_tokens: 220, ignore_eos: true }, perMinute: 6000, atOnce: 40 });
      },
      mend: () => flood?.stop(),
    };
  },
});
