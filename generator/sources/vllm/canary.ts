import { canaryOf } from '../../canary/canary.ts';
import type { Watched } from '../../model/source.ts';
import { logs, podsWith } from '../../model/steps.ts';
import type { Options } from './options.ts';
import { ERRORS, models } from './steps.ts';

/** What a canary tells of the models of an instance. */
export const canary = (at: Watched<Options>) =>
  canaryOf({
    at,
    canary: at.options.canary,
    prefix: 'Vllm',
    follows: ['VllmServingStalled'],
    diagnosis: [
      'Look at *Requests running and waiting*: requests that wait while tokens flow are a queue. Nothing runs and nothing waits while the canary gets no answer: the engine hangs, and stopped while it was idle.',
      logs(podsWith(at.options.selector), ERRORS, {
        say: 'Read the errors of the last 15 minutes',
        look: `Each line begins with its ${at.words.replicaKind}. \`Engine core\` or \`NCCL\` names what hangs. No line means that no server logged an error, as it is with a call to the GPU that does not return.`,
      }),
      models(at.options),
    ],
    mitigation: [
      `Where it hangs, delete the ${at.words.replicaKind}s of this model one after the other: each takes the minutes that loading the model takes, and its requests are lost.`,
    ],
  });
