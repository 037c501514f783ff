import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { exporterUnknown, metricsMissing } from './alert-missing.ts';
import { temperatureHigh } from './alert-temperature.ts';
import { xidErrors } from './alert-xid.ts';
import type { Options } from './options.ts';

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] =>
  [xidErrors, temperatureHigh, metricsMissing, exporterUnknown].map(make => make(at));
