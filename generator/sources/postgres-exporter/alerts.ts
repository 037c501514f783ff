import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { connectionsExhausted, connectionsNearLimit } from './alert-connections.ts';
import { down } from './alert-down.ts';
import type { Options } from './options.ts';

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] =>
  [down, connectionsExhausted, connectionsNearLimit].map(make => make(at));
