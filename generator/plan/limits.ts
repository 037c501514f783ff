import { memo } from '../lib/memo.ts';
import { distinct } from '../lib/sort.ts';
import type { Rule } from '../model/alert.ts';
import { type Dashboard, type Limit, type Panel, type Step, withPanels } from '../model/dashboard.ts';
import type { Instance } from '../model/plan.ts';
import { UNITS, type Unit } from '../promql/unit.ts';

/** Line of an alert's threshold, by how much it is heeded. */
const COLORS: Readonly<Record<Rule['severity'], Step['color']>> = {
  critical: 'red',
  warning: 'orange',
  info: 'yellow',
};

/** A number in another unit of the same meaning; nothing where there is none. */
function inUnit(value: number, from: Unit, to: Unit): number | undefined {
  if (UNITS[from].grafana === UNITS[to].grafana) return value;
  if (from === 'percent' && to === 'ratio') return value / 100;
  return from === 'ratio' && to === 'percent' ? 100 * value : undefined;
}

/**
 * A dashboard whose graphs draw the thresholds of the rules as lines, each while its rule is there. A line is where the
 * config has the threshold.
 */
export function withLimits(dashboard: Dashboard, rules: readonly Rule[]): Dashboard {
  const stepsOf = ({ alert, threshold }: Limit, unit: Unit): readonly Step[] =>
    rules.flatMap(rule => {
      const value = rule.name === alert ? rule.values[threshold] : undefined;
      const known = rule.alert.thresholds[threshold];
      const at = value === undefined || !known ? undefined : inUnit(value, known.unit, unit);
      return at === undefined ? [] : [{ at, color: COLORS[rule.severity] }];
    });
  const drawn = (panel: Panel): Panel => {
    const steps = (panel.limits ?? [])
      .flatMap(limit => stepsOf(limit, panel.unit))
      .toSorted((a, b) => a.at - b.at)
      .filter(({ at }, index, all) => at !== all[index - 1]?.at);
    return steps.length === 0 ? panel : { ...panel, steps: [{ at: 0, color: 'green' }, ...steps] };
  };
  return withPanels(dashboard, drawn);
}

/**
 * The rules that panels of instances may draw and lead to: their own, and those of other kinds of sources, which watch
 * what their graphs show beside. A sibling with a dashboard of its own has thresholds of its own.
 */
export function rulesAbout(names: readonly string[], instances: readonly Instance[]): readonly Rule[] {
  const own = instances.filter(({ name }) => names.includes(name));
  return instances
    .filter(one => own.includes(one) || own.every(({ contract }) => contract.source !== one.contract.source))
    .flatMap(({ rules }) => rules);
}

/** The alerts that a panel may draw a threshold of, and the words of its description, which may name others. */
const namedIn = memo(
  ({ limits = [], description }: Panel): ReadonlySet<string> =>
    new Set([...limits.map(({ alert }) => alert), ...description.split(/\W+/)]),
);

/** A dashboard whose panels lead to the runbooks of the alerts that they are about. */
export function withRunbooks(
  dashboard: Dashboard,
  rules: readonly Rule[],
  runbookOf: (rule: Rule) => string | undefined,
): Dashboard {
  const linked = (panel: Panel): Panel => {
    const named = namedIn(panel);
    const about = rules.filter(({ name }) => named.has(name));
    const links = distinct(about.map(({ name }) => name)).flatMap(name => {
      const rule = about.find(one => one.name === name);
      const url = rule && runbookOf(rule);
      return url === undefined ? [] : [{ title: `Runbook of ${name}`, url }];
    });
    return links.length === 0 ? panel : { ...panel, links };
  };
  return withPanels(dashboard, linked);
}

/** The lines and links of a dashboard, as a key: what else it has follows from its sources. */
export const limitsOf = ({ rows }: Dashboard): readonly unknown[] =>
  rows.flatMap(({ panels }) =>
    panels.flatMap(({ title, limits, steps = [], links = [] }) => [...(limits ? [title, steps] : []), ...links]),
  );
