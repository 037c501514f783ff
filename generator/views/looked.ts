import { type Content, isManifest, type Manifest } from '../model/artifact.ts';
import type { NotifyingView, RouteView } from './notifying.ts';
import { referencesOf } from './references.ts';
import type { Views } from './views.ts';

/** How many of a thing an object or a file has. */
type Count = (content: Content, views: Views) => number;

const routesOf = ({ route }: NotifyingView): number => (route ? 1 + below(route) : 0);
const below = ({ routes }: RouteView): number => routes.reduce((sum, route) => sum + 1 + below(route), 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const kinds =
  (...wanted: readonly string[]): Count =>
  content =>
    isManifest(content) && wanted.includes(content.kind) ? 1 : 0;
const objects =
  (count: (object: Manifest) => number): Count =>
  content =>
    isManifest(content) ? count(content) : 0;

/** What checks look at, and how it is counted: a closed axis. */
export const LOOKED = {
  alerts: (_, { rules }) => rules.filter(({ alerts }) => alerts).length,
  rules: (_, { rules }) => rules.length,
  queries: (_, { queries }) => queries.length,
  routes: (_, { notifying }) => sum(notifying.map(routesOf)),
  receivers: (_, { notifying }) => sum(notifying.map(({ receivers }) => receivers.length)),
  scrapes: (_, { scrapes }) => scrapes.length,
  dashboards: (_, { dashboards }) => dashboards.length,
  panels: (_, { dashboards }) => sum(dashboards.map(({ panels }) => panels.length)),
  workloads: (_, { processes }) => processes.length,
  secrets: (_, { secrets }) => secrets.length,
  references: objects(object => referencesOf(object).length),
  objects: objects(() => 1),
  applications: kinds('Application'),
  projects: kinds('AppProject'),
  namespaces: kinds('Namespace'),
  services: kinds('Service'),
  rights: kinds('Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'),
  'network policies': kinds('NetworkPolicy'),
  'config maps': kinds('ConfigMap'),
  'cluster policies': kinds('ClusterPolicy'),
  Grafana: kinds('Grafana', 'GrafanaDashboard', 'GrafanaFolder', 'GrafanaDatasource'),
  datasources: kinds('GrafanaDatasource'),
} as const satisfies Readonly<Record<string, Count>>;

export type Looked = keyof typeof LOOKED;
