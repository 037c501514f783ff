import { llama } from '../../engines/llama.ts';
import { bin } from '../../tools/tools.ts';
import { type Exercise, post, scrape } from '../exercise.ts';

export const exercise: Exercise = {
  name: 'llama-server',
  contract: 'llamacpp',
  whole: true,
  unreached: {},
  run: async site => {
    const port = await site.port();
    const url = `http://127.0.0.1:${port}`;
    // The model drafts for itself, and so all of it is accepted.
    await site.start(
      llama(port, 2, 256, [...['-md', bin('tiny.gguf'), '--spec-type', 'draft-simple', '--spec-draft-p-min', '0']]),
    );
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
