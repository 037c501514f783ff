import { sh } from '../lib/shell.ts';
import { cell, code, commandBlock, compile, fence, tidy } from '../lib/template.ts';
import type { Datasource } from '../model/datasource.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import { template } from '../plan/discover.ts';
import { PATHS } from '../plan/paths.ts';
import type { Query } from '../promql/promql.ts';
import {
  type Appearance,
  agreeing,
  alertsOf,
  amount,
  durationText,
  type NamedAlert,
  readable,
  thresholdsText,
  toldText,
  where,
} from './alerts.ts';
import { cliOf, grafanaAddress, looksAt, numbered, variables } from './commands.ts';
import { dashboardsFor, panelTitles } from './dashboards.ts';
import { receiversText } from './receivers.ts';
import { trials } from './trial.ts';
import { witnessed } from './witnessed.ts';

const LOCALS = [
  'alert',
  'messages',
  'rows',
  'receivers',
  'variables',
  'grafana',
  'dashboards',
  'queries',
  'steps',
  'proof',
  'witnessed',
  'cluster',
  'trials',
  'change',
] as const;

/** A page for each alert of base and overlays: path to text. */
export async function runbooks(plan: Plan, header: (origin: string) => string): Promise<Map<string, string>> {
  const page = compile(await template('runbook.md'), {
    name: 'generator/templates/runbook.md.ejs',
    locals: LOCALS,
    escape: cell,
  });
  const receivers = receiversText(plan);
  const alerts = alertsOf(plan);
  const names = alerts.map(({ name }) => name);
  const link = linker(names);
  return new Map(
    alerts.map(alert => [
      PATHS.runbook(plan.base.config.name, alert.name),
      header(alert.rule.alert.origin.file) + link(tidy(page(view(alert, plan, receivers, names))), alert.name),
    ]),
  );
}

/** Makes each mention of another alert, a code span of its name, a link to its page. */
const linker =
  (names: readonly string[]) =>
  (text: string, self: string): string =>
    names.length === 0
      ? text
      : text.replace(new RegExp(`(?<![\\[\`])\`(${names.join('|')})\`(?!\`)`, 'g'), (span, name: string) =>
          name === self ? span : `[${span}](${name}.md)`,
        );

/** What the page of an alert says. */
function view(
  named: NamedAlert,
  plan: Plan,
  receivers: ReturnType<typeof receiversText>,
  names: readonly string[],
): Record<(typeof LOCALS)[number], unknown> {
  const { name, rule, appearances } = named;
  const { alert } = rule;
  const at = (members: readonly Appearance[]) =>
    appearances.length === 0 ? 'no overlay' : where(members, named, plan);
  const cluster = named.variants[0]?.[0]?.cluster;
  const told = new Set(named.variants.flatMap(([one]) => one?.told ?? []));
  const shown = planOf(named, plan);
  const isShown = looksAt(panelTitles(plan));
  const rows = agreeing(
    named,
    one => [one.rule.severity, durationText(one.rule), thresholdsText(one.rule), toldText(one.told)] as const,
  );
  // With the thresholds of one rule, queries that differ in a number alone are one query.
  const queries = agreeing(named, one => one.rule.alert.expr(rule.values).expr);
  const messages = agreeing(named, one => readable(one.rule.alert.summary));
  const steps = agreeing(named, one => one.rule.runbook);
  const titles = (of: typeof alert.fires | typeof alert.silent) => of(rule.values).map(({ title }) => title);
  return {
    alert: { name, meaning: rule.runbook.meaning, impact: rule.runbook.impact },
    messages: (messages.length > 0 ? messages : [{ value: readable(alert.summary), members: [] }]).map(
      ({ value, members }) => ({ where: messages.length > 1 ? at(members) : '', text: code(value) }),
    ),
    rows: rows.map(({ value: [severity, duration, thresholds, to], members }) => ({
      where: at(members),
      severity,
      duration,
      thresholds,
      told: to,
    })),
    receivers: receivers.filter(receiver => told.has(receiver.name)),
    variables: variables(named, at),
    grafana: {
      ...grafanaAddress(shown, cliOf(plan)),
      datasource:
        shown.config.grafana.deploy === 'nothing'
          ? ''
          : (shown.platform.datasources.find(asksIn(rule.query.language))?.title ?? ''),
    },
    dashboards: dashboardsFor(named, shown, plan),
    queries: {
      texts: (queries.length > 0 ? queries : [{ value: rule.query.expr, members: [] }]).map(({ value, members }) => ({
        where: queries.length > 1 ? at(members) : '',
        text: fence(rule.query.language?.toLowerCase() ?? 'promql', value),
      })),
      thresholdsDiffer: new Set(rows.map(({ value: [, , thresholds] }) => thresholds)).size > 1,
    },
    steps: (steps.length > 0 ? steps : [{ value: rule.runbook, members: [] }]).map(({ value, members }) => ({
      where: steps.length > 1 ? at(members) : '',
      diagnosis: numbered(value.diagnosis.filter(isShown)),
      mitigation: numbered(value.mitigation.filter(isShown)),
    })),
    proof: {
      fires: titles(alert.fires),
      silent: titles(alert.silent),
      missing: rule.query.reads.length > 0 ? alert.missing : '',
    },
    witnessed: witnessed(name, names),
    cluster: cluster && {
      label: code(cluster.label),
      block: commandBlock(sh`CLUSTER=${cluster.name ?? ''}`),
    },
    trials: trials(named).map(({ ask, send, of }, _, { length }) => ({ where: length > 1 ? at(of) : '', ask, send })),
    change: {
      file: plan.file,
      thresholds: Object.entries(alert.thresholds).map(([threshold, { meaning, value, unit }]) => ({
        threshold,
        meaning,
        usual: amount(value, unit),
      })),
    },
  };
}

/** What is asked in a language: the default one takes PromQL. */
const asksIn =
  (language: Query['language']) =>
  ({ type, isDefault }: Datasource): boolean =>
    language === undefined
      ? isDefault
      : type === ({ LogQL: 'loki', LogsQL: 'victoriametrics-logs-datasource' } as const)[language];

/** The base where it has the alert, else the first overlay that does: one plan to name dashboards from. */
const planOf = ({ name, appearances }: NamedAlert, { base, overlays }: Plan): OverlayPlan =>
  base.instances.some(({ rules }) => rules.some(rule => rule.name === name))
    ? base
    : (overlays.find(overlay => overlay.name === appearances[0]?.overlay) ?? base);
