import { blackboxExporter } from '../../engines/blackbox-exporter.ts';
import { vllm } from '../../engines/vllm.ts';
import { defineFailure } from '../failure.ts';

const HEALTH = 'http://llm-inference.engine-killed.svc:8000/health';

export const failure = defineFailure({
  name: 'engine-killed',
  title: 'the only vLLM server is killed, and stays away',
  gate: true,
  sources: {
    engine: { kind: 'vllm' },
    llm: { kind: 'llm-service', engine: 'vllm' },
    probe: { kind: 'blackbox-exporter', url: HEALTH },
  },
  fires: { LocalModelTargetsDown: 20, LLMServiceDown: 20, LLMServiceUnhealthy: 20 },
  may: ['VllmReplicaDown', 'LLMServiceReplicaDown'],
  watch: 30,
  arrange: async place => {
    const [port, prober] = [await place.port(), await place.port()];
    await place.start(blackboxExporter(place.dir, prober));
    place.scraped('probe', prober);
    place.alias(HEALTH, `http://127.0.0.1:${port}/health`);
    const server = await place.start(vllm(place.dir, port));
    for (const source of ['engine', 'llm']) place.scraped(source, port);
    const usual = place.ask({
      url: `http://127.0.0.1:${port}/v1/completions`,
      body: { model: 'tiny', prompt: 'the quick brown fox', max_tokens: 16 },
      perMinute: 30,
    });
    return {
      cause: () => server.kill(),
      mend: async () => {
        await server.again();
        usual.stop();
      },
    };
  },
});
