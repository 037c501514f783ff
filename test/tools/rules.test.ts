import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Tree } from '../../generator/lib/tree.ts';
import { parsePlain, print } from '../../generator/lib/yaml.ts';
import type { Rule, Sample } from '../../generator/model/alert.ts';
import type { Manifest } from '../../generator/model/artifact.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { parsePromql } from '../../generator/promql/syntax.ts';
import { walk } from '../../generator/promql/tree.ts';
import { ruleFiles } from '../../generator/proof/rule-files.ts';
import { goldens } from './goldens.ts';
import { everyTrial } from './mutants/every-trial.ts';
import { judgeRules, lintRules } from './rules.ts';
import { eachOf, inFolder, judge, planRepository, renderedObjects } from './support.ts';

const { plan, tree } = await planRepository();
const written = ruleFiles(plan);
const tools = ['promtool'];

const nameOf = ({ name }: Rule): string => name;
const groupsOf = ({ spec }: Manifest): readonly unknown[] => (spec as { readonly groups: readonly unknown[] }).groups;
const rulesIn = (objects: readonly Manifest[]): Manifest[] => objects.filter(({ kind }) => kind === 'PrometheusRule');

/** Files of rules as Prometheus loads them, named after where they come from. */
const asFiles = (objects: readonly Manifest[], from: string): [string, string][] =>
  rulesIn(objects).map((object, index) => [`${from}/${index}.rules.yaml`, print({ groups: groupsOf(object) })]);

/** promtool finds nothing to say of any of them. */
const lints = (promtool: string, files: Tree): Promise<void> =>
  inFolder(files, async folder => {
    const { code, stdout, stderr } = await lintRules(promtool, [...files.keys()], folder);
    expect(code, stdout + stderr).toBe(0);
    expect([...stdout.matchAll(/SUCCESS: [1-9]\d* rules found/g)], stdout).toHaveLength(files.size);
  });

judge({ judge: 'promtool', judged: 'rule files of this repository, linted', tools }, async (tally, promtool = '') => {
  const files = new Map(plan.overlays.flatMap(({ name }) => asFiles(renderedObjects(tree, name), name)));
  await lints(promtool, files);
  tally(files.size);
});

judge({ judge: 'promtool', judged: 'rule files of the golden cases, linted', tools }, async (tally, promtool = '') => {
  const files = new Map(
    (await goldens()).flatMap(golden =>
      golden.plan.overlays.flatMap(({ name }) => asFiles(renderedObjects(golden.tree, name), `${golden.name}/${name}`)),
    ),
  );
  await lints(promtool, files);
  tally(files.size);
});

judge(
  { judge: 'promtool', judged: 'unit tests of alerts that golden cases alone have', tools, timeout: 300_000 },
  async (tally, promtool = '') => {
    const own = new Set(plan.overlays.flatMap(({ instances }) => instances.flatMap(({ rules }) => rules)).map(nameOf));
    const others = (await everyTrial()).filter(({ alert }) => !own.has(alert));
    // Each with what is recorded for it and no more: the slowest are tried over hours, minute by minute.
    await eachOf(others, async ({ alert, rule, records, tests, interval }) => {
      const file = `${alert}.rules.yaml`;
      const { tests: verdict, count } = await judgeRules(
        promtool,
        new Map([
          [file, print({ groups: [{ name: alert, rules: [...records, rule] }] })],
          [`${alert}.test.yaml`, print({ rule_files: [file], evaluation_interval: interval, tests })],
        ]),
      );
      expect(verdict.code, verdict.stderr + verdict.stdout).toBe(0);
      tally(count);
    });
  },
);

judge({ judge: 'promtool', judged: 'unit tests of alerts', tools }, async (tally, promtool = '') => {
  const { lint, tests, count } = await judgeRules(promtool, written);
  expect(lint.code, lint.stderr).toBe(0);
  expect(tests.code, tests.stderr).toBe(0);
  tally(count);
});

/** Slips that promtool must not let pass: in the lint, or in the unit tests alone. */
const SLIPS: Readonly<Record<string, { readonly by: 'lint' | 'tests'; readonly slip: (rules: string) => string }>> = {
  'a parenthesis is missing': { by: 'lint', slip: rules => rules.replace(/(expr: .*)\)/, '$1') },
  'a rule is there twice': { by: 'lint', slip: rules => rules + rules.slice(rules.lastIndexOf('      - alert:')) },
  'an alert fires at the opposite': { by: 'tests', slip: rules => rules.replaceAll(' > ', ' < ') },
  'an alert waits for nothing': { by: 'tests', slip: rules => rules.replace(/\n +for: .*/g, '') },
  'a label is lost': { by: 'tests', slip: rules => rules.replace(/\n +severity: .*/g, '') },
  'an annotation is another': { by: 'tests', slip: rules => rules.replace(/( summary: .*)/g, '$1.') },
};

judge({ judge: 'promtool', judged: 'broken rules, refused', tools }, async (tally, promtool = '') => {
  const [path = '', rules = ''] = [...written].find(([name]) => name.endsWith('/predictors.rules.yaml')) ?? [];
  const tests = path.replace('.rules.', '.test.');
  await eachOf(Object.entries(SLIPS), async ([title, { by, slip }]) => {
    const broken = slip(rules);
    expect(broken, title).not.toBe(rules);
    const verdict = await judgeRules(
      promtool,
      new Map([
        [path, broken],
        [tests, written.get(tests) ?? ''],
      ]),
      {
        flags: ['--run=^VllmQueueBacklog'],
      },
    );
    expect(verdict[by].code, title).not.toBe(0);
    if (by === 'tests') expect(verdict.lint.code, title).toBe(0);
    tally();
  });
});

/** Rule groups without the label that names the overlay's cluster: overlays that differ in it alone share a file. */
const placeless = (groups: unknown): unknown =>
  JSON.parse(JSON.stringify(groups), (key, value) =>
    key === 'labels' ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== LABEL)) : value,
  );
const LABEL = plan.base.config.cluster?.label ?? 'cluster';

test('every rendered rule is in a file of its own overlay or of the base, as it is rendered', () => {
  const folder = `apps/${plan.base.config.name}/tests`;
  const read = (path: string): unknown => parsePlain(written.get(path) ?? '{}')[0];
  for (const overlay of plan.overlays)
    for (const object of rulesIn(renderedObjects(tree, overlay.name))) {
      const name = `${object.metadata.name}.rules.yaml`;
      const own = `${folder}/${overlay.name}/${name}`;
      const file = read(written.has(own) ? own : `${folder}/${name}`);
      expect(placeless(file), `${overlay.name}: ${name}`).toEqual(placeless({ groups: groupsOf(object) }));
    }
});

test('an overlay has tests of its own for the alerts that it changes, and for no other', () => {
  const rulesOf = ({ instances }: OverlayPlan) =>
    new Map(instances.flatMap(({ rules }) => rules).map(rule => [rule.name, rule]));
  const shown = (rule: Rule | undefined) => rule && [rule.query.expr, rule.for, rule.severity, rule.labels];
  const base = rulesOf(plan.base);
  for (const overlay of plan.overlays) {
    const changed = [...rulesOf(overlay).values()].filter(
      rule => !isDeepStrictEqual(shown(rule), shown(base.get(rule.name))),
    );
    const own = [...written].filter(
      ([path]) => path.includes(`/tests/${overlay.name}/`) && path.endsWith('.test.yaml'),
    );
    const tested = own.flatMap(([, text]) => [...text.matchAll(/alertname: (\w+)/g)].map(([, name]) => name));
    expect([...new Set(tested)].sort()).toEqual(changed.map(({ name }) => name).sort());
  }
});

/** Counters whose growth an expression divides by: what there is of it when no request arrives. */
const trafficOf = (expr: string): string[] => {
  const { root } = parsePromql(expr);
  return [...(root ? walk(root) : [])]
    .flatMap(part => (part.type === 'binary' && part.op === '/' ? [...walk(part.right)] : []))
    .flatMap(part => (part.type === 'call' && ['rate', 'increase'].includes(part.name) ? [...walk(part)] : []))
    .flatMap(part => (part.type === 'selector' && part.metric !== undefined ? [part.metric] : []));
};

const stands = ({ during }: Sample): boolean => typeof during === 'number' || during?.perMinute === 0;

test('an alert on a share of traffic is shown to be silent while there is none', async () => {
  const shares = (await everyTrial()).filter(({ rule }) => trafficOf(rule.expr).length > 0);
  expect(shares.map(({ alert }) => alert)).toContain('VllmErrorRateHigh');
  for (const { alert, rule, declared } of shares) {
    const quiet = declared.alert.silent(declared.values).filter(({ given }) => {
      const traffic = given.filter(({ series }) => trafficOf(rule.expr).includes(series));
      return traffic.length > 0 && traffic.every(stands);
    });
    expect(quiet.length, alert).toBeGreaterThan(0);
  }
});
