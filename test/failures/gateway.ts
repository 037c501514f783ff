import { litellm } from '../engines/litellm.ts';
import type { Process, Site } from './ground.ts';

/** A key as LiteLLM takes one at start: a weak one is refused. */
export const KEY = 'sk-9f3a7c51e2b84d06af95c7d1e83b6420';

export const AUTHORIZED = { authorization: `Bearer ${KEY}` };

/** A deployment of a model, as an entry of LiteLLM's `model_list`. */
export const deployment = (model: string, upstream: string, more: object = {}): object => ({
  model_name: model,
  litellm_params: { model: 'hosted_vllm/tiny', api_base: `${upstream}/v1`, api_key: 'none', ...more },
});

/** A deployment that LiteLLM answers for by itself, as if a provider had. */
export const mocked = (model: string, more: object = {}): object => ({
  model_name: model,
  litellm_params: { model: 'openai/fake', api_key: 'x', mock_response: 'the quick brown fox', ...more },
});

export interface Gateway {
  readonly process: Process;
  readonly url: string;
}

/** Starts a LiteLLM without a database, and says that it is scraped as the instance `gateway`. */
export async function gateway(
  site: Site,
  deployments: readonly object[],
  more: Readonly<Record<string, object>> = {},
): Promise<Gateway> {
  const port = await site.port();
  const { litellm_settings = {}, general_settings = {}, ...rest } = more;
  const process = await site.start(
    litellm(site.dir, port, {
      model_list: deployments,
      litellm_settings: { callbacks: ['prometheus'], require_auth_for_metrics_endpoint: false, ...litellm_settings },
      general_settings: { master_key: KEY, ...general_settings },
      ...rest,
    }),
  );
  site.scraped('gateway', port);
  return { process, url: `http://127.0.0.1:${port}` };
}

export const chat = (model: string, words = 'the quick brown fox'): object => ({
  model,
  max_tokens: 8,
  messages: [{ role: 'user', content: words }],
});

/** A body that differs with each number, so that no cache answers it. */
export const unlike = (model: string) => (number: number) => chat(model, `fox ${number}`);
