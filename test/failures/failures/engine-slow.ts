import { vllm } from '../../engines/vllm.ts';
import { slowed } from '../engine.ts';
import { defineFailure } from '../failure.ts';

/** Whoever asks has an answer within ten seconds. */
const PROMISE = { objective: 99, sli: 'latency', threshold: 10 };

/** How far back the alerts on a promise look. */
const SPANS = ['1h', '6h', '1d', '3d'];

export const failure = defineFailure({
  name: 'engine-slow',
  title: 'the engine of a vLLM server gets a small part of the processor time that it needs',
  gate: false,
  sources: { engine: { kind: 'vllm', slo: PROMISE }, llm: { kind: 'llm-service', engine: 'vllm', slo: PROMISE } },
  fires: {
    HighTTFT: 180,
    VeryHighTTFT: 180,
    HighRequestLatency: 180,
    LowThroughput: 180,
    VeryLowThroughput: 180,
    ...Object.fromEntries(
      SPANS.flatMap(span =>
        [`VllmErrorBudgetBurn${span}`, `LLMServiceErrorBudgetBurn${span}`].map(alert => [alert, 240]),
      ),
    ),
  },
  may: ['RequestQueueBuilding', 'VllmQueueBacklog', 'HighActiveRequests', 'VeryHighActiveRequests'],
  watch: 30,
  arrange: async site => {
    const port = await site.port();
    const server = await site.start(vllm(site.dir, port, ['--max-num-seqs', '8']));
    for (const source of ['engine', 'llm']) site.scraped(source, port);
    const url = `http://127.0.0.1:${port}/v1/completions`;
    const body = { model: 'tiny', prompt: 'the quick brown fox', max_tokens: 16, ignore_eos: true };
    site.ask({ url, body, perMinute: 20, atOnce: 6, patience: 300 });
    let stop = () => {};
    return {
      cause: () => {
        stop = slowed(server.running.pid, { on: 0.02, off: 8 }, title => /^VLLM::(EngineCore|Worker)/.test(title));
      },
      mend: () => stop(),
    };
  },
});
