import { LITELLM, LLM_SERVICE, LOKI, MEMBERS, PREDICTORS, PROMETHEUS, REPLACEMENT, THANOS } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const { granite1, granite2 } = PREDICTORS;
const [proxy] = LITELLM;
const [served = ''] = LLM_SERVICE.map(({ name }) => name);
const [scraper = ''] = PROMETHEUS.map(({ name }) => name);
const [router = ''] = MEMBERS.map(({ name }) => name);
const [logs = ''] = LOKI.map(({ name }) => name);
/** One pod of each part of Thanos that has several. */
const parts = Object.entries(THANOS).flatMap(([part, [one, other]]) =>
  one && other && !other.spare ? [[part, one.name] as const] : [],
);
const WORDS: Readonly<Record<string, string>> = {
  'thanos-sidecar': 'Sidecar',
  'thanos-query': 'Query',
  'thanos-store': 'Store',
  'thanos-rule': 'Rule',
};
const crashing = { ready: false, restartsPerHour: 9 } as const;

export const profile: Profile = {
  name: 'pods-failing',
  title: 'one replica crashes in a loop, no node takes another one, and the last has more to do than it can',
  after: CALM_MINUTES,
  changes: {
    pods: {
      [granite2.name]: crashing,
      [proxy.name]: crashing,
      [served]: { ready: false },
      [scraper]: { ready: false },
      [router]: { ready: false },
      [logs]: { ready: false },
      ...Object.fromEntries(parts.map(([, name]) => [name, { ready: false }])),
      [REPLACEMENT.name]: { phase: 'Pending' },
    },
    gpus: { 'gpu-node-2/0': { sway: 0, busy: 0.03, memory: 0.2, celsius: 39, watts: 120 } },
    servers: {
      [granite1.name]: {
        sway: 0,
        finishes: 1.9,
        fails: 0.2,
        running: 48,
        waiting: 60,
        cache: 0.99,
        preempts: 0.4,
        slow: 6,
      },
    },
  },
  alerts: [
    { alert: 'VllmPodNotReady', labels: { pod: REPLACEMENT.name, phase: 'Pending' } },
    { alert: 'VllmPodCrashLooping', labels: { pod: granite2.name, container: granite2.container } },
    { alert: 'VllmReplicaDown', labels: { pod: granite2.name } },
    { alert: 'LLMServiceReplicaDown', labels: { pod: served } },
    { alert: 'VllmKvCacheFull', labels: { pod: granite1.name, model_name: 'granite', engine: '0' } },
    { alert: 'VllmQueueBacklog', labels: { model_name: 'granite' } },
    { alert: 'VllmErrorRateHigh', labels: { pod: granite1.name } },
    { alert: 'KubernetesPodCrashLooping', labels: { pod: proxy.name, container: proxy.container } },
    { alert: 'KubernetesPodNotReady', labels: { pod: proxy.name } },
    { alert: 'LiteLLMReplicaDown', labels: { pod: proxy.name } },
    { alert: 'PrometheusReplicaDown', labels: { pod: scraper } },
    { alert: 'AlertmanagerReplicaDown', labels: { pod: router } },
    { alert: 'LokiReplicaDown', labels: { pod: logs } },
    ...parts.map(([part, pod]) => ({ alert: `Thanos${WORDS[part]}ReplicaDown`, labels: { pod } })),
  ],
};
