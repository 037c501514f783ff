import { undo } from '../../model/guide.ts';
import type { Watched } from '../../model/source.ts';
import type { Exposed } from '../../slo/indicator.ts';
import { type Promised, promised } from '../../slo/promise.ts';
import { FAILED, m } from './metrics.ts';
import type { Options } from './options.ts';
import { proxy } from './scenario.ts';
import { errorsInLog, pods, readiness, restart } from './steps.ts';

/** What the config promises of the gateway, and of the models behind it: clients cannot tell one from the other. */
export function promiseOf(at: Watched<Options>): Promised {
  const { options } = at;
  const client = { requested_model: 'granite', hashed_api_key: 'key-1' };
  const answered = (status: string): Exposed => ({ metric: m.requests, like: { ...client, status_code: status } });
  const like = { ...client, model: 'granite-8b' };
  return promised(
    {
      prefix: 'LiteLLM',
      at,
      tells: {
        availability: {
          all: answered('200'),
          failed: { ...answered('408'), where: { status_code: FAILED } },
        },
        latency: { metric: m.latency, like },
        // The provider's own time, of streamed answers alone: LiteLLM has no histogram from its own door.
        ttft: { metric: m.firstToken, like },
      },
      replica: number => proxy(at, number),
      diagnosis: [
        'Look at *Errors by status code*, *Request latency* and *Slowest models*: one model, or all of them?',
        'Look at *Failed calls by deployment*: a deployment that fails is a provider or model server, not LiteLLM.',
        errorsInLog(options),
        readiness(options),
        pods(options),
      ],
      mitigation: [
        'Where one deployment fails or is slow, take it out of `model_list` or give its model a fallback in `router_settings`.',
        undo(at),
        restart(at),
      ],
    },
    options.alerts ? options.slo : undefined,
  );
}
