import type { FileContent, FileKind, Manifest } from '../model/artifact.ts';
import type { RuleView, Views } from '../views/views.ts';
import { readAlertmanagerConfig } from './alertmanager-config.ts';
import { readAlertmanagerYml } from './alertmanager-yml/read.ts';
import { readConfigMapRules, readRoutesInside, readScrapesInside } from './config-map.ts';
import { readConfigMapDashboards, readDashboardFile, readGrafanaDashboard } from './dashboard-json.ts';
import { readReleaseDashboards, readReleaseRules, readValuesDashboards, readValuesRules } from './helm-values.ts';
import { groupOf } from './kind.ts';
import { readCollectorListeners, readLokiListeners, readUnitListeners } from './listeners.ts';
import { readMonitor, readSingleScrape } from './monitor.ts';
import { readPersesDashboard, readPersesFile } from './perses-dashboard.ts';
import { readMetricsqlRule, readPrometheusRule } from './prometheus-rule.ts';
import { readPrometheusYml } from './prometheus-yml.ts';
import { readLokiRetention, readUnitRetention } from './retention.ts';
import { readRulesFile } from './rules-file.ts';
import { readSecretFields, readSettingsSecrets, readUnitSecrets } from './secrets.ts';
import { readUnit } from './systemd-unit.ts';
import { readWorkload, TEMPLATES } from './workload.ts';

/** What a kind is read to, queries excepted: they follow from rules and dashboards. */
export type Readers<From> = { readonly [View in Exclude<keyof Views, 'queries'>]?: (content: From) => Views[View] };

/** The group of rules that ask logs. */
const LOKI = 'loki.grafana.com';

const readGoogleRules = (object: Manifest): readonly RuleView[] =>
  groupOf(object.apiVersion) === 'monitoring.googleapis.com' ? readPrometheusRule(object) : [];

/** What laws read in the values that an object has for a chart. */
const RELEASE: Readers<Manifest> = {
  rules: readReleaseRules,
  dashboards: readReleaseDashboards,
  scrapes: readScrapesInside,
  notifying: readRoutesInside,
};

/** How each kind of object that holds something laws read is read. */
export const OBJECTS: Readonly<Record<string, Readers<Manifest>>> = {
  PrometheusRule: { rules: readPrometheusRule },
  // Rules about the platform's own series on OpenShift, in the form of a PrometheusRule. One of Loki has the same name.
  AlertingRule: {
    rules: object =>
      groupOf(object.apiVersion) === LOKI
        ? readPrometheusRule(object).map(rule => ({ ...rule, language: 'LogQL' }))
        : readPrometheusRule(object),
  },
  VMRule: { rules: readMetricsqlRule },
  // Google's managed Prometheus (GoogleCloudPlatform/prometheus-engine, pkg/operator/apis/monitoring/v1/rules_types.go).
  ...Object.fromEntries(['Rules', 'ClusterRules', 'GlobalRules'].map(kind => [kind, { rules: readGoogleRules }])),
  AlertmanagerConfig: { notifying: object => [readAlertmanagerConfig(object)] },
  PodMonitor: { scrapes: readMonitor('podMetricsEndpoints') },
  ServiceMonitor: { scrapes: readMonitor('endpoints') },
  Probe: { scrapes: readSingleScrape('interval') },
  ScrapeConfig: { scrapes: readSingleScrape('scrapeInterval') },
  GrafanaDashboard: { dashboards: readGrafanaDashboard },
  PersesDashboard: { dashboards: readPersesDashboard },
  ConfigMap: {
    dashboards: readConfigMapDashboards,
    rules: readConfigMapRules,
    scrapes: readScrapesInside,
    notifying: readRoutesInside,
  },
  ...Object.fromEntries(['HelmRelease', 'Application', 'HelmChart', 'HelmChartConfig'].map(kind => [kind, RELEASE])),
  ...Object.fromEntries(
    Object.entries(TEMPLATES).map(([kind, template]) => [kind, { processes: readWorkload(template) }]),
  ),
};

/** How each kind of file is read. */
export const FILES: { readonly [Kind in FileKind]: Readers<FileContent> } = {
  'rules-file': { rules: readRulesFile },
  'alertmanager-yml': { notifying: file => [readAlertmanagerYml(file)], secrets: readSecretFields },
  'prometheus-yml': { scrapes: readPrometheusYml, secrets: readSecretFields },
  'dashboard-json': { dashboards: readDashboardFile },
  'perses-dashboard': { dashboards: readPersesFile },
  'helm-values': {
    rules: readValuesRules,
    dashboards: readValuesDashboards,
    scrapes: readScrapesInside,
    notifying: readRoutesInside,
  },
  'systemd-unit': {
    processes: readUnit,
    listeners: readUnitListeners,
    retentions: readUnitRetention,
    secrets: readUnitSecrets,
  },
  'collector-yml': { listeners: readCollectorListeners, secrets: readSettingsSecrets },
  'loki-yml': { listeners: readLokiListeners, retentions: readLokiRetention, secrets: readSettingsSecrets },
  'yaml-file': { secrets: readSettingsSecrets },
};
