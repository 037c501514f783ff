import type { Firing, Rule, Sample, Scenario } from '../model/alert.ts';
import { minutes } from '../model/duration.ts';
import { inputSeries, type Phases, selector } from './rule-series.ts';

/** An alerting rule as the rendered PrometheusRule has it (monitoring.coreos.com/v1, spec.groups[].rules[]). */
export interface RenderedRule {
  readonly alert?: string;
  readonly expr: string | number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface RenderedGroup {
  readonly name: string;
  readonly rules: readonly RenderedRule[];
}

interface Options {
  /** The file of the rules, as promtool shall open it: `{ groups }` of the rendered object. */
  readonly ruleFile: string;
  readonly groups: readonly RenderedGroup[];
}

interface RuleTest {
  readonly name: string;
  readonly interval: string;
  readonly input_series: readonly { readonly series: string; readonly values: string }[];
  readonly alert_rule_test: readonly object[];
  readonly promql_expr_test: readonly object[];
}

/** A file that `promtool test rules` reads. */
export interface RuleTestFile {
  readonly rule_files: readonly string[];
  readonly evaluation_interval: string;
  readonly tests: readonly RuleTest[];
}

type Labels = Readonly<Record<string, string>>;

interface ExpectedAlert {
  readonly exp_labels: Labels;
  readonly exp_annotations: Labels;
}

/** Minutes of calm before a cause, and minutes it goes on once the alert fires: both fill the usual window of 5 minutes. */
const CALM = 10;

/**
 * The unit tests of one PrometheusRule, made from its alerts' own scenarios (Prometheus docs: unit testing for rules).
 * What must be seen comes from the source and the config, labels and annotations from the rendered rule, so that a rule
 * that was rendered wrongly fails. Each firing scenario is tested at the evaluation before it fires, at the one at which
 * it does, and at the two around its end.
 */
export function ruleTests(rules: readonly Rule[], { ruleFile, groups }: Options): RuleTestFile {
  const rendered = new Map(groups.flatMap(group => group.rules).map(rule => [rule.alert, rule]));
  return {
    rule_files: [ruleFile],
    evaluation_interval: '1m',
    tests: rules.flatMap(rule => {
      const made = rendered.get(rule.name);
      if (!made) throw new Error(`rule ${rule.name} is not among the rendered rules`);
      const firing = rule.alert.fires(rule.values);
      return [
        ...firing.map(scenario => firingTest(rule, made, scenario)),
        ...rule.alert.silent(rule.values).map(scenario => silentTest(rule, scenario)),
        missingTest(rule, made, firing),
      ];
    }),
  };
}

function firingTest(rule: Rule, made: RenderedRule, scenario: Firing): RuleTest {
  const lead = leadOf(scenario);
  const fires = lead + (scenario.within ?? 0) + minutes(rule.for);
  const last = fires + CALM;
  const clears = last + (scenario.clears ?? 1);
  const ends = scenario.given.some(({ after }) => after !== undefined);
  const alerts = scenario.labels.map(labels => expected(rule, made, labels, scenario.value));
  const stillFiring = ends ? [...new Set([last, clears - 1])] : [last];
  return {
    ...start(rule, scenario.title, scenario.given, { lead, cause: last + 1 - lead, calm: clears - last }),
    alert_rule_test: [
      ...(fires > 0 ? [expectation(rule, fires - 1, [])] : []),
      expectation(rule, fires, alerts),
      ...(ends ? [expectation(rule, clears, [])] : []),
    ],
    // `$value` moves while a window empties, so the end is read from the alert's own series, which has no annotations.
    promql_expr_test: stillFiring.map(at => ({
      expr: `ALERTS${selector(alertLabels(rule))}`,
      eval_time: `${at}m`,
      exp_samples: alerts.map(({ exp_labels }) => ({
        labels: `ALERTS${selector({ ...exp_labels, ...alertLabels(rule) })}`,
        value: 1,
      })),
    })),
  };
}

function silentTest(rule: Rule, scenario: Scenario): RuleTest {
  const lead = leadOf(scenario);
  const end = lead + minutes(rule.for) + longestWindow(rule) + CALM;
  return {
    ...start(rule, scenario.title, scenario.given, { lead, cause: end + 1 - lead, calm: 0 }),
    ...neverFires(rule, end),
  };
}

/** With no series at all: what the alert declares, and for an alert on absence the labels of its first scenario. */
function missingTest(rule: Rule, made: RenderedRule, [first]: readonly Firing[]): RuleTest {
  const base = start(rule, 'there is no series at all', [], { lead: 0, cause: 0, calm: 0 });
  const fires = minutes(rule.for);
  if (rule.alert.missing === 'silent') return { ...base, ...neverFires(rule, fires + longestWindow(rule) + CALM) };
  const alerts = (first?.labels ?? []).map(labels => expected(rule, made, labels, first?.value));
  return {
    ...base,
    alert_rule_test: [...(fires > 0 ? [expectation(rule, fires - 1, [])] : []), expectation(rule, fires, alerts)],
    promql_expr_test: [],
  };
}

const start = (
  rule: Rule,
  title: string,
  given: readonly Sample[],
  phases: Phases,
): Pick<RuleTest, 'name' | 'interval' | 'input_series'> => ({
  name: `${rule.name}: ${title}`,
  interval: '1m',
  input_series: given.map(sample => inputSeries(sample, phases)),
});

const leadOf = ({ given }: Scenario): number => (given.some(({ before }) => before !== undefined) ? CALM : 0);

const expectation = (rule: Rule, minute: number, alerts: readonly object[]): object => ({
  eval_time: `${minute}m`,
  alertname: rule.name,
  exp_alerts: alerts,
});

const expected = (rule: Rule, made: RenderedRule, labels: Labels, value: string | undefined): ExpectedAlert => {
  const render = ([key, text]: readonly [string, string]): [string, string] => [
    key,
    template(rule, text, labels, value),
  ];
  return {
    exp_labels: { ...labels, ...Object.fromEntries(Object.entries(made.labels ?? {}).map(render)) },
    exp_annotations: Object.fromEntries(Object.entries(made.annotations ?? {}).map(render)),
  };
};

/** Silent at the end, and at every evaluation on the way there. */
const neverFires = (rule: Rule, end: number): Pick<RuleTest, 'alert_rule_test' | 'promql_expr_test'> => ({
  alert_rule_test: [expectation(rule, end, [])],
  promql_expr_test: [
    {
      expr: `count_over_time(ALERTS${selector(alertLabels(rule))}[${end + 1}m])`,
      eval_time: `${end}m`,
      exp_samples: [],
    },
  ],
});

const alertLabels = (rule: Rule): Labels => ({ alertname: rule.name, alertstate: 'firing' });

/** Length in minutes of the longest range the expression looks back over. */
const longestWindow = (rule: Rule): number =>
  Math.max(0, ...[...rule.query.expr.matchAll(/\[([0-9a-z]+)[\]:]/g)].map(([, range = '']) => minutes(range)));

/** An annotation as Prometheus renders it: `$labels` are those of the expression, before the rule adds its own. */
function template(rule: Rule, text: string, labels: Labels, value: string | undefined): string {
  return text.replace(/\{\{\s*(.*?)\s*\}\}/g, (_, action: string) => {
    const label = /^\$labels\.(\w+)$/.exec(action)?.[1];
    if (label !== undefined) return labels[label] ?? '';
    if (/^\$value\b/.test(action) && value !== undefined) return value;
    throw new Error(`rule ${rule.name}: no scenario says what {{ ${action} }} reads`);
  });
}
