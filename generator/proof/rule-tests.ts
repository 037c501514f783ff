import {
  type ExpectedAlert,
  expectedAlert,
  type RenderedGroup,
  type RenderedRule,
  renderedRule,
} from '../kinds/rendered-rule.ts';
import type { Firing, Recording, Rule, Sample, Scenario, Silent } from '../model/alert.ts';
import { minutes } from '../promql/duration.ts';
import type { Query } from '../promql/promql.ts';
import { inputSeries, type Phases, selector } from './rule-series.ts';

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

/** Minutes of calm before a cause, and minutes it goes on once the alert fires: both fill the usual window of 5 minutes. */
const CALM = 10;

/**
 * The unit tests of one PrometheusRule, made from its alerts' own scenarios (Prometheus docs: unit testing for rules).
 * What must be seen comes from the source and the config, labels and annotations from the rendered rule, so that a rule
 * that was rendered wrongly fails. Each firing scenario is tested at the evaluation before it fires, at the one at which
 * it does, and at the two around its end.
 */
export function ruleTests(rules: readonly Rule[], { ruleFile, groups }: Options): RuleTestFile {
  return {
    rule_files: [ruleFile],
    evaluation_interval: '1m',
    tests: rules.flatMap(rule => {
      const made = renderedRule(rule, groups);
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
  const clears = last + (scenario.clears ?? 1) + minutes(rule.keepFiringFor ?? '0s');
  const ends = scenario.given.some(({ after }) => after !== undefined);
  const alerts = scenario.labels.map(labels => expectedAlert(made, labels, scenario.value));
  const stillFiring = ends ? [...new Set([last, clears - 1])] : [last];
  return {
    ...start(rule, scenario.title, scenario.given, { lead, cause: last + 1 - lead, calm: ends ? clears - last : 0 }),
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

function silentTest(rule: Rule, scenario: Silent): RuleTest {
  const lead = leadOf(scenario);
  const end = Math.max(scenario.lasts ?? 0, lead + minutes(rule.for) + longestWindow(rule, lead > 0) + CALM);
  const silence = neverFires(rule, end);
  const recorded = Object.entries(scenario.recorded ?? {}).map(([record, series]) => ({
    expr: record,
    eval_time: `${end}m`,
    exp_samples: series.map(({ labels, value }) => ({ labels: `${record}${selector(labels)}`, value })),
  }));
  return {
    ...start(rule, scenario.title, scenario.given, { lead, cause: end + 1 - lead, calm: 0 }),
    ...silence,
    promql_expr_test: [...silence.promql_expr_test, ...recorded],
  };
}

/** With no series at all: what the alert declares, and for an alert on absence the labels of its first scenario. */
function missingTest(rule: Rule, made: RenderedRule, [first]: readonly Firing[]): RuleTest {
  const base = start(rule, 'there is no series at all', [], { lead: 0, cause: 0, calm: 0 });
  const fires = minutes(rule.for);
  if (rule.alert.missing === 'silent')
    return { ...base, ...neverFires(rule, fires + longestWindow(rule, false) + CALM) };
  const alerts = (first?.labels ?? []).map(labels => expectedAlert(made, labels, first?.value));
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

const leadOf = ({ given, calm = 0 }: Scenario & Pick<Firing, 'calm'>): number =>
  given.some(({ before }) => before !== undefined) ? Math.max(CALM, calm) : 0;

const expectation = (rule: Rule, minute: number, alerts: readonly ExpectedAlert[]): object => ({
  eval_time: `${minute}m`,
  alertname: rule.name,
  exp_alerts: alerts,
});

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

const alertLabels = (rule: Rule): Readonly<Record<string, string>> => ({ alertname: rule.name, alertstate: 'firing' });

/**
 * Length in minutes of the longest range the expression looks back over. Of the series recorded for it only what changes
 * needs time to pass through them, and then the shortest is enough: the long ones stretch over days.
 */
function longestWindow({ query, records = [] }: Rule, changes: boolean): number {
  return Math.max(windowOf(query), changes ? shortest(query, records) : 0);
}

/** Minutes of the shortest stretch that a query's recorded series look back over, each by the nearest that says one. */
function shortest({ expr }: Query, records: readonly Recording[]): number {
  const windows = records
    .filter(({ record }) => expr.includes(`${record}{`))
    .map(({ query }) => windowOf(query) || shortest(query, records))
    .filter(window => window > 0);
  return windows.length === 0 ? 0 : Math.min(...windows);
}

const windowOf = ({ expr }: Query): number =>
  Math.max(0, ...[...expr.matchAll(/\[([0-9a-z]+)[\]:]/g)].map(([, range = '']) => minutes(range)));
