import { by, distinct } from '../../lib/sort.ts';
import { identity } from '../../model/artifact.ts';
import type { Panel } from '../../model/dashboard.ts';
import type { Metric } from '../../model/metric.ts';
import type { OverlayPlan, Plan } from '../../model/plan.ts';
import { place } from '../../plan/place.ts';
import { baseFiles } from '../tree.ts';
import type { NamedAlert } from './alerts.ts';
import { foldItems, only, phrase } from './fold.ts';

/** Dashboards with panels over what the alert reads; without any, all dashboards of its sources. */
export function dashboardsFor(
  { name }: NamedAlert,
  { instances, leftOut, config }: OverlayPlan,
): { title: string; folder: string; panels: string[] }[] {
  const watching = instances.filter(({ rules }) => rules.some(rule => rule.name === name));
  const metrics = new Set(
    watching
      .flatMap(({ rules }) => rules.filter(rule => rule.name === name).flatMap(({ query }) => query.reads))
      .map(key),
  );
  const dropped = new Set(leftOut.map(({ panel }) => panel));
  const related = (panel: Panel) =>
    !dropped.has(panel) && panel.queries.some(({ query }) => query.reads.some(metric => metrics.has(key(metric))));
  const all = (from: OverlayPlan['instances'], panels: (panel: Panel) => boolean) =>
    from.flatMap(({ dashboards }) =>
      dashboards.map(({ title, rows }) => ({
        title,
        folder: config.grafana.folder,
        panels: [...new Set(rows.flatMap(row => row.panels.filter(panels).map(panel => panel.title)))],
      })),
    );
  const found = all(instances, related).filter(({ panels }) => panels.length > 0);
  const shown = found.length > 0 ? found : all(watching, () => false);
  return [...new Map(shown.map(dashboard => [dashboard.title, dashboard])).values()];
}

const key = ({ contract, name }: Metric): string => `${contract}/${name}`;

/** Every dashboard with its rows, by title, and its picture where `has` knows the file. */
export const dashboardRows = (plan: Plan, has: (path: string) => boolean) => {
  const pictureOf = (dashboard: string): string => {
    const path = place.screenshot(plan.base.config.name, dashboard);
    return has(path) ? path : '';
  };
  const files = new Map(
    [...baseFiles(plan.base)].map(([path, { object }]) => [
      identity(object),
      `${place.base(plan.base.config.name)}/${path}`,
    ]),
  );
  const dropped = new Set([plan.base, ...plan.overlays].flatMap(overlay => overlay.leftOut.map(({ panel }) => panel)));
  const shown = foldItems(plan.overlays, ({ instances, config }) =>
    instances.flatMap(({ dashboards }) =>
      dashboards.map(({ name, title, description, rows }) => ({
        name,
        title,
        description,
        object: identity({
          apiVersion: '',
          kind: 'GrafanaDashboard',
          metadata: { name, namespace: config.grafana.namespace },
        }),
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
      file: files.get(value.object) ?? '',
      picture: pictureOf(value.name),
      folder: phrase(plan.overlays, ({ config }) => config.grafana.folder),
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
