import { by, distinct } from '../lib/sort.ts';
import { cell, compile, fence, tidy } from '../lib/template.ts';
import type { Page, Plan } from '../model/plan.ts';
import { type TemplateHome, template } from '../plan/discover.ts';
import { lackOf } from '../plan/left-out.ts';
import { PATHS } from '../plan/paths.ts';
import { deliveriesOf } from '../plan/tree.ts';
import { agreeing, alertsOf, durationText, readable, thresholdsText, toldText, where } from './alerts.ts';
import { cliOf } from './commands.ts';
import { dashboardRows, leftOut } from './dashboards.ts';
import { folded, foldItems, only } from './fold.ts';
import { usedMetrics } from './metrics.ts';
import { noDataView } from './no-data.ts';
import { prerequisitesView } from './prerequisites.ts';
import { receiversText } from './receivers.ts';
import { secretsView } from './secrets.ts';
import { silenceView } from './silence.ts';

/** What a region is filled from: the plan, the text of the config it was made from, and which files are there. */
export interface Given {
  readonly plan: Plan;
  readonly config: string | undefined;
  readonly has: (path: string) => boolean;
}

type View = Readonly<Record<string, unknown>>;

/** The regions of every README: the name of each, and what its template `readme-<name>.md.ejs` gets. */
export const REGIONS: Readonly<Record<string, (given: Given) => View>> = {
  config: ({ plan, config }) => ({
    file: plan.file,
    excerpt: config === undefined ? '' : fence('yaml', excerpt(config)),
  }),
  prerequisites: ({ plan }) => ({ prerequisites: prerequisitesView(plan) }),
  secrets: ({ plan }) => secretsView(plan, cliOf(plan)),
  alerts: ({ plan }) => ({ alerts: alertRows(plan), leftOut: leftOutAlerts(plan), receivers: receiversText(plan) }),
  dashboards: ({ plan, has }) => ({ dashboards: dashboardRows(plan, has), leftOut: leftOut(plan) }),
  silence: ({ plan }) => silenceView(plan),
  'no-data': ({ plan }) => noDataView(plan),
  metrics: ({ plan }) => ({
    page: PATHS.metrics,
    sources: [...usedMetrics(plan)]
      .map(([source, metrics]) => ({ source, count: metrics.size }))
      .sort(by(({ source }) => source)),
  }),
};

/** The text of a region: one that all READMEs have, or one that a delivery of the plan brings. */
export async function region(name: string, given: Given): Promise<string> {
  const view = REGIONS[name];
  if (view) return filled(`readme-${name}.md`, 'templates', view(given));
  const brought = (await sectionsOf(given.plan)).filter(({ page }) => page.name === name);
  const texts = brought.map(async ({ page, plan }) => {
    const [delivery] = deliveriesOf(plan).keys();
    const says = page.says(plan, cliOf(plan));
    const text =
      typeof says === 'string'
        ? tidy(says)
        : await filled(`${name}.md`, `deliveries/${delivery?.name}/templates`, says);
    return brought.length > 1 ? `### ${delivery?.title}\n\n${text}` : text;
  });
  return (await Promise.all(texts)).join('\n');
}

/** The text of a template, by its name without `.ejs` and where it is, filled from a view. */
export async function filled(name: string, home: TemplateHome, view: View): Promise<string> {
  const fill = compile(await template(name, home), {
    name: `generator/${home}/${name}.ejs`,
    locals: Object.keys(view),
    escape: cell,
  });
  return tidy(fill(view));
}

/** A section that a delivery brings, with the overlays that it is about. */
interface Section {
  readonly page: Page;
  readonly plan: Plan;
  /** Whether it stands before the sections that all READMEs have. */
  readonly first: boolean;
}

/** The sections of the deliveries of a plan, in the order in which they stand. */
export async function sectionsOf(plan: Plan): Promise<readonly Section[]> {
  const all = await Promise.all(
    [...deliveriesOf(plan)].map(async ([delivery, mine]) => {
      const { install, layout, removal } = await delivery.pages();
      return [install, ...layout, removal].map((page, at) => ({ page, plan: mine, first: at === 0 }));
    }),
  );
  return all.flat();
}

/** Top-level keys that say what the repository is about; the others say where it lives. */
const TELLING = ['platform', 'sources', 'receivers', 'routes', 'alerts', 'overlays'];

/** The telling parts of the config, line for line as they are written. */
export function excerpt(config: string): string {
  let telling = false;
  const lines = config.split(/\r?\n/).filter(line => {
    const key = /^([\w-]+):/.exec(line)?.[1];
    if (key !== undefined) telling = TELLING.includes(key);
    return telling;
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const alertRows = (plan: Plan) =>
  alertsOf(plan).map(named => {
    const { name, rule, appearances } = named;
    const say = (of: (one: (typeof appearances)[number]) => string): string =>
      folded(
        agreeing(named, of).map(({ value, members }) => ({
          value,
          count: members.length,
          who: () => where(members, named, plan),
        })),
      );
    const overlays = distinct(appearances.map(({ overlay }) => overlay));
    return {
      name,
      page: PATHS.runbook(plan.base.config.name, name),
      says: say(one => readable(one.rule.alert.summary)) || readable(rule.alert.summary),
      severity: say(one => one.rule.severity),
      duration: say(one => durationText(one.rule)),
      thresholds: say(one => thresholdsText(one.rule)),
      told: say(one => toldText(one.told)),
      overlays: only(overlays, plan),
    };
  });

/** Alerts that no overlay of these runs, because nothing tells them of their cause. */
const leftOutAlerts = (plan: Plan) =>
  foldItems(plan.overlays, ({ leftOutAlerts: left, provided }) =>
    left.map(one => ({ name: one.rule.name, source: one.rule.instance, why: lackOf(one, provided).why })),
  ).map(({ value, overlays }) => ({ ...value, overlays: only(overlays, plan) }));
