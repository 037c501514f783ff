import {
  BLACKBOX_EXPORTER,
  GPU_EXPORTERS,
  LITELLM,
  LLAMA_CPP,
  OLLAMA_PROBER,
  POSTGRES_EXPORTER,
  REDIS_EXPORTER,
} from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const down = { answers: false } as const;
const silent = { ready: false } as const;
const [gateway] = LITELLM;
const [gpus] = GPU_EXPORTERS;
const [small] = LLAMA_CPP;

export const profile: Profile = {
  name: 'services-down',
  title:
    'the database, the cache and the health route no longer answer those who watch them, and one pod of each of three hangs',
  after: CALM_MINUTES,
  changes: {
    pods: { [gateway.name]: silent, [gpus?.name ?? '']: silent, [small.name]: silent },
    watched: {
      [POSTGRES_EXPORTER.name]: down,
      [REDIS_EXPORTER.name]: down,
      [BLACKBOX_EXPORTER.name]: down,
      [OLLAMA_PROBER.name]: down,
    },
  },
  alerts: [
    { alert: 'LiteLLMReplicaDown', labels: { pod: gateway.name } },
    { alert: 'KubernetesPodNotReady', labels: { pod: gateway.name } },
    { alert: 'GpuMetricsMissing', labels: { node: gpus?.node ?? '' } },
    { alert: 'PostgresDown', labels: {} },
    { alert: 'RedisDown', labels: {} },
    { alert: 'OllamaDown', labels: {} },
    { alert: 'LlamaCppReplicaDown', labels: { pod: small.name } },
    { alert: 'LLMServiceUnhealthy', labels: { job: 'blackbox-exporter' } },
  ],
};
