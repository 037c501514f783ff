import { cell, code, compile, fence, tidy } from '../../lib/text.ts';
import { byText } from '../../lib/sort.ts';
import type { Rule, RunbookStep } from '../../model/alert.ts';
import type { Manifest } from '../../model/artifact.ts';
import type { Panel } from '../../model/dashboard.ts';
import type { OverlayPlan, Plan } from '../../model/plan.ts';
import { template } from '../../plan/discover.ts';
import { place } from '../../plan/place.ts';
import { agreeing, type Appearance, type NamedAlert, alertsOf, amount, thresholdsText, toldText, where } from './alerts.ts';
import { fold } from './fold.ts';
import { receiversText } from './receivers.ts';

const LOCALS = ['alert', 'message', 'rows', 'receivers', 'variables', 'grafana', 'dashboards', 'queries', 'steps', 'proof', 'change'] as const;

/** A page for each alert of base and overlays: path to text. */
export async function runbooks(plan: Plan, header: (origin: string) => string): Promise<Map<string, string>> {
  const page = compile(await template('runbook.md'), { name: 'generator/templates/runbook.md.ejs', locals: LOCALS, escape: cell });
  const receivers = receiversText(plan);
  const alerts = alertsOf(plan);
  const link = linker(alerts.map(({ name }) => name));
  return new Map(
    alerts.map(alert => [
      place.runbook(plan.base.config.name, alert.name),
      header(alert.rule.alert.origin.file) + link(tidy(page(view(alert, plan, receivers))), alert.name),
    ]),
  );
}

/** Makes each mention of another alert, a code span of its name, a link to its page. */
const linker = (names: readonly string[]) => (text: string, self: string): string =>
  names.length === 0 ? text : text.replace(new RegExp(`(?<![\\[\`])\`(${names.join('|')})\`(?!\`)`, 'g'), (span, name: string) => (name === self ? span : `[${span}](${name}.md)`));

/** What the page of an alert says. */
function view(named: NamedAlert, plan: Plan, receivers: ReturnType<typeof receiversText>): Record<(typeof LOCALS)[number], unknown> {
  const { name, rule, appearances } = named;
  const { alert } = rule;
  const at = (members: readonly Appearance[]) => (appearances.length === 0 ? 'no overlay' : where(members, named, plan));
  const told = new Set(appearances.flatMap(appearance => appearance.told));
  const shown = planOf(named, plan);
  const cli = cliOf(plan);
  const rows = agreeing(named, one => [one.rule.severity, one.rule.for, thresholdsText(one.rule), toldText(one.told)] as const);
  const namespaces = agreeing(named, one => one.rule.namespace);
  // With the thresholds of one rule, queries that differ in a number alone are one query.
  const queries = agreeing(named, one => one.rule.alert.expr(rule.values).expr);
  const steps = agreeing(named, one => one.rule.alert.runbook);
  const titles = (of: typeof alert.fires | typeof alert.silent) => of(rule.values).map(({ title }) => title);
  return {
    alert: { name, meaning: alert.runbook.meaning, impact: alert.runbook.impact },
    message: code(readable(alert.summary)),
    rows: rows.map(({ value: [severity, duration, thresholds, to], members }) => ({ where: at(members), severity, duration, thresholds, told: to })),
    receivers: receivers.filter(receiver => told.has(receiver.name)),
    variables: variables(rule, namespaces.map(({ value, members }) => ({ value, where: at(members) }))),
    grafana: { address: grafanaAddress(shown, cli), datasource: shown.platform.datasources.find(({ isDefault }) => isDefault)?.title ?? '' },
    dashboards: dashboardsFor(named, shown),
    queries: {
      texts: (queries.length > 0 ? queries : [{ value: rule.query.expr, members: [] }]).map(({ value, members }) => ({
        where: queries.length > 1 ? at(members) : '',
        text: fence('promql', value),
      })),
      thresholdsDiffer: new Set(rows.map(({ value: [, , thresholds] }) => thresholds)).size > 1,
    },
    steps: (steps.length > 0 ? steps : [{ value: alert.runbook, members: [] }]).map(({ value, members }) => ({
      where: steps.length > 1 ? at(members) : '',
      diagnosis: numbered(value.diagnosis, cli),
      mitigation: numbered(value.mitigation, cli),
    })),
    proof: { fires: titles(alert.fires), silent: titles(alert.silent), missing: alert.missing },
    change: {
      file: plan.file,
      thresholds: Object.entries(alert.thresholds).map(([threshold, { meaning, value, unit }]) => ({ threshold, meaning, usual: amount(value, unit) })),
    },
  };
}

/** The base where it has the alert, else the first overlay that does: one plan to name dashboards from. */
const planOf = ({ name, appearances }: NamedAlert, { base, overlays }: Plan): OverlayPlan =>
  base.instances.some(({ rules }) => rules.some(rule => rule.name === name))
    ? base
    : (overlays.find(overlay => overlay.name === appearances[0]?.overlay) ?? base);

/** The command line tool that all platforms of the plan know. */
export const cliOf = ({ overlays }: Plan): string => {
  const [first, second] = fold(overlays, ({ platform }) => platform.cli);
  return first && !second ? first.value : 'kubectl';
};

/** An annotation template as a person sees it filled in: `{{ $labels.pod }}` → `<pod>`. */
export const readable = (text: string): string =>
  text.replace(/\{\{[^}]*\$labels\.(\w+)[^}]*\}\}/g, '<$1>').replace(/\{\{[^}]*\$value[^}]*\}\}/g, '<value>');

/**
 * What the commands of a page take: the namespace, and variables that stand for labels of the alert. Shell comments would
 * be pasted along, and an interactive zsh runs them as commands; so what they mean is said beside the block.
 */
function variables({ alert, values, namespace }: Rule, namespaces: readonly { value: string; where: string }[]) {
  const { diagnosis, mitigation } = alert.runbook;
  const runs = [...diagnosis, ...mitigation].flatMap(step => (typeof step === 'string' ? [] : [step.run]));
  const used = new Set(runs.flatMap(run => [...run.matchAll(/\$\{?([A-Z][A-Z_]+)/g)].map(([, name]) => name ?? '')));
  if (used.size === 0) return { block: '', others: [], namespaces: [] };
  const labels = alert.fires(values).flatMap(({ labels: sets }) => sets.flatMap(set => Object.keys(set)));
  const others = [...used].filter(name => name !== 'NAMESPACE').sort(byText).map(name => {
    const label = labels.find(one => one === name.toLowerCase()) ?? labels.find(one => one.startsWith(`${name.toLowerCase()}_`));
    return { name, label: label ?? '' };
  });
  const first = used.has('NAMESPACE') ? [`NAMESPACE=${namespaces[0]?.value ?? namespace}`] : [];
  return {
    block: fence('bash', [...first, ...others.map(({ name }) => `${name}=`)].join('\n')),
    others,
    namespaces: used.has('NAMESPACE') && namespaces.length > 1 ? namespaces : [],
  };
}

/** Steps as a numbered list, each command in a block of its own that can be copied. */
const numbered = (steps: readonly RunbookStep[], cli: string): string =>
  steps
    .map((step, index) => {
      const mark = `${index + 1}. `;
      if (typeof step === 'string') return mark + step;
      const block = fence('bash', step.run.replace(/\bkubectl\b/g, cli)).replace(/^(?=.)/gm, ' '.repeat(mark.length));
      return `${mark}${step.say.replace(/[.:]$/, '')}:\n\n${block}`;
    })
    .join('\n\n');

/** Dashboards with panels over what the alert reads; without any, all dashboards of its sources. */
function dashboardsFor({ name }: NamedAlert, { instances, leftOut, config }: OverlayPlan): { title: string; folder: string; panels: string[] }[] {
  const watching = instances.filter(({ rules }) => rules.some(rule => rule.name === name));
  const metrics = new Set(watching.flatMap(({ rules }) => rules.filter(rule => rule.name === name).flatMap(({ query }) => query.reads)).map(key));
  const dropped = new Set(leftOut.map(({ panel }) => panel));
  const related = (panel: Panel) => !dropped.has(panel) && panel.queries.some(({ query }) => query.reads.some(metric => metrics.has(key(metric))));
  const all = (from: OverlayPlan['instances'], panels: (panel: Panel) => boolean) =>
    from.flatMap(({ dashboards }) =>
      dashboards.map(({ title, rows }) => ({ title, folder: config.grafana.folder, panels: [...new Set(rows.flatMap(row => row.panels.filter(panels).map(panel => panel.title)))] })),
    );
  const found = all(instances, related).filter(({ panels }) => panels.length > 0);
  const shown = found.length > 0 ? found : all(watching, () => false);
  return [...new Map(shown.map(dashboard => [dashboard.title, dashboard])).values()];
}

const key = ({ contract, name }: { readonly contract: string; readonly name: string }): string => `${contract}/${name}`;

/** The command that prints Grafana's address (grafana-operator names what it makes `<grafana>-…`, controllers/model). */
export function grafanaAddress({ objects }: OverlayPlan, cli: string): string {
  const found = objects.find(({ object }) => object.kind === 'Grafana')?.object;
  if (!found) return '';
  const { name, namespace } = found.metadata;
  const spec = found['spec'] as Readonly<Record<string, Manifest | undefined>>;
  if (spec['route']) return `${cli} get route ${name}-route -n ${namespace} -o jsonpath='https://{.spec.host}{"\\n"}'`;
  if (spec['ingress']) return `${cli} get ingress ${name}-ingress -n ${namespace} -o jsonpath='https://{.spec.rules[0].host}{"\\n"}'`;
  return `${cli} port-forward service/${name}-service -n ${namespace} 3000  # then http://localhost:3000`;
}
