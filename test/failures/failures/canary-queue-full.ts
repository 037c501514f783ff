import { llama } from '../../engines/llama.ts';
import { prober } from '../canary.ts';
import { defineFailure } from '../failure.ts';
import type { Traffic } from '../traffic.ts';

const SERVICE = 'http://small.canary-queue-full.svc:8080';
const ROUTE = '/v1/completions';

export const failure = defineFailure({
  name: 'canary-queue-full',
  title: 'a llama.cpp server works, and its queue is longer than a canary waits',
  gate: false,
  sources: {
    small: {
      kind: 'llm-service',
      engine: 'llama-cpp',
      service: 'small',
      canary: { models: { tiny: { url: SERVICE } } },
    },
  },
  fires: { LLMServiceCanaryFailing: 180, RequestQueueBuilding: 60 },
  blind: { LLMServiceDown: 'the server answers its scrapes' },
  watch: 20,
  arrange: async site => {
    const port = await site.port();
    await site.start(llama(port, 1));
    site.scraped('small', port);
    const url = `http://127.0.0.1:${port}${ROUTE}`;
    await prober(site, 'small', { [SERVICE + ROUTE]: url });
    let flood: Traffic | undefined;
    return {
      cause: () => {
        flood = site.ask({
          url,
          body: { model: 'tiny', prompt: 'the quick brown fox', max_tokens: 480, ignore_eos: true },
          perMinute: 6000,
          atOnce: 200,
        });
      },
      mend: () => flood?.stop(),
    };
  },
});
