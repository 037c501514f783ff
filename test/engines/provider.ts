import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Everything that a provider may bill for a chat, as its API reports it (OpenAI, chat completion object). */
const usage = (prompt: number) => ({
  prompt_tokens: prompt,
  completion_tokens: 20,
  total_tokens: prompt + 20,
  prompt_tokens_details: { cached_tokens: 10, audio_tokens: 5, cache_creation_tokens: 3 },
  completion_tokens_details: { reasoning_tokens: 5, audio_tokens: 5 },
  cache_creation_input_tokens: 3,
  cache_read_input_tokens: 10,
});

const answer = (prompt: number) => ({
  id: 'answer-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-4o',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'the quick brown fox' } }],
  usage: usage(prompt),
});

const IMAGE = { created: 1, data: [{ url: 'http://127.0.0.1/image.png' }] };

/** Milliseconds until it answers: longer than a client of a full proxy waits for its turn. */
const PATIENCE = 300;

/** A provider of models on loopback that answers every chat alike, and reports so many tokens and all kinds of them. */
export async function provider({ prompt = 40 } = {}): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      setTimeout(() => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(request.url?.endsWith('/images/generations') ? IMAGE : answer(prompt)));
      }, PATIENCE);
    });
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close().closeAllConnections() };
}
