import { type RuleTestFile, ruleTests } from '../../../generator/emit/rule-tests.ts';
import type { Rule } from '../../../generator/model/alert.ts';
import type { OverlayPlan, Plan } from '../../../generator/model/plan.ts';
import type { AlertingRule } from './mutant.ts';

/** An alert as some overlays run it, and its own scenarios as promtool tests them. */
export interface Trial {
  readonly alert: string;
  readonly overlays: readonly string[];
  readonly declared: Rule;
  readonly rule: AlertingRule;
  /** The tests of the alert alone. */
  readonly tests: RuleTestFile['tests'];
  /** How often they evaluate it. */
  readonly interval: string;
}

/** Every alert of a plan, once for all overlays that run it alike. */
export function trialsOf({ overlays }: Plan): Trial[] {
  const all = overlays.flatMap(overlay =>
    overlay.instances.flatMap(instance => instance.rules.map(declared => trialOf(overlay, declared))),
  );
  const alike = Map.groupBy(all, ({ rule, tests }) => JSON.stringify([rule, tests]));
  return [...alike.values()].flatMap(([first, ...rest]) =>
    first ? { ...first, overlays: [first, ...rest].flatMap(trial => trial.overlays) } : [],
  );
}

function trialOf({ name, objects }: OverlayPlan, declared: Rule): Trial {
  const groups = objects
    .filter(({ object, part }) => object.kind === 'PrometheusRule' && part === declared.instance)
    .flatMap(({ object }) => (object['spec'] as { readonly groups: readonly { rules: AlertingRule[] }[] }).groups);
  const rule = groups.flatMap(({ rules }) => rules).find(({ alert }) => alert === declared.name);
  if (!rule) throw new Error(`overlay ${name} does not render ${declared.name}`);
  const { tests, evaluation_interval: interval } = ruleTests([declared], { ruleFile: '', groups });
  return {
    alert: declared.name,
    overlays: [name],
    declared,
    rule,
    tests,
    interval,
  };
}
