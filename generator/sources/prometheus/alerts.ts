import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { configReloadFailed, noAlertmanager } from './alert-config.ts';
import { down, replicaDown } from './alert-down.ts';
import { notificationsFailing } from './alert-notifications.ts';
import { ruleGroupsMissed, rulesFailing } from './alert-rules.ts';
import { sampleLimitExceeded, storageFailing } from './alert-storage.ts';
import type { Options } from './options.ts';

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] =>
  [
    down,
    noAlertmanager,
    replicaDown,
    notificationsFailing,
    configReloadFailed,
    rulesFailing,
    ruleGroupsMissed,
    storageFailing,
    sampleLimitExceeded,
  ].map(make => make(at));
