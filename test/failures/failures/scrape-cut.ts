import { llama } from '../../engines/llama.ts';
import { defineFailure } from '../failure.ts';
import { relay } from '../relay.ts';

export const failure = defineFailure({
  name: 'scrape-cut',
  title: 'the network between Prometheus and a model server is cut, and the server serves its clients',
  gate: true,
  sources: { llm: { kind: 'llm-service', engine: 'llama-cpp' } },
  fires: { LLMServiceDown: 30 },
  may: ['LLMServiceReplicaDown'],
  watch: 30,
  arrange: async site => {
    const [port, between] = [await site.port(), await site.port()];
    await site.start(llama(port));
    const wire = await site.start(relay(between, port));
    site.scraped('llm', between);
    site.ask({
      url: `http://127.0.0.1:${port}/v1/completions`,
      body: { prompt: 'the quick brown fox', max_tokens: 8 },
      perMinute: 30,
    });
    // A cut cable refuses nothing: whoever asks waits.
    return {
      cause: () => process.kill(wire.running.pid, 'SIGSTOP') && undefined,
      mend: () => process.kill(wire.running.pid, 'SIGCONT') && undefined,
    };
  },
});
