/** Folders on the machine, as units name them: `%h` is the home of the user (systemd.unit(5), SPECIFIERS). */
export const CONFIG_HOME = '%h/.config/observability';
export const DATA_HOME = '%h/.local/share/observability';

/** What names these two in files of programs that know no `%h`: units set them. */
export const VARIABLES = { config: 'OBSERVABILITY_CONFIG', data: 'OBSERVABILITY_DATA' } as const;

/** What every program binds to, and asks the others at. */
export const LOOPBACK = '127.0.0.1';

/** Files below the folder of an overlay. */
export const FILES = {
  prometheus: 'prometheus.yml',
  alertmanager: 'alertmanager.yml',
  blackbox: 'blackbox.yml',
  loki: 'loki.yml',
  collector: 'otel-collector.yml',
  scrape: (instance: string) => `scrapes/${instance}.yml`,
  rules: (instance: string) => `rules/${instance}.yml`,
  /** `fake` is the tenant of a Loki without accounts (Loki, docs: alert, multi-tenancy). */
  lokiRules: 'loki/rules/fake/observability.yml',
  vmalertRules: 'log-rules/observability.yml',
  datadog: (instance: string) => `datadog/openmetrics.d/${instance}.yaml`,
  dashboards: 'grafana/dashboards',
  dashboard: (uid: string) => `grafana/dashboards/${uid}.json`,
  datasources: 'grafana/provisioning/datasources/observability.yml',
  providers: 'grafana/provisioning/dashboards/observability.yml',
  unit: (name: string) => `systemd/${name}.service`,
  timer: (name: string) => `systemd/${name}.timer`,
} as const;
