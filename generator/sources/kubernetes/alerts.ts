import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { nothingRuns } from './alert-empty.ts';
import { podCrashLooping, podNotReady } from './alert-pods.ts';
import { containerMemoryNearLimit, volumeFull } from './alert-room.ts';
import type { Options } from './options.ts';

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] =>
  [nothingRuns, podCrashLooping, podNotReady, volumeFull, containerMemoryNearLimit].map(make => make(at));
