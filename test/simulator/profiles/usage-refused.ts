import { EXPORTER } from '../inventory.ts';
import type { Profile } from '../profile.ts';

export const profile: Profile = {
  name: 'usage-refused',
  title: 'the key of the exporter may not read usage, and nothing says so',
  // Six hours are what its alert waits for.
  after: 0,
  changes: { providers: { [EXPORTER.name]: { seesUsage: false } } },
  alerts: [{ alert: 'RobotheusUsageMissing', labels: {} }],
};
