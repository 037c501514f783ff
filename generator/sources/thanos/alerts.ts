import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { failing, halted, several } from './alert-compact.ts';
import { down, replicaDown } from './alert-down.ts';
import { endpointsMissing } from './alert-query.ts';
import { alertsDropped, configReloadFailed, rulesFailing } from './alert-rule.ts';
import { noPrometheus, uploadsFailing } from './alert-sidecar.ts';
import { syncFailing } from './alert-store.ts';
import type { Options, Role } from './options.ts';

type Make = (at: Watched<Options>) => Alert;

/** The alerts of each part, the gravest first. There is one Compactor, so that none of its replicas is left. */
const ALERTS: Readonly<Record<Role, readonly Make[]>> = {
  sidecar: [down, replicaDown, uploadsFailing, noPrometheus],
  query: [down, replicaDown, endpointsMissing],
  store: [down, replicaDown, syncFailing],
  compact: [several, down, halted, failing],
  rule: [down, alertsDropped, replicaDown, rulesFailing, configReloadFailed],
};

/** Every alert of an instance. */
export const alerts = (at: Watched<Options>): readonly Alert[] => ALERTS[at.options.role].map(make => make(at));
