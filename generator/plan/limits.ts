import type { Rule } from '../model/alert.ts';
import type { Annotation, Dashboard, Limit, Panel, Step } from '../model/dashboard.ts';
import { metricsOf } from '../model/datasource.ts';
import type { Platform } from '../model/platform.ts';
import { where } from '../promql/promql.ts';

/** Line of an alert's threshold, by how much it is heeded. */
const COLORS: Readonly<Record<Rule['severity'], Step['color']>> = {
  critical: 'red',
  warning: 'orange',
  info: 'yellow',
};

/**
 * A dashboard whose graphs draw the thresholds of the rules as lines, each while its rule is there. A line is where the
 * config has the threshold.
 */
export function withLimits(dashboard: Dashboard, rules: readonly Rule[]): Dashboard {
  const stepOf = ({ alert, threshold }: Limit): readonly Step[] =>
    rules.flatMap(({ name, values, severity }) => {
      const at = name === alert ? values[threshold] : undefined;
      return at === undefined ? [] : [{ at, color: COLORS[severity] }];
    });
  const drawn = (panel: Panel): Panel => {
    const steps = (panel.limits ?? []).flatMap(stepOf).toSorted((a, b) => a.at - b.at);
    return steps.length === 0 ? panel : { ...panel, steps: [{ at: 0, color: 'green' }, ...steps] };
  };
  return { ...dashboard, rows: dashboard.rows.map(row => ({ ...row, panels: row.panels.map(drawn) })) };
}

/** The firing alerts of an instance, marked on every graph. The datasource that holds most has what all rules report. */
export function firing(instance: string, platform: Platform): readonly Annotation[] {
  const [widest] = [...metricsOf(platform.datasources)].sort((a, b) => b.holds.length - a.holds.length);
  return widest === undefined
    ? []
    : [
        {
          name: 'Firing alerts',
          expr: `ALERTS${where({ alertstate: 'firing', source: instance }).matchers}`,
          uid: widest.uid,
          color: 'red',
          text: '{{alertname}} ({{severity}})',
        },
      ];
}
