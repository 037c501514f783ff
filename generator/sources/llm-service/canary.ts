import { canaryOf } from '../../canary/canary.ts';
import type { Service } from './service.ts';
import { gpus, logs, restart } from './steps.ts';

/** What a canary tells of the models of a service. */
export const canary = (service: Service) =>
  canaryOf({
    at: service,
    canary: service.options.canary,
    prefix: 'LLMService',
    diagnosis: [
      'Look at *Requests running and waiting*, where the engine counts them: requests that wait while tokens flow are a queue. Nothing runs and nothing waits while the canary gets no answer: the engine hangs.',
      logs(service.options),
      gpus(service),
    ],
    mitigation: [restart(service)],
  });
