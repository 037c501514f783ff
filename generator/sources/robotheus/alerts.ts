import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { dailySpendOverBudget } from './alert-budget.ts';
import { dataStale, usageMissing } from './alert-data.ts';
import { targetsDown } from './alert-targets.ts';
import type { Options } from './options.ts';

/**
 * Every alert of an instance. The exporter can be up and useless, so its health has three layers: it answers, its
 * collections succeed, and there is usage at all (a key without rights is skipped without an error).
 */
export const alerts = (at: Watched<Options>): readonly Alert[] =>
  [targetsDown, dataStale, usageMissing, dailySpendOverBudget].map(make => make(at));
