import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { down } from './alert-down.ts';
import { replicaDown } from './alert-replica.ts';
import type { Options } from './options.ts';

/** Every alert of an instance. */
export const alerts = (at: Watched<Options>): readonly Alert[] => [down, replicaDown].map(make => make(at));
