import { BLACKBOX_EXPORTER, POSTGRES_EXPORTER, REDIS_EXPORTER } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const down = { answers: false } as const;

export const profile: Profile = {
  name: 'services-down',
  title: 'the database, the cache and the health route no longer answer those who watch them',
  after: CALM_MINUTES,
  changes: {
    watched: {
      [POSTGRES_EXPORTER.name]: down,
      [REDIS_EXPORTER.name]: down,
      [BLACKBOX_EXPORTER.name]: down,
    },
  },
  alerts: [
    { alert: 'PostgresDown', labels: {} },
    { alert: 'RedisDown', labels: {} },
    { alert: 'LLMServiceUnhealthy', labels: { job: 'blackbox-exporter' } },
  ],
};
