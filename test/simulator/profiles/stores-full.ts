import { DATABASE, POSTGRES_EXPORTER, REDIS_EXPORTER } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

export const profile: Profile = {
  name: 'stores-full',
  title: 'connections, memory and room of the database run out, and the cache is too small for what is asked of it',
  after: CALM_MINUTES,
  changes: {
    pods: { [DATABASE.name]: { memory: 0.97, volume: 0.96 } },
    watched: {
      [POSTGRES_EXPORTER.name]: { full: 0.97 },
      [REDIS_EXPORTER.name]: { full: 0.97, hits: 0.3 },
    },
  },
  alerts: [
    { alert: 'PostgresConnectionsExhausted', labels: {} },
    { alert: 'PostgresConnectionsNearLimit', labels: {} },
    { alert: 'RedisMemoryNearLimit', labels: {} },
    { alert: 'RedisHitRateLow', labels: {} },
    { alert: 'KubernetesVolumeFull', labels: { persistentvolumeclaim: DATABASE.claim ?? '' } },
    {
      alert: 'KubernetesContainerMemoryNearLimit',
      labels: { pod: DATABASE.name, container: DATABASE.container },
    },
  ],
};
