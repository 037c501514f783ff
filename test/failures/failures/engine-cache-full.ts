import { vllm } from '../../engines/vllm.ts';
import { CROWDED } from '../crowded.ts';
import { defineFailure } from '../failure.ts';
import type { Traffic } from '../traffic.ts';

export const failure = defineFailure({
  name: 'engine-cache-full',
  title: 'the contexts of running requests fill the KV cache of a vLLM server, which takes blocks back from them',
  gate: false,
  sources: { engine: { kind: 'vllm' }, llm: { kind: 'llm-service', engine: 'vllm' } },
  fires: { VllmKvCacheFull: 90, HighGPUMemoryUsage: 90, CriticalGPUMemoryUsage: 90 },
  may: CROWDED,
  watch: 60,
  arrange: async site => {
    const port = await site.port();
    // A block holds 128 tokens on a processor: two for each request, and room for three requests.
    const small = ['--num-gpu-blocks-override', '7', '--max-num-seqs', '8'];
    await site.start(vllm(site.dir, port, small));
    for (const source of ['engine', 'llm']) site.scraped(source, port);
    const url = `http://127.0.0.1:${port}/v1/completions`;
    const body = (number: number) => ({ model: 'tiny', prompt: `fox ${number}`, max_tokens: 8 });
    site.ask({ url, body, perMinute: 30, atOnce: 4 });
    let flood: Traffic | undefined;
    return {
      cause: () => {
        const long = (number: number) => ({ ...body(number), max_tokens: 230, ignore_eos: true });
        flood = site.ask({ url, body: long, perMinute: 6000, atOnce: 9 });
      },
      mend: () => flood?.stop(),
    };
  },
});
