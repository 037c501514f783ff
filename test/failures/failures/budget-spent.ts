import { AUTHENTICATION, authentication } from '../../engines/litellm.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, chat, gateway, KEY, mocked } from '../gateway.ts';

export const failure = defineFailure({
  name: 'budget-spent',
  title: 'a key and its team have spent nearly all of their budgets at the gateway',
  gate: false,
  sources: { gateway: { kind: 'litellm' } },
  fires: { LiteLLMKeyBudgetLow: 30, LiteLLMTeamBudgetLow: 30 },
  watch: 60,
  arrange: async site => {
    const holds = authentication(site.dir, KEY);
    const spent = (dollars: number) =>
      holds({
        ...{ api_key: 'key-1', token: 'key-1', key_alias: 'chat', user_email: 'team@models.example' },
        ...{ max_budget: 100, spend: dollars, budget_duration: '30d', budget_reset_at: '2099-01-01T00:00:00Z' },
        ...{ team_id: 'models', team_alias: 'Models', team_max_budget: 1000, team_spend: 10 * dollars },
      });
    spent(20);
    const { url } = await gateway(site, [mocked('granite')], {
      general_settings: { custom_auth: AUTHENTICATION } as object,
    });
    const chats = { url: `${url}/v1/chat/completions`, headers: AUTHORIZED };
    site.ask({ ...chats, body: chat('granite'), perMinute: 60 });
    site.ask({ ...chats, body: { ...chat('granite'), stream: true }, perMinute: 20 });
    return { cause: () => spent(95), mend: () => spent(20) };
  },
});
