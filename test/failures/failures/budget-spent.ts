import { AUTHENTICATION, authentication } from '../../engines/litellm.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, chat, gateway, KEY, mocked } from '../gateway.ts';

export const failure = defineFailure({
  name: 'budget-spent',
  title: 'a key and its team have spent nearly all of their budgets at the gateway',
  gate: false,
  sources: { gateway: { kind: 'litellm' } },
  fires: { LiteLLMKeyBudgetLow: 30, LiteLLMTeamBudgetLow: 30 },
  watch: 20,
  arrange: async place => {
    const holds = authentication(place.dir, KEY);
    const spent = (dollars: number) =>
      holds({
        ...{ api_key: 'key-1', token: 'key-1', max_budget: 100, spend: dollars },
        ...{ team_id: 'models', team_alias: 'Models', team_max_budget: 1000, team_spend: 10 * dollars },
      });
    spent(20);
    const { url } = await gateway(place, [mocked('granite')], {
      general_settings: { custom_auth: AUTHENTICATION } as object,
    });
    place.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: chat('granite'), perMinute: 60 });
    return { cause: () => spent(95), mend: () => spent(20) };
  },
});
