import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { down, replicaDown } from './alert-down.ts';
import { linesDiscarded, panics } from './alert-lines.ts';
import { requestsFailing } from './alert-requests.ts';
import type { Options } from './options.ts';

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] =>
  [down, requestsFailing, linesDiscarded, replicaDown, panics].map(make => make(at));
