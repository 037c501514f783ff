import type { Recording, Rule } from '../model/alert.ts';
import type { Manifest } from '../model/artifact.ts';
import { EVERY } from '../slo/slo.ts';
import { dig } from '../views/reading.ts';
import type { RuleView } from '../views/views.ts';
import { make } from './kind.ts';
import { rulesIn } from './rules-file.ts';

interface Options {
  readonly name: string;
  readonly namespace: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Labels every alert of the object carries. */
  readonly alertLabels?: Readonly<Record<string, string>>;
  /** Links from an alert's name to what a person opens next. */
  readonly links: (rule: Rule) => Readonly<Record<string, string>>;
}

/**
 * A group of alerts, in the order their source declares them. Those that read recorded series have a group of their own with
 * what records them before them: rules of a group are evaluated one after the other, so that an alert reads what was recorded
 * just now.
 */
export function ruleGroups(
  rules: readonly Rule[],
  { name, alertLabels = {}, links }: Pick<Options, 'name' | 'alertLabels' | 'links'>,
) {
  const alerting = (rule: Rule) => ({
    alert: rule.name,
    expr: rule.query.expr,
    for: rule.for,
    ...(rule.keepFiringFor === undefined ? {} : { keep_firing_for: rule.keepFiringFor }),
    labels: { severity: rule.severity, ...alertLabels, ...rule.labels },
    annotations: { summary: rule.alert.summary, description: rule.alert.description, ...links(rule) },
  });
  const [reading, plain] = [rules.filter(reads), rules.filter(rule => !reads(rule))];
  const recording = recordings(reading).map(({ record, query, labels: added }) => ({
    record,
    expr: query.expr,
    ...(added ? { labels: { ...added } } : {}),
  }));
  return [
    ...(plain.length > 0 ? [{ name, rules: plain.map(alerting) }] : []),
    ...(reading.length > 0
      ? [{ name: `${name}-recorded`, interval: EVERY, rules: [...recording, ...reading.map(alerting)] }]
      : []),
  ];
}

/** A PrometheusRule with the groups of these rules. */
export const prometheusRule = (rules: readonly Rule[], { name, namespace, labels, ...options }: Options): Manifest =>
  make('PrometheusRule', labels ? { name, namespace, labels } : { name, namespace }, {
    spec: { groups: ruleGroups(rules, { name, ...options }) },
  });

const reads = ({ records = [] }: Rule): boolean => records.length > 0;

/** What the rules read of recorded series, each once. */
const recordings = (rules: readonly Rule[]): readonly Recording[] => [
  ...new Map(
    rules.flatMap(({ records = [] }) =>
      records.map(recording => [JSON.stringify([recording.record, recording.labels]), recording]),
    ),
  ).values(),
];

/** The rules of a VMRule: MetricsQL takes all of PromQL, and more (VictoriaMetrics, docs: MetricsQL). */
export const readMetricsqlRule = (object: Manifest): readonly RuleView[] =>
  readPrometheusRule(object).map(rule => ({ ...rule, language: 'MetricsQL' }));

export const readPrometheusRule = (object: Manifest): readonly RuleView[] =>
  rulesIn(dig(object, 'spec', 'groups'), ['spec', 'groups']);
