import { type Alert, alert } from '../../model/alert.ts';
import { type At, queryOf } from './filled.ts';
import { firesOf, silentOf } from './own-scenario.ts';

/** The alerts that the config itself says, each with the place where it does. */
export const ownAlerts = (at: At): readonly Alert[] =>
  Object.entries(at.options.alerts).map(([name, own]) => ({
    ...alert(name, {
      severity: own.severity,
      for: own.for,
      thresholds: own.thresholds,
      expr: values => queryOf(at, own.expr, values),
      summary: own.summary,
      description: own.description,
      runbook: own.runbook,
      missing: own.missing,
      fires: values => firesOf(at, own, values),
      silent: values => silentOf(at, own, values),
    }),
    origin: at.writtenAt(['alerts', name]),
  }));
