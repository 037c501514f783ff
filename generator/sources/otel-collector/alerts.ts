import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { down } from './alert-down.ts';
import { logsLost, queueFilling } from './alert-queue.ts';
import type { Options } from './options.ts';

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] => [down, logsLost, queueFilling].map(make => make(at));
