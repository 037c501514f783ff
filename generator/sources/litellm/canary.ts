import { canaryOf } from '../../canary/canary.ts';
import type { Watched } from '../../model/source.ts';
import type { Options } from './options.ts';
import { errorsInLog, readiness, restart } from './steps.ts';

/** A cache would answer the same question for the model (BerriAI/litellm, docs/my-website/docs/proxy/caching.md). */
export const UNCACHED = { cache: { 'no-cache': true, 'no-store': true } };

/** What a canary tells of the models behind the gateway. */
export const canary = (at: Watched<Options>) =>
  canaryOf({
    at,
    canary: at.options.canary,
    prefix: 'LiteLLM',
    diagnosis: [
      'Look at *Failed calls by deployment* and *Request latency*: a deployment that fails or is slow is a provider or a model server, not LiteLLM.',
      errorsInLog(at.options),
      readiness(at.options),
    ],
    mitigation: [
      'Where one deployment hangs, take it out of `model_list` or give its model a fallback in `router_settings`.',
      restart(at),
    ],
  });
