import type { Alert } from '../model/alert.ts';
import type { Row } from '../model/dashboard.ts';
import type { Guide } from '../model/guide.ts';
import type { Prerequisite } from '../model/prerequisite.ts';
import type { Untold } from '../model/source.ts';
import { type Duration, seconds } from '../promql/duration.ts';

import { burnAlerts } from './burn.ts';
import { indicatorOf, isLack, type Promiser } from './indicator.ts';
import { type Objective, objectiveRow } from './slo.ts';

/** All that follows from a promise: nothing where none is made, and a reason where its source cannot tell of it. */
export interface Promised {
  readonly alerts: readonly Alert[];
  readonly untold: readonly Untold[];
  readonly row: Row;
}

/** The longest window of an alert on a budget. */
const SLOWEST: Duration = '3d';

/** What a promise needs of those that store what is recorded. */
export function memoryFor(
  slo: { readonly window: Duration } | undefined,
  { keepRecorded }: Guide,
): readonly Prerequisite[] {
  if (!slo) return [];
  const longest = seconds(slo.window) < seconds(SLOWEST) ? SLOWEST : slo.window;
  return [
    {
      title: `Recorded series are kept for ${longest}`,
      why: `The panel of the error budget adds up what was recorded over ${slo.window}, and the slowest alert on it over ${SLOWEST}. With less kept, both judge by the last of it.`,
      ...keepRecorded(longest),
    },
  ];
}

/** What an instance's objective brings to its alerts and its dashboard. */
export function promised({ probed = [], ...who }: Promiser, slo: Objective | undefined): Promised {
  const none = { alerts: [], untold: [], row: { title: 'Objective', panels: [] } };
  if (!slo) return none;
  const indicator = indicatorOf(who, slo);
  if (isLack(indicator)) {
    const { lacks: why, fix } = indicator;
    const alert = `${who.prefix}ErrorBudgetBurn`;
    return { ...none, untold: [{ alert, why, asked: 'slo', ...(fix === undefined ? {} : { fix }) }] };
  }
  const [alerts, row] = [burnAlerts(indicator, slo), objectiveRow(indicator, slo)];
  // Where nobody provides what one of them reads, the next is taken; in the end the promise is about what reaches a server.
  const seeing = probed.flatMap(one => {
    const found = indicatorOf({ ...who, probed: one }, slo);
    return isLack(found) || !found.probed ? [] : [found];
  });
  return {
    ...none,
    alerts: seeing.reduceRight((others, one) => instead(burnAlerts(one, slo), others), alerts),
    row: {
      ...row,
      panels: seeing.reduceRight((others, one) => instead(objectiveRow(one, slo).panels, others), row.panels),
    },
  };
}

/** Things with what is taken where nobody provides what they read. */
const instead = <T extends object>(these: readonly T[], others: readonly T[]): readonly T[] =>
  these.map((one, index) => ({ ...one, otherwise: others[index] }));
