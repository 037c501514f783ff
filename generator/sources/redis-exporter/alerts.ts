import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { down } from './alert-down.ts';
import { hitRateLow } from './alert-hits.ts';
import { memoryNearLimit } from './alert-memory.ts';
import type { Options } from './options.ts';

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] =>
  [down, memoryNearLimit, hitRateLow].map(make => make(at));
