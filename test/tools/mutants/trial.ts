import type { Rule } from '../../../generator/model/alert.ts';
import type { OverlayPlan, Plan } from '../../../generator/model/plan.ts';
import { minutes } from '../../../generator/promql/duration.ts';
import { type RuleTestFile, ruleTests } from '../../../generator/proof/rule-tests.ts';
import type { AlertingRule, RecordingRule, Subject } from './mutant.ts';

/** An alert as some overlays run it, and its own scenarios as promtool tests them. */
export interface Trial extends Subject {
  readonly alert: string;
  readonly overlays: readonly string[];
  readonly declared: Rule;
  /** The tests of the alert alone, the shortest first. */
  readonly tests: RuleTestFile['tests'];
  /** How often they evaluate it. */
  readonly interval: string;
}

/** Every alert of a plan, once for all overlays that run it alike. */
export function trialsOf({ overlays }: Plan): Trial[] {
  const all = overlays.flatMap(overlay =>
    overlay.instances.flatMap(instance => instance.rules.map(declared => trialOf(overlay, declared))),
  );
  const alike = Map.groupBy(all, ({ rule, records, tests }) => JSON.stringify([rule, records, tests]));
  return [...alike.values()].flatMap(([first, ...rest]) =>
    first ? { ...first, overlays: [first, ...rest].flatMap(trial => trial.overlays) } : [],
  );
}

function trialOf({ name, objects }: OverlayPlan, declared: Rule): Trial {
  const groups = objects
    .filter(({ object, part }) => object.kind === 'PrometheusRule' && part === declared.instance)
    .flatMap(({ object }) => (object['spec'] as { readonly groups: readonly Group[] }).groups);
  const rules = groups.flatMap(group => group.rules);
  const rule = rules.find(one => 'alert' in one && one.alert === declared.name) as AlertingRule | undefined;
  if (!rule) throw new Error(`overlay ${name} does not render ${declared.name}`);
  const read = declared.records?.map(({ record }) => record) ?? [];
  const records = rules.filter(one => 'record' in one && read.includes(one.record)) as RecordingRule[];
  const { tests, evaluation_interval: interval } = ruleTests([declared], { ruleFile: '', groups });
  const byLength = tests.toSorted((one, other) => minutesOf(one) - minutesOf(other));
  return { alert: declared.name, overlays: [name], declared, rule, records, tests: byLength, interval };
}

/** Minutes that a test lasts. */
const minutesOf = ({ alert_rule_test: asked }: Trial['tests'][number]): number =>
  Math.max(...asked.map(one => minutes((one as { readonly eval_time: string }).eval_time)));

interface Group {
  readonly rules: readonly (AlertingRule | RecordingRule)[];
}
