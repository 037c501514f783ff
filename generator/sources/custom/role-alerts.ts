import { type Alert, alert } from '../../model/alert.ts';
import { type At, queryOf } from './filled.ts';
import { firesOf, silentOf } from './own-scenario.ts';
import { highErrorRate, lowCacheHitShare } from './role-shares.ts';
import { highLatency, queueBuilding, slowLoad } from './role-waits.ts';

/** The alerts that the roles of the metrics in a contract give. */
export const roleAlerts = (at: At): readonly Alert[] =>
  [highErrorRate, highLatency, queueBuilding, slowLoad, lowCacheHitShare]
    .flatMap(make => make(at))
    .map(({ name, thresholds, own }) => {
      const usual = own(Object.fromEntries(Object.entries(thresholds).map(([key, { value }]) => [key, value])));
      return alert(name, {
        severity: usual.severity,
        for: usual.for,
        thresholds,
        expr: values => queryOf(at, usual.expr, values),
        summary: usual.summary,
        description: usual.description,
        runbook: usual.runbook,
        missing: usual.missing,
        fires: values => firesOf(at, own(values), values),
        silent: values => silentOf(at, own(values), values),
      });
    });
