import { answers } from '../../cluster/http.ts';
import { bin } from '../../tools/tools.ts';
import { type Exercise, post, scrape } from '../exercise.ts';

export const exercise: Exercise = {
  name: 'llama-server',
  contract: 'llamacpp',
  whole: true,
  unreached: {
    'llamacpp:spec_decode_num_accepted_tokens_per_pos_total': 'takes a draft model that the server was started with',
  },
  run: async site => {
    const port = await site.port();
    const url = `http://127.0.0.1:${port}`;
    await site.start({
      name: 'llama-server',
      command: bin('llama-server'),
      args: [
        ...['-m', bin('tiny.gguf'), '--metrics', '--host', '127.0.0.1', '--port', String(port)],
        ...['-c', '512', '-np', '2', '-t', '1', '--no-warmup'],
      ],
      ready: () => answers(`${url}/health`),
    });
    const complete = (more: object, within?: number) =>
      post(`${url}/completion`, { prompt: 'the quick brown fox', n_predict: 16, ...more }, within ? { within } : {});
    await complete({});
    await complete({ stream: true });
    await post(`${url}/completion`, '{');
    await complete({ n_predict: 200, ignore_eos: true }, 50);
    await Promise.all(Array.from({ length: 6 }, () => complete({ n_predict: 64 })));
    return { version: 'main', texts: [await scrape(`${url}/metrics`)] };
  },
};
