import { until } from '../../cluster/until.ts';
import { vllm } from '../../engines/vllm.ts';
import { gauge, signalCore } from '../engine.ts';
import { defineFailure } from '../failure.ts';

export const failure = defineFailure({
  name: 'engine-one-of-two-stopped',
  title: 'the engine of one vLLM server of two stops while both work',
  gate: false,
  sources: { engine: { kind: 'vllm' }, llm: { kind: 'llm-service', engine: 'vllm' } },
  fires: { VllmServingStalled: 330 },
  blind: {
    LLMServiceDown: 'the process that serves metrics and health still runs, and so does the other server',
  },
  may: ['LowThroughput', 'VeryLowThroughput'],
  watch: 30,
  arrange: async site => {
    const ports = [await site.port(), await site.port()] as const;
    const body = { model: 'tiny', prompt: 'the quick brown fox', max_tokens: 16 };
    const at = (port: number) => `http://127.0.0.1:${port}`;
    const [server] = await Promise.all(ports.map(port => site.start(vllm(site.dir, port, ['--max-num-seqs', '4']))));
    for (const [index, port] of ports.entries())
      for (const source of ['engine', 'llm']) site.scraped(source, port, `replica-${index + 1}`);
    for (const port of ports) site.ask({ url: `${at(port)}/v1/completions`, body, perMinute: 40, atOnce: 8 });
    return {
      cause: async () => {
        const [one] = ports;
        site.ask({
          url: `${at(one)}/v1/completions`,
          body: { ...body, max_tokens: 200, ignore_eos: true },
          perMinute: 3000,
          atOnce: 12,
          patience: 900,
        });
        await until('requests wait', async () => (await gauge(at(one), 'vllm:num_requests_waiting')) > 0, {
          every: 20,
        });
        signalCore(server?.running.pid ?? 0, 'SIGSTOP');
      },
      mend: () => signalCore(server?.running.pid ?? 0, 'SIGCONT'),
    };
  },
});
