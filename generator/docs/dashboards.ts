import { dashboardsOf } from '../kinds/read.ts';
import { memo } from '../lib/memo.ts';
import { by, distinct } from '../lib/sort.ts';
import { plain } from '../lib/template.ts';
import { contentOf, identity } from '../model/artifact.ts';
import type { Panel } from '../model/dashboard.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import { PATHS } from '../plan/paths.ts';
import { basesOf } from '../plan/tree.ts';
import type { Metric } from '../promql/metric.ts';
import { textAt } from '../views/reading.ts';

import type { NamedAlert } from './alerts.ts';
import { fold, foldItems, only, phrase } from './fold.ts';

/** A dashboard as a runbook names it: where the config says at which address Grafana is, its names are links. */
export interface Opened {
  readonly title: string;
  readonly folder: string;
  readonly panels: readonly string[];
}

/** Dashboards with panels over what the alert reads; without any, all dashboards of its sources. */
export function dashboardsFor(named: NamedAlert, shown: OverlayPlan, plan: Plan): Opened[] {
  const { instances, leftOut, config } = shown;
  const watching = instances.filter(({ rules }) => rules.some(rule => rule.name === named.name));
  const metrics = new Set(
    watching
      .flatMap(({ rules }) => rules.filter(rule => rule.name === named.name).flatMap(({ query }) => query.reads))
      .map(key),
  );
  const dropped = new Set(leftOut.map(({ panel }) => panel));
  const related = (panel: Panel) =>
    !dropped.has(panel) && panel.queries.some(({ query }) => query.reads.some(metric => metrics.has(key(metric))));
  const link = linker(named, plan);
  const all = (from: OverlayPlan['instances'], panels: (panel: Panel) => boolean) =>
    from.flatMap(({ dashboards }) =>
      dashboards.map(({ name, title, rows }) => ({
        title: link(`**${title}**`, name),
        folder: plain(config.grafana.folder),
        panels: [...new Set(rows.flatMap(row => row.panels.filter(panels).map(panel => panel.title)))].map(panel =>
          link(`*${panel}*`, name, panel),
        ),
      })),
    );
  const found = all(instances, related).filter(({ panels }) => panels.length > 0);
  return found.length > 0 ? found : all(watching, () => false);
}

/** Titles of all panels that a dashboard of the plan shows; made once. */
export const panelTitles: (plan: Plan) => ReadonlySet<string> = memo(({ base, overlays }: Plan) => {
  const all = [base, ...overlays];
  const dropped = new Set(all.flatMap(({ leftOut }) => leftOut.map(({ panel }) => panel)));
  return new Set(
    all.flatMap(({ instances }) =>
      instances.flatMap(({ dashboards }) =>
        dashboards.flatMap(({ rows }) =>
          rows.flatMap(({ panels }) => panels.filter(panel => !dropped.has(panel)).map(({ title }) => title)),
        ),
      ),
    ),
  );
});

/** More Grafanas than this make no sentence. */
const READABLE = 6;

/** Makes a text a link to a dashboard or a panel of it, in each Grafana of the alert's overlays whose address is known. */
function linker({ appearances }: NamedAlert, plan: Plan) {
  const having = new Set(appearances.map(({ overlay }) => overlay));
  const overlays = plan.overlays.filter(({ name }) => having.has(name));
  const grafanas = fold(overlays, ({ config }) => config.grafana.url?.replace(/(?<!\/)\/+$/, '') ?? '');
  const known = grafanas.filter(({ value }) => value !== '');
  return (text: string, dashboard: string, panel?: string): string => {
    const links = known.map(({ value, overlays: names }) => {
      const id =
        panel === undefined
          ? ''
          : idOf(
              overlays.find(({ name }) => name === names[0]),
              dashboard,
              panel,
            );
      return { to: `${value}/d/${dashboard}${id === '' ? '' : `?viewPanel=${id}`}`, names };
    });
    const [first, second] = links;
    if (!first || links.length > READABLE) return text;
    if (!second && grafanas.length === 1) return `[${text}](${first.to})`;
    return `${text} (${links.map(({ to, names }) => `[${names.join(', ')}](${to})`).join(', ')})`;
  };
}

/** Number of a panel in a rendered dashboard, by which Grafana's address bar names it. */
function idOf(overlay: OverlayPlan | undefined, dashboard: string, title: string): string {
  const made = [...(overlay?.objects ?? []), ...(overlay?.files ?? [])]
    .flatMap(artifact => dashboardsOf(contentOf(artifact)))
    .find(({ json }) => textAt(json, 'uid') === dashboard);
  const panel = made?.panels.find(one => one.type !== 'row' && one.title === title);
  return panel ? String(panel.json['id']) : '';
}

const key = ({ contract, name }: Metric): string => `${contract}/${name}`;

/** Every dashboard with its rows, by title, and its picture where `has` knows the file. */
export const dashboardRows = (plan: Plan, has: (path: string) => boolean) => {
  const pictureOf = (dashboard: string): string => {
    const path = PATHS.screenshot(plan.base.config.name, dashboard);
    return has(path) ? path : '';
  };
  const files = new Map(
    basesOf(plan)
      .toReversed()
      .flatMap(base => {
        const written = new Map(base.delivery.written(base));
        return base.objects.flatMap(({ object }) =>
          dashboardsOf(object).map(({ json }) => [textAt(json, 'uid'), written.get(identity(object))] as const),
        );
      }),
  );
  const dropped = new Set([plan.base, ...plan.overlays].flatMap(overlay => overlay.leftOut.map(({ panel }) => panel)));
  const shown = foldItems(plan.overlays, ({ instances }) =>
    instances.flatMap(({ dashboards }) =>
      dashboards.map(({ name, title, description, rows }) => ({
        name,
        title,
        description,
        rows: rows
          .map(row => ({
            title: row.title,
            panels: row.panels
              .filter(panel => !dropped.has(panel))
              .map(panel => panel.title)
              .join(', '),
          }))
          .filter(({ panels }) => panels.length > 0),
      })),
    ),
  );
  return shown
    .map(({ value, overlays }) => ({
      ...value,
      overlays: only(overlays, plan),
      file: files.get(value.name) ?? '',
      picture: pictureOf(value.name),
      folder: phrase(plan.overlays, ({ config }) => plain(config.grafana.folder)),
      range: phrase(plan.overlays, ({ config }) => config.grafana.timeRange),
    }))
    .sort(by(({ title }) => title));
};

/** Panels that nothing feeds, and what they would read. */
export const leftOut = (plan: Plan) =>
  foldItems(plan.overlays, overlay =>
    overlay.leftOut.map(({ dashboard, panel, missing }) => ({
      dashboard,
      panel: panel.title,
      missing: distinct(missing.map(({ name }) => `\`${name}\``)).join(', '),
    })),
  ).map(({ value, overlays }) => ({ ...value, overlays: only(overlays, plan) }));
