import type { Rule } from '../model/alert.ts';
import type { Routing } from '../model/platform.ts';

type Labels = Readonly<Record<string, string>>;

/**
 * Labels of an alert that are known before it fires: its name, the rule's own, and what the platform adds to them
 * (`alertLabels`: namespace and source). The rule's own come last, as in its PrometheusRule (kinds/prometheus-rule.ts).
 */
export const knownLabels = (rule: Rule, alertLabels: Labels): Labels => ({
  alertname: rule.name,
  severity: rule.severity,
  ...alertLabels,
  ...rule.labels,
});

/**
 * Names of the receivers that an alert reaches, in the config's order; empty where it reaches nobody. The first route
 * whose labels are all equal takes it and no other does; an alert that no route takes goes to each receiver that lists
 * its severity. An absent label equals the empty text, as in Alertmanager (`pkg/labels`, Matcher). A route by a label
 * that the expression leaves on a series takes nothing here: whether it does is not known before the alert fires.
 */
export function receiversOf(rule: Rule, alertLabels: Labels, { routes, receivers }: Routing): string[] {
  const labels = knownLabels(rule, alertLabels);
  const taken = routes.find(({ match }) =>
    Object.entries(match).every(([label, value]) => (labels[label] ?? '') === value),
  );
  if (taken) return [taken.receiver];
  return receivers
    .filter(({ severities }) => severities.some(severity => severity === labels['severity']))
    .map(({ name }) => name);
}
