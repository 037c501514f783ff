import type { Rule } from '../model/alert.ts';

type Labels = Readonly<Record<string, string>>;

/** An alerting rule as the rendered PrometheusRule has it (monitoring.coreos.com/v1, spec.groups[].rules[]). */
export interface RenderedRule {
  readonly alert?: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
}

export interface RenderedGroup {
  readonly rules: readonly RenderedRule[];
}

/** One firing alert as promtool's `exp_alerts` has it. */
export interface ExpectedAlert {
  readonly exp_labels: Labels;
  readonly exp_annotations: Labels;
}

/** The rendered rule of an alert. One that was not rendered is a fault of this program. */
export function renderedRule(rule: Rule, groups: readonly RenderedGroup[]): RenderedRule {
  const made = groups.flatMap(group => group.rules).find(candidate => candidate.alert === rule.name);
  if (!made) throw new Error(`rule ${rule.name} is not among the rendered rules`);
  return made;
}

/**
 * The alert that a rendered rule raises for a series with these labels: the rule's own labels win over those of the
 * series, and annotations read the latter (Prometheus, rules/alerting.go).
 */
export function expectedAlert(made: RenderedRule, labels: Labels, value: string | undefined): ExpectedAlert {
  const render = (texts: Labels = {}): Labels =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, template(text, labels, value)]));
  return { exp_labels: { ...labels, ...render(made.labels) }, exp_annotations: render(made.annotations) };
}

/** A text as Prometheus renders it, where it reads labels and the value and nothing else. */
function template(text: string, labels: Labels, value: string | undefined): string {
  return text.replace(/\{\{((?:(?!\{\{|\}\}).)*)\}\}/g, (_, written: string) => {
    const action = written.trim();
    const label = /^\$labels\.(\w+)$/.exec(action)?.[1];
    if (label !== undefined) return labels[label] ?? '';
    if (/^\$value\b/.test(action) && value !== undefined) return value;
    throw new Error(`no scenario shows what {{ ${action} }} reads, in: ${text}`);
  });
}
