import type { Alert } from './alert.ts';
import { burnAlerts } from './burn.ts';
import type { Row } from './dashboard.ts';
import { indicatorOf, isLack, type Promiser } from './indicator.ts';
import type { Prerequisite } from './prerequisite.ts';
import { type Objective, objectiveRow } from './slo.ts';
import type { Untold } from './source.ts';

/** All that follows from a promise: nothing where none is made, and a reason where its source cannot tell of it. */
export interface Promised {
  readonly alerts: readonly Alert[];
  readonly untold: readonly Untold[];
  readonly row: Row;
}

/** User workload monitoring forgets after a day unless told. */
const retention: Prerequisite = {
  title: 'Prometheus remembers three days',
  why: 'The slowest alert on the error budget looks back over three days: with less it judges what is left by the last of them. The panel of the budget looks back over the whole window.',
  how: 'Set `prometheus.retention` and a volume for it: on OpenShift in the ConfigMap `user-workload-monitoring-config`, elsewhere `spec.retention` of the Prometheus object.',
  verify: {
    run: 'kubectl get prometheus -A -o custom-columns=NAME:.metadata.name,RETENTION:.spec.retention',
    expect: '`3d` or more for the Prometheus that scrapes the service',
  },
};

/** What a promise needs of Prometheus. */
export const memoryFor = (slo: object | undefined): readonly Prerequisite[] => (slo ? [retention] : []);

/** What an instance's objective brings to its alerts and its dashboard. */
export function promised(who: Promiser, slo: Objective | undefined): Promised {
  const none = { alerts: [], untold: [], row: { title: 'Objective', panels: [] } };
  if (!slo) return none;
  const indicator = indicatorOf(who, slo);
  if (isLack(indicator)) {
    const { lacks: why, fix } = indicator;
    const alert = `${who.prefix}ErrorBudgetBurn`;
    return { ...none, untold: [{ alert, why, asked: 'slo', ...(fix === undefined ? {} : { fix }) }] };
  }
  return {
    ...none,
    alerts: burnAlerts(indicator, slo),
    row: objectiveRow(indicator, slo),
  };
}
