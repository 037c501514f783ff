import { undo } from '../../model/guide.ts';
import type { Watched } from '../../model/source.ts';
import { list, logs, podsWith } from '../../model/steps.ts';
import { matches } from '../../promql/promql.ts';
import type { Exposed } from '../../slo/indicator.ts';
import { type Promised, promised } from '../../slo/promise.ts';
import { handles } from './metrics.ts';
import type { Options } from './options.ts';
import { predictor } from './scenario.ts';
import { ERRORS, models, scaleByOne } from './steps.ts';

/**
 * What the config promises of all models of an instance together: requests carry no model, so what is promised of one
 * model needs an instance of its own.
 */
export function promiseOf(at: Watched<Options>): Promised {
  const { options } = at;
  const m = handles(options);
  const answered = (status: string): Exposed => ({
    metric: m.responses,
    like: { method: 'POST', handler: '/v1/chat/completions', status },
  });
  const api = { handler: matches('/v1/.*') };
  const like = { model_name: 'granite', engine: '0' };
  return promised(
    {
      prefix: 'Vllm',
      at,
      tells: {
        // `vllm:request_success_total` misses what never reached the engine, and counts clients that hang up as aborted.
        availability: {
          all: { ...answered('2xx'), where: api },
          failed: { ...answered('5xx'), where: { ...api, status: '5xx' } },
        },
        latency: { metric: m.latency, like },
        ttft: { metric: m.timeToFirstToken, like },
      },
      replica: number => predictor(at, `granite-predictor-${number}`, number),
      diagnosis: [
        'Look at *HTTP responses* and *Time to first token*: one model, or all of them? *Requests running and waiting* shows whether there is a queue.',
        list(podsWith(options.selector), {
          say: `See whether the ${at.words.replicaKind}s run, since when, and how often they were started`,
          look: '`READY` must be full, such as `1/1`. `RESTARTS` that grows is a crash.',
        }),
        logs(podsWith(options.selector), ERRORS, {
          say: 'Read the errors of the last 15 minutes',
          look: `Each line begins with its ${at.words.replicaKind}: one ${at.words.replicaKind}, or all of them? No line means that no server logged an error.`,
        }),
        models(options),
      ],
      mitigation: [
        undo(at),
        `Where one ${at.words.replicaKind} alone fails, delete it: its replacement starts afresh, and its requests are lost.`,
        scaleByOne(at, 'Where requests queue up, add a replica where a GPU is free'),
      ],
    },
    options.slo,
  );
}
