import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { clusterSplit } from './alert-cluster.ts';
import { configReloadFailed } from './alert-config.ts';
import { down, replicaDown } from './alert-down.ts';
import { notificationsFailing, notificationsLost } from './alert-notifications.ts';
import type { Options } from './options.ts';

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] =>
  [down, notificationsLost, notificationsFailing, replicaDown, clusterSplit, configReloadFailed].map(make => make(at));
