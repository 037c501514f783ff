import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { keyBudgetLow, teamBudgetLow } from './alert-budget.ts';
import { cacheHitRateLow } from './alert-cache.ts';
import { down } from './alert-down.ts';
import { errorRateCritical, errorRateElevated } from './alert-errors.ts';
import { deploymentFailing } from './alert-failing.ts';
import { fallbacksFailing } from './alert-fallbacks.ts';
import { latencyP95High, latencyP99High } from './alert-latency.ts';
import { rateLimited } from './alert-limits.ts';
import { deploymentOutage } from './alert-outage.ts';
import { replicaDown } from './alert-replica.ts';
import { tokenConsumptionHigh } from './alert-tokens.ts';
import { canary } from './canary.ts';
import type { Options } from './options.ts';
import { promiseOf } from './promise.ts';

/** The gravest first. */
const ALL = [
  down,
  errorRateCritical,
  latencyP99High,
  deploymentOutage,
  errorRateElevated,
  replicaDown,
  deploymentFailing,
  latencyP95High,
  fallbacksFailing,
  rateLimited,
  tokenConsumptionHigh,
  cacheHitRateLow,
  teamBudgetLow,
  keyBudgetLow,
];

/** Every alert of an instance, and those on what it promises. */
export const alerts = (at: Watched<Options>): readonly Alert[] =>
  at.options.alerts ? [...ALL.map(make => make(at)), ...canary(at).alerts, ...promiseOf(at).alerts] : [];
