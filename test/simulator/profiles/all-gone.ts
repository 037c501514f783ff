import { DATABASE, EXPORTER, PREDICTORS, SERVICES } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const gone = { phase: undefined, ready: false } as const;
const silent = { ready: false } as const;

export const profile: Profile = {
  name: 'all-gone',
  title: 'every server and every exporter is taken away or waits for a node, or runs and answers no scrape',
  after: CALM_MINUTES,
  changes: {
    pods: {
      ...Object.fromEntries(
        [...Object.values(PREDICTORS), ...Object.values(SERVICES).flat()].map(({ name }) => [name, gone]),
      ),
      [DATABASE.name]: { phase: 'Pending', ready: false },
      [PREDICTORS.granite1.name]: silent,
      [EXPORTER.name]: silent,
    },
  },
  alerts: [
    { alert: 'LocalModelTargetsDown', labels: {} },
    { alert: 'VllmReplicaDown', labels: { pod: PREDICTORS.granite1.name } },
    { alert: 'RobotheusTargetsDown', labels: {} },
    { alert: 'GpuExporterUnknown', labels: {} },
    { alert: 'LiteLLMDown', labels: {} },
    { alert: 'PrometheusDown', labels: {} },
    { alert: 'AlertmanagerDown', labels: {} },
    ...['Loki', 'OtelCollector', 'Grafana'].map(part => ({ alert: `${part}Down`, labels: {} })),
    ...['Sidecar', 'Query', 'Store', 'Compact', 'Rule'].map(part => ({ alert: `Thanos${part}Down`, labels: {} })),
    { alert: 'PostgresDown', labels: {} },
    { alert: 'RedisDown', labels: {} },
    { alert: 'KubernetesNothingRuns', labels: {} },
    { alert: 'KubernetesPodNotReady', labels: { pod: DATABASE.name } },
    { alert: 'LLMServiceDown', labels: {} },
    { alert: 'ProbeMissing', labels: {} },
    { alert: 'OllamaProbeMissing', labels: {} },
    { alert: 'LlamaCppDown', labels: {} },
    { alert: 'NodeExporterDown', labels: {} },
  ],
  reveals: { 'Alerts that fire': 'nothing fires on a calm day' },
};
