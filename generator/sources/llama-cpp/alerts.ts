import { canaryOf } from '../../canary/canary.ts';
import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { down, replicaDown } from './alert-down.ts';
import { queueBuilding } from './alert-queue.ts';
import { slow } from './alert-slow.ts';
import { stalled } from './alert-stalled.ts';
import type { Options } from './options.ts';
import { ofAll, restart } from './steps.ts';

/** What a canary reports of its models. */
export const canary = (at: Watched<Options>) =>
  canaryOf({
    at,
    canary: at.options.canary,
    prefix: 'LlamaCpp',
    diagnosis: ['Look at *Requests*: requests that wait are a queue.', ofAll(at.options).logs],
    mitigation: [restart(at.options)],
  });

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] => [
  ...[down, stalled, replicaDown, queueBuilding, slow].map(make => make(at)),
  ...canary(at).alerts,
];
