import { EXPORTER } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

export const profile: Profile = {
  name: 'over-budget',
  title: 'a loop in a client asks the provider forty times as much as on other days',
  after: CALM_MINUTES,
  changes: { providers: { [EXPORTER.name]: { demand: 40, cost: 40 } } },
  alerts: [{ alert: 'RobotheusDailySpendOverBudget', labels: {} }],
};
