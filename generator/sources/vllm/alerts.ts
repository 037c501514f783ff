import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { kvCacheFull } from './alert-cache.ts';
import { podCrashLooping } from './alert-crashes.ts';
import { errorRateHigh } from './alert-errors.ts';
import { podNotReady } from './alert-pods.ts';
import { queueBacklog } from './alert-queue.ts';
import { replicaDown } from './alert-replica.ts';
import { servingStalled } from './alert-stalled.ts';
import { targetsDown } from './alert-targets.ts';
import { canary } from './canary.ts';
import type { Options } from './options.ts';
import { promiseOf } from './promise.ts';

const MAKERS = [
  targetsDown,
  replicaDown,
  podNotReady,
  podCrashLooping,
  servingStalled,
  kvCacheFull,
  queueBacklog,
  errorRateHigh,
];

/** Every alert of an instance, the gravest first, and those on what it promises. */
export const alerts = (at: Watched<Options>): readonly Alert[] => [
  ...MAKERS.map(make => make(at)),
  ...canary(at).alerts,
  ...promiseOf(at).alerts,
];
