import { EXPORTER } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

export const profile: Profile = {
  name: 'provider-stale',
  title: 'the provider answers with errors, and every collection fails',
  after: CALM_MINUTES,
  changes: { providers: { [EXPORTER.name]: { collects: false } } },
  alerts: [{ alert: 'RobotheusDataStale', labels: { provider: 'openai' } }],
  reveals: { 'Collection errors': 'the exporter has no such series before the first failure' },
};
