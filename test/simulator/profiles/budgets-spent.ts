import { LITELLM, SERVED } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const [{ labels: who }] = SERVED;

export const profile: Profile = {
  name: 'budgets-spent',
  title: 'a team and its key have spent nearly all that they may',
  after: CALM_MINUTES,
  changes: { gateways: Object.fromEntries(LITELLM.map(({ name }) => [name, { spent: 0.97 }])) },
  alerts: [
    { alert: 'LiteLLMTeamBudgetLow', labels: { team: who.team, team_alias: who.team_alias } },
    { alert: 'LiteLLMKeyBudgetLow', labels: { hashed_api_key: who.hashed_api_key } },
  ],
};
