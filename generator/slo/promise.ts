import { sh } from '../lib/shell.ts';
import type { Alert } from '../model/alert.ts';
import type { Row } from '../model/dashboard.ts';
import type { Prerequisite } from '../model/prerequisite.ts';
import type { Untold } from '../model/source.ts';
import type { Duration } from '../promql/duration.ts';

import { burnAlerts } from './burn.ts';
import { indicatorOf, isLack, type Promiser } from './indicator.ts';
import { type Objective, objectiveRow } from './slo.ts';

/** All that follows from a promise: nothing where none is made, and a reason where its source cannot tell of it. */
export interface Promised {
  readonly alerts: readonly Alert[];
  readonly untold: readonly Untold[];
  readonly row: Row;
}

/**
 * The component that evaluates the rules stores what they record: Thanos Ruler on OpenShift, which forgets after a day
 * unless its ConfigMap says otherwise (cluster-monitoring-operator, Documentation/api.md, ThanosRulerConfig), and
 * Prometheus itself elsewhere. The alerts look back over three days of raw series, which the Prometheus that scrapes has.
 */
const memory = (window: Duration): readonly Prerequisite[] => [
  {
    title: `Recorded series are kept for ${window}`,
    why: `The panel of the error budget adds up what was recorded over ${window}. With less kept, it judges what is left by the last of it.`,
    how: `Keep ${window} where the rules are evaluated, with a volume for it: on OpenShift \`thanosRuler.retention: ${window}\` in the ConfigMap \`user-workload-monitoring-config\`, elsewhere \`spec.retention\` of the Prometheus or ThanosRuler object.`,
    verify: {
      run: sh`kubectl get thanosrulers,prometheuses -A -o custom-columns=KIND:.kind,NAME:.metadata.name,RETENTION:.spec.retention`,
      expect: `\`${window}\` or more for the one that evaluates the rules`,
    },
  },
  {
    title: 'Prometheus remembers three days',
    why: 'The slowest alert on the error budget looks back over three days: with less it judges what is left by the last of them.',
    how: 'Set `prometheus.retention` and a volume for it: on OpenShift in the ConfigMap `user-workload-monitoring-config`, elsewhere `spec.retention` of the Prometheus object.',
    verify: {
      run: sh`kubectl get prometheus -A -o custom-columns=NAME:.metadata.name,RETENTION:.spec.retention`,
      expect: '`3d` or more for the Prometheus that scrapes the service',
    },
  },
];

/** What a promise needs of those that store series. */
export const memoryFor = (slo: { readonly window: Duration } | undefined): readonly Prerequisite[] =>
  slo ? memory(slo.window) : [];

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
