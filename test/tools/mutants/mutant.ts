import type { RenderedRule } from '../../../generator/kinds/rendered-rule.ts';
import { SEVERITIES } from '../../../generator/model/alert.ts';
import { seconds } from '../../../generator/promql/duration.ts';
import { parsePromql } from '../../../generator/promql/syntax.ts';
import { brokenExpressions, type ExpressionWay, inWords } from './expression.ts';

/** An alerting rule of a PrometheusRule, with what people break about it. */
export interface AlertingRule extends RenderedRule {
  readonly expr: string;
  readonly for?: string;
}

/** A recording rule that an alert reads. */
export interface RecordingRule {
  readonly record: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** An alert and what it reads of recorded series, in the order in which they are evaluated. */
export interface Subject {
  readonly rule: AlertingRule;
  readonly records: readonly RecordingRule[];
}

/** The ways in which people break an alert. */
export type Way = ExpressionWay | 'for' | 'severity' | 'label';

/** An alert with one mistake in it. */
export interface Mutant extends Subject {
  readonly way: Way;
  /** The mistake in words. */
  readonly what: string;
  /** The whole rule that the mistake was made in. */
  readonly of: AlertingRule | RecordingRule;
  /** The rule with the mistake. */
  readonly broken: AlertingRule | RecordingRule;
  /** Where in its expression it is; nowhere where it is elsewhere in the rule. */
  readonly at: readonly number[];
  /** What stood there, and what stands there now. */
  readonly was?: string;
  readonly is?: string;
  /** The label it is about. */
  readonly label?: string;
}

/** An alert broken in every way, one mistake at a time, in its own rule or in what it reads of recorded series. */
export function mutantsOf({ rule, records }: Subject): readonly Mutant[] {
  const own = [
    ...mistakesIn(rule),
    ...[...waits(rule), ...severities(rule), ...labels(rule)].map(one => ({ ...one, at: [] })),
  ];
  return [
    ...own.map(mistake => ({ ...mistake, of: rule, rule: mistake.broken, records })),
    ...records.flatMap((record, index) =>
      mistakesIn(record).map(mistake => ({
        ...mistake,
        what: `${record.record}: ${mistake.what}`,
        of: record,
        rule,
        records: records.with(index, mistake.broken),
      })),
    ),
  ];
}

/** A rule with each mistake in its expression. */
const mistakesIn = <R extends AlertingRule | RecordingRule>(rule: R) =>
  brokenExpressions(rule.expr).map(({ expr, ...mistake }) => {
    const fault = parsePromql(expr).error;
    if (fault) throw new Error(`a mistake that Prometheus refuses is none: ${fault.message} in ${expr}`);
    return { ...mistake, broken: { ...rule, expr } };
  });

/** A mistake outside of the expression. */
type Elsewhere = Pick<Mutant, 'way' | 'what' | 'label'> & { readonly broken: AlertingRule };

/** How long it waits: not at all, half as long, twice as long. */
function waits({ for: wait, ...rest }: AlertingRule): Elsewhere[] {
  const length = seconds(wait ?? '0');
  if (length === 0) return [];
  return [
    { way: 'for', what: `\`for: ${wait}\` removed`, broken: rest },
    ...[length / 2, length * 2].map(inWords).map(
      (changed): Elsewhere => ({
        way: 'for',
        what: `\`for: ${wait}\` becomes \`${changed}\``,
        broken: { ...rest, for: changed },
      }),
    ),
  ];
}

const severities = (rule: AlertingRule): Elsewhere[] =>
  SEVERITIES.filter(severity => severity !== rule.labels?.['severity']).map(severity => ({
    way: 'severity',
    what: `\`severity: ${rule.labels?.['severity']}\` becomes \`${severity}\``,
    broken: { ...rule, labels: { ...rule.labels, severity } },
  }));

/** Labels that routes, inhibitions and readers go by. */
const labels = (rule: AlertingRule): Elsewhere[] =>
  Object.entries(rule.labels ?? {}).map(([label, value]) => ({
    way: 'label',
    what: `label \`${label}: ${value}\` removed`,
    label,
    broken: {
      ...rule,
      labels: Object.fromEntries(Object.entries(rule.labels ?? {}).filter(([name]) => name !== label)),
    },
  }));
