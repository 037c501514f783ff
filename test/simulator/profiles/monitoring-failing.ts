import { LOGGING, LOKI, MEMBERS, PROMETHEUS, THANOS } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const rule_group = '/etc/prometheus/rules/models.yaml;vllm';
const [first = '', second = ''] = PROMETHEUS.map(({ name }) => name);
const [alone = '', other = ''] = MEMBERS.map(({ name }) => name);

const [sidecar = '', query = '', store = '', compact = '', rule = ''] = Object.values(THANOS).map(([pod]) => pod?.name);
const [writer = ''] = LOKI.map(({ name }) => name);
const broken = { answers: false, hits: 0.3 } as const;

const [twin = ''] = THANOS['thanos-compact'].flatMap(({ name, spare }) => (spare ? [name] : []));

export const profile: Profile = {
  name: 'monitoring-failing',
  title:
    'Prometheus cannot read its configuration, write its blocks, evaluate a rule or reach its Alertmanager, whose members are apart and reach no receiver, Loki fails and rejects what it gets, its collector loses lines, and Thanos does not reach its bucket, at which two Compactors work',
  after: CALM_MINUTES,
  changes: {
    pods: { [twin]: { phase: 'Running', ready: true } },
    watched: {
      [first]: { answers: false, full: 0.97, hits: 0.3 },
      [second]: { answers: false },
      [alone]: { answers: false, full: 0.97, hits: 0.3 },
      [other]: { hits: 0.3 },
      [writer]: { answers: false, full: 0.97, hits: 0.3 },
      [LOGGING['otel-collector'].name]: { full: 0.97, hits: 0.3 },
      ...Object.fromEntries([sidecar, query, store, compact, rule].map(name => [name, broken])),
    },
  },
  alerts: [
    ...[first, second].map(pod => ({ alert: 'PrometheusConfigReloadFailed', labels: { pod } })),
    { alert: 'PrometheusNoAlertmanager', labels: {} },
    {
      alert: 'PrometheusNotificationsFailing',
      labels: { pod: first, alertmanager: 'http://10.128.4.7:9093/api/v2/alerts' },
    },
    { alert: 'PrometheusRulesFailing', labels: { pod: first, rule_group } },
    { alert: 'PrometheusRuleGroupsMissed', labels: { pod: first, rule_group } },
    { alert: 'PrometheusStorageFailing', labels: { pod: first } },
    { alert: 'PrometheusSampleLimitExceeded', labels: { pod: first } },
    { alert: 'AlertmanagerConfigReloadFailed', labels: { pod: alone } },
    { alert: 'AlertmanagerClusterSplit', labels: { pod: alone } },
    ...['AlertmanagerNotificationsLost', 'AlertmanagerNotificationsFailing'].flatMap(alert =>
      ['slack', 'pagerduty'].map(integration => ({ alert, labels: { integration } })),
    ),
    { alert: 'LokiRequestsFailing', labels: { route: 'otlp_v1_logs' } },
    { alert: 'LokiLinesDiscarded', labels: { pod: writer, reason: 'rate_limited' } },
    { alert: 'LokiPanics', labels: { pod: writer } },
    ...['LosesLogs', 'QueueFilling'].map(end => ({
      alert: `OtelCollector${end}`,
      labels: { pod: LOGGING['otel-collector'].name, exporter: 'otlp_http/loki' },
    })),
    { alert: 'ThanosSidecarUploadsFailing', labels: { pod: sidecar } },
    { alert: 'ThanosSidecarNoPrometheus', labels: { pod: sidecar } },
    { alert: 'ThanosQueryEndpointsMissing', labels: { pod: query } },
    { alert: 'ThanosStoreSyncFailing', labels: { pod: store } },
    { alert: 'ThanosCompactSeveral', labels: {} },
    { alert: 'ThanosCompactHalted', labels: { pod: compact } },
    { alert: 'ThanosCompactFailing', labels: { pod: compact } },
    { alert: 'ThanosRuleAlertsDropped', labels: { pod: rule } },
    { alert: 'ThanosRuleFailing', labels: { pod: rule, rule_group: '/etc/thanos/rules/models.yaml;global' } },
    { alert: 'ThanosRuleConfigReloadFailed', labels: { pod: rule } },
  ],
  reveals: { 'Firing alerts': 'nothing fires on a calm day' },
};
