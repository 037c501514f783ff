import type { Alert } from '../model/alert.ts';
import type { Row } from '../model/dashboard.ts';
import type { Guide } from '../model/guide.ts';
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

/** What a promise needs of those that store series. The alerts look back over three days of what is scraped. */
export const memoryFor = (
  slo: { readonly window: Duration } | undefined,
  { keepRecorded, keepScraped }: Guide,
): readonly Prerequisite[] =>
  slo
    ? [
        {
          title: `Recorded series are kept for ${slo.window}`,
          why: `The panel of the error budget adds up what was recorded over ${slo.window}. With less kept, it judges what is left by the last of it.`,
          ...keepRecorded(slo.window),
        },
        {
          title: 'Prometheus remembers three days',
          why: 'The slowest alert on the error budget looks back over three days: with less it judges what is left by the last of them.',
          ...keepScraped('3d'),
        },
      ]
    : [];

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
