import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { down } from './alert-down.ts';
import { replicaDown } from './alert-replica.ts';
import type { Options } from './options.ts';
import { ownAlerts } from './own-alerts.ts';
import { roleAlerts } from './role-alerts.ts';

/** Every alert of an instance: its own, and those that its contract gives but for what its own are called. */
export const alerts = (at: Watched<Options>): readonly Alert[] => {
  const own = ownAlerts(at);
  const given = [...[down, replicaDown].map(make => make(at)), ...roleAlerts(at)];
  return [...given.filter(({ name }) => !own.some(one => one.name === name)), ...own];
};
