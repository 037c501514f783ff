import { by, distinct } from '../lib/sort.ts';
import { cell, compile, fence, tidy } from '../lib/text.ts';
import type { Plan } from '../model/plan.ts';
import { template } from '../plan/discover.ts';
import { lackOf } from '../plan/notes.ts';
import { place } from '../plan/place.ts';
import { agreeing, alertsOf, durationText, readable, thresholdsText, toldText, where } from './alerts.ts';
import { argocdView } from './argocd.ts';
import { cliOf } from './commands.ts';
import { dashboardRows, leftOut } from './dashboards.ts';
import { folded, foldItems, only } from './fold.ts';
import { installView, prerequisitesView } from './install.ts';
import { usedMetrics } from './metrics.ts';
import { namespacesView } from './namespaces.ts';
import { receiversText } from './receivers.ts';
import { removalView } from './removal.ts';
import { reviewView } from './review.ts';
import { secretsView } from './secrets.ts';

/** What a region is filled from: the plan, the text of the config it was made from, and which files are there. */
export interface Given {
  readonly plan: Plan;
  readonly config: string | undefined;
  readonly has: (path: string) => boolean;
}

type View = Readonly<Record<string, unknown>>;

/** Every region of a README: its name, and what its template `readme-<name>.md.ejs` gets. */
export const REGIONS: Readonly<Record<string, (given: Given) => View>> = {
  config: ({ plan, config }) => ({
    file: plan.file,
    excerpt: config === undefined ? '' : fence('yaml', excerpt(config)),
  }),
  prerequisites: ({ plan }) => ({ prerequisites: prerequisitesView(plan) }),
  secrets: ({ plan }) => secretsView(plan, cliOf(plan)),
  install: ({ plan }) => installView(plan, cliOf(plan)),
  argocd: ({ plan }) => argocdView(plan),
  review: ({ plan }) => reviewView(plan),
  removal: ({ plan }) => removalView(plan, cliOf(plan)),
  namespaces: ({ plan }) => namespacesView(plan),
  alerts: ({ plan }) => ({ alerts: alertRows(plan), leftOut: leftOutAlerts(plan), receivers: receiversText(plan) }),
  dashboards: ({ plan, has }) => ({ dashboards: dashboardRows(plan, has), leftOut: leftOut(plan) }),
  metrics: ({ plan }) => ({
    page: place.metrics,
    sources: [...usedMetrics(plan)]
      .map(([source, metrics]) => ({ source, count: metrics.size }))
      .sort(by(({ source }) => source)),
  }),
};

/** The text of a region. */
export async function region(name: string, given: Given): Promise<string> {
  const view = REGIONS[name]?.(given) ?? {};
  const fill = compile(await template(`readme-${name}.md`), {
    name: `generator/templates/readme-${name}.md.ejs`,
    locals: Object.keys(view),
    escape: cell,
  });
  return tidy(fill(view));
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
      page: place.runbook(plan.base.config.name, name),
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
