import type { RenderedRule } from '../../../generator/emit/rendered-rule.ts';
import { SEVERITIES } from '../../../generator/model/alert.ts';
import { seconds } from '../../../generator/model/duration.ts';
import { parsePromql } from '../../../generator/model/promql-syntax.ts';
import { brokenExpressions, type ExpressionWay, inWords } from './expression.ts';

/** An alerting rule of a PrometheusRule, with what people break about it. */
export interface AlertingRule extends RenderedRule {
  readonly expr: string;
  readonly for?: string;
}

/** The ways in which people break an alert. */
export type Way = ExpressionWay | 'for' | 'severity' | 'label';

/** A rule with one mistake in it. */
export interface Mutant {
  readonly way: Way;
  /** The mistake in words. */
  readonly what: string;
  readonly rule: AlertingRule;
  /** Where in the expression it is; nowhere where it is elsewhere in the rule. */
  readonly at: readonly number[];
  /** What stood there, and what stands there now. */
  readonly was?: string;
  readonly is?: string;
  /** The label it is about. */
  readonly label?: string;
}

/** A rule broken in every way, one mistake at a time. */
export function mutantsOf(rule: AlertingRule): readonly Mutant[] {
  const expressions = brokenExpressions(rule.expr).map(({ expr, ...mistake }) => {
    const fault = parsePromql(expr).error;
    if (fault) throw new Error(`a mistake that Prometheus refuses is none: ${fault.message} in ${expr}`);
    return { ...mistake, rule: { ...rule, expr } };
  });
  return [
    ...expressions,
    ...[...waits(rule), ...severities(rule), ...labels(rule)].map(mutant => ({ ...mutant, at: [] })),
  ];
}

type Elsewhere = Omit<Mutant, 'at'>;

/** How long it waits: not at all, half as long, twice as long. */
function waits({ for: wait, ...rest }: AlertingRule): Elsewhere[] {
  const length = seconds(wait ?? '0');
  if (length === 0) return [];
  return [
    { way: 'for', what: `\`for: ${wait}\` removed`, rule: rest },
    ...[length / 2, length * 2].map(inWords).map(
      (changed): Elsewhere => ({
        way: 'for',
        what: `\`for: ${wait}\` becomes \`${changed}\``,
        rule: { ...rest, for: changed },
      }),
    ),
  ];
}

const severities = (rule: AlertingRule): Elsewhere[] =>
  SEVERITIES.filter(severity => severity !== rule.labels?.['severity']).map(severity => ({
    way: 'severity',
    what: `\`severity: ${rule.labels?.['severity']}\` becomes \`${severity}\``,
    rule: { ...rule, labels: { ...rule.labels, severity } },
  }));

/** Labels that routes, inhibitions and readers go by. */
const labels = (rule: AlertingRule): Elsewhere[] =>
  Object.entries(rule.labels ?? {}).map(([label, value]) => ({
    way: 'label',
    what: `label \`${label}: ${value}\` removed`,
    label,
    rule: { ...rule, labels: Object.fromEntries(Object.entries(rule.labels ?? {}).filter(([name]) => name !== label)) },
  }));
