import { litellm } from '../../../engines/litellm.ts';
import { post, type Site, scrape } from '../../exercise.ts';

/** A key as LiteLLM takes one at start: a weak one is refused. Nothing outside this machine knows it. */
export const KEY = 'sk-9f3a7c51e2b84d06af95c7d1e83b6420';

/** An entry of `model_list` that asks OpenAI's API. */
export const deployment = (name: string, params: object) => ({
  model_name: name,
  litellm_params: { model: 'openai/fake', api_key: 'none', ...params },
});
/** Settings with which LiteLLM exposes metrics to every client. */
export const SETTINGS = {
  callbacks: ['prometheus'],
  service_callback: ['prometheus_system'],
  require_auth_for_metrics_endpoint: false,
};

/** Sends chats to a proxy that has just begun to serve. */
export async function proxy(site: Site, name: string, config: object) {
  const port = await site.port();
  const url = `http://127.0.0.1:${port}`;
  await site.start(litellm(`${site.folder}/${name}`, port, config));
  const chat = (model: string, content: string, more: object = {}, key = KEY) =>
    post(
      `${url}/v1/chat/completions`,
      { model, max_tokens: 8, messages: [{ role: 'user', content }], ...more },
      { headers: { authorization: `Bearer ${key}` } },
    );
  return {
    chat,
    draw: (model: string) =>
      post(`${url}/v1/images/generations`, { model, prompt: 'fox' }, { headers: { authorization: `Bearer ${KEY}` } }),
    // What it counts is written after the answer has gone out.
    scrape: async () => {
      await new Promise(done => setTimeout(done, 3000));
      return scrape(`${url}/metrics/`);
    },
  };
}
