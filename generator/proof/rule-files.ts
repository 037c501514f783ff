import { isDeepStrictEqual } from 'node:util';
import { type RenderedGroup, type RenderedRule, renderedRule } from '../kinds/rendered-rule.ts';
import { groupsOf } from '../kinds/rules-file.ts';
import { MARK, type Tree } from '../lib/tree.ts';
import { print } from '../lib/yaml.ts';
import type { Rule } from '../model/alert.ts';
import { contentOf } from '../model/artifact.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import { PATHS } from '../plan/paths.ts';
import { type RuleTestFile, ruleTests } from './rule-tests.ts';

/**
 * Rules as promtool reads them and their unit tests, a pair of files for each source instance that has alerts. An overlay
 * has a pair of its own where its alerts differ from the base's: all of its rules, and the tests of those that differ.
 * The label that names the cluster is left out: no query reads it, and every overlay would have tests of its own for it.
 * Neither Kustomize nor Argo CD reads any of them.
 */
export function ruleFiles({ base, overlays, file }: Plan): Tree {
  const files: Tree = new Map();
  const folder = `${PATHS.app(base.config.name)}/tests`;
  const shared = new Map<string, RenderedGroup>();
  const known = new Map(provenIn(base, shared).map(one => [one.instance, one]));
  const head = `# ${MARK} from ${file}: do not edit, run \`npm run generate\`.\n`;
  const put = (to: string, { instance, groups }: Proven, tests: string): void => {
    files.set(`${to}/${instance}.rules.yaml`, head + rulesText(groups));
    files.set(`${to}/${instance}.test.yaml`, head + tests);
  };
  for (const proven of known.values()) put(folder, proven, testsText(proven, proven.alerts));
  // Overlays that run an instance alike differ from the base alike.
  const differing = new Map<Proven, string | undefined>();
  for (const overlay of overlays)
    for (const proven of provenIn(overlay, shared)) {
      if (!differing.has(proven)) differing.set(proven, changedTests(proven, known.get(proven.instance)));
      const tests = differing.get(proven);
      if (tests !== undefined) put(`${folder}/${overlay.name}`, proven, tests);
    }
  return files;
}

/** The tests of the alerts that are not as in the base, where there are any. */
function changedTests({ instance, alerts }: Proven, base?: Proven): string | undefined {
  const before = new Map(base?.alerts.map(alert => [alert.rule.alert, alert]));
  const changed = alerts.filter(alert => !isDeepStrictEqual(before.get(alert.rule.alert), alert));
  if (changed.length === 0) return undefined;
  const hint = changed.length < alerts.length ? `# The other rules are tested by ../${instance}.test.yaml.\n` : '';
  return testsText({ instance }, changed, hint);
}

function testsText({ instance }: Pick<Proven, 'instance'>, alerts: readonly ProvenAlert[], hint = ''): string {
  const tests: RuleTestFile = {
    rule_files: [`${instance}.rules.yaml`],
    evaluation_interval: alerts[0]?.tests.evaluation_interval ?? '1m',
    tests: alerts.flatMap(alert => alert.tests.tests),
  };
  return `# To run it here: promtool test rules ${instance}.test.yaml\n${hint}${print(tests)}`;
}

const printed = new WeakMap<RenderedGroup, string>();

/** Rules as text, made once for all overlays that share the object they are in. */
function rulesText(groups: readonly RenderedGroup[]): string {
  const [only, ...more] = groups;
  const known = only && more.length === 0 ? printed.get(only) : undefined;
  const text = known ?? print({ groups });
  if (only && more.length === 0) printed.set(only, text);
  return text;
}

/** An alert as it is rendered, and what its scenarios expect of it. */
interface ProvenAlert {
  readonly rule: RenderedRule;
  readonly tests: RuleTestFile;
}

interface Proven {
  readonly instance: string;
  readonly groups: readonly RenderedGroup[];
  readonly alerts: readonly ProvenAlert[];
}

/** The rules of each instance whose platform renders them, and their tests. */
const provenIn = (
  { instances, objects, files = [], config }: OverlayPlan,
  shared: Map<string, RenderedGroup>,
): Proven[] =>
  // No promtool reads the languages of logs.
  instances
    .filter(({ rules }) => rules.every(({ query }) => query.language === undefined))
    .flatMap(({ name, rules }) => {
      const groups = [...objects, ...files]
        .filter(({ part }) => part === name)
        .flatMap(artifact => groupsOf(contentOf(artifact)))
        .map(group => withoutLabel(group, config.cluster.label, shared));
      return groups.length === 0 ? [] : [provenInstance(name, rules, groups)];
    });

/** A group without a label of its alerts: one and the same for all that agree in the rest. */
function withoutLabel(group: RenderedGroup, label: string, shared: Map<string, RenderedGroup>): RenderedGroup {
  const text = JSON.stringify(group, (key, value) =>
    key === 'labels' ? Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== label)) : value,
  );
  const known = shared.get(text) ?? (JSON.parse(text) as RenderedGroup);
  shared.set(text, known);
  return known;
}

const provenRules = new WeakMap<readonly Rule[], Proven>();

/** Made once for all overlays that share the rules and the objects they are in. */
function provenInstance(instance: string, rules: readonly Rule[], groups: readonly RenderedGroup[]): Proven {
  const known = provenRules.get(rules);
  if (known?.groups.length === groups.length && known.groups.every((group, index) => group === groups[index]))
    return known;
  const made = { instance, groups, alerts: rules.map(rule => provenAlert(rule, groups, instance)) };
  provenRules.set(rules, made);
  return made;
}

const proven = new WeakMap<Rule, ProvenAlert>();

/** Made once for all overlays that run the alert alike and have it rendered alike. */
function provenAlert(rule: Rule, groups: readonly RenderedGroup[], instance: string): ProvenAlert {
  const rendered = renderedRule(rule, groups);
  const known = proven.get(rule);
  if (known && isDeepStrictEqual(known.rule, rendered)) return known;
  const made = { rule: rendered, tests: ruleTests([rule], { ruleFile: `${instance}.rules.yaml`, groups }) };
  proven.set(rule, made);
  return made;
}
