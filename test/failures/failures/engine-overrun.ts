import { vllm } from '../../engines/vllm.ts';
import { CROWDED } from '../crowded.ts';
import { defineFailure } from '../failure.ts';
import type { Traffic } from '../traffic.ts';

export const failure = defineFailure({
  name: 'engine-overrun',
  title: 'a vLLM server whose queue has a limit turns most requests away',
  gate: false,
  sources: { engine: { kind: 'vllm' }, llm: { kind: 'llm-service', engine: 'vllm' } },
  fires: { VllmErrorRateHigh: 90, HighErrorRate: 90, VeryHighErrorRate: 90 },
  may: CROWDED,
  watch: 20,
  arrange: async site => {
    const port = await site.port();
    await site.start(vllm(site.dir, port, ['--max-num-seqs', '1', '--max-num-queued-reqs', '1']));
    for (const source of ['engine', 'llm']) site.scraped(source, port);
    const url = `http://127.0.0.1:${port}/v1/completions`;
    const body = { model: 'tiny', prompt: 'the quick brown fox', max_tokens: 8 };
    site.ask({ url, body, perMinute: 20, atOnce: 1 });
    let flood: Traffic | undefined;
    return {
      cause: () => {
        flood = site.ask({ url, body: { ...body, max_tokens: 220, ignore_eos: true }, perMinute: 300, atOnce: 12 });
      },
      mend: () => flood?.stop(),
    };
  },
});
