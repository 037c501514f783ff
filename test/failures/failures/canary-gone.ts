import { llama } from '../../engines/llama.ts';
import { prober } from '../canary.ts';
import { defineFailure } from '../failure.ts';

const SERVICE = 'http://small.canary-gone.svc:8080';
const ROUTE = '/v1/completions';

export const failure = defineFailure({
  name: 'canary-gone',
  title: 'the prober of a canary is killed while the model that it asked is well',
  gate: true,
  sources: {
    small: {
      kind: 'llm-service',
      engine: 'llama-cpp',
      service: 'small',
      canary: { models: { tiny: { url: SERVICE } } },
    },
  },
  fires: { CanaryMissing: 30 },
  blind: { LLMServiceCanaryFailing: 'no request fails where none is sent' },
  watch: 30,
  arrange: async site => {
    const port = await site.port();
    await site.start(llama(port));
    site.scraped('small', port);
    const asking = await prober(site, 'small', { [SERVICE + ROUTE]: `http://127.0.0.1:${port}${ROUTE}` });
    return { cause: () => asking.kill(), mend: () => asking.again() };
  },
});
