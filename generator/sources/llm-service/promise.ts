import { isLack, type Timed } from '../../slo/indicator.ts';
import { type Promised, promised } from '../../slo/promise.ts';
import { ofModel, replica } from './scenario.ts';
import type { Service } from './service.ts';
import { errorsInLog, gpus, pods, restart, scale, undo } from './steps.ts';

/** What the config promises of the service, on the metrics of its engine. */
export function promiseOf(at: Service): Promised {
  const { namespace, job, options, engine } = at;
  const timed = (told: Timed): Timed => ({ ...told, like: { ...ofModel(engine), ...told.like } });
  return promised(
    {
      prefix: 'LLMService',
      at: { namespace, job },
      tells: {
        availability: engine.outcomes,
        latency: isLack(engine.latency) ? engine.latency : timed(engine.latency),
        ttft: isLack(engine.firstToken) ? engine.firstToken : timed(engine.firstToken),
      },
      replica: number => replica(at, number),
      diagnosis: [pods(options), errorsInLog(options), gpus(options)],
      mitigation: [undo, scale(options), restart(options)],
    },
    options.slo,
  );
}
