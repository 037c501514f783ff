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
  arrange: async site => {
    const [port, prober] = [await site.port(), await site.port()];
    await site.start(blackboxExporter(site.dir, prober));
    site.scraped('probe', prober);
    site.alias(HEALTH, `http://127.0.0.1:${port}/health`);
    const server = await site.start(vllm(site.dir, port));
    for (const source of ['engine', 'llm']) site.scraped(source, port);
    const usual = site.ask({
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
