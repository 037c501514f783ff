import { writeFileSync } from 'node:fs';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, chat, gateway, mocked } from '../gateway.ts';

/**
 * Keys and budgets are LiteLLM's own objects, but who keeps them is not: without a database its hook for authentication
 * says whose request it is, and what the key and the team have spent before (docs.litellm.ai, custom auth).
 */
const HOOK = `
import os
from litellm.proxy._types import UserAPIKeyAuth

async def user_api_key_auth(request, api_key):
    with open(os.path.join(os.path.dirname(__file__), "spent")) as file:
        spent = float(file.read())
    return UserAPIKeyAuth(
        api_key="key-1", token="key-1", max_budget=100.0, spend=spent,
        team_id="models", team_alias="Models", team_max_budget=1000.0, team_spend=10 * spent,
    )
`;

export const failure = defineFailure({
  name: 'budget-spent',
  title: 'a key and its team have spent nearly all of their budgets at the gateway',
  gate: false,
  sources: { gateway: { kind: 'litellm' } },
  fires: { LiteLLMKeyBudgetLow: 30, LiteLLMTeamBudgetLow: 30 },
  watch: 20,
  arrange: async place => {
    const spent = (dollars: number) => writeFileSync(`${place.dir}/spent`, String(dollars));
    writeFileSync(`${place.dir}/hook.py`, HOOK);
    spent(20);
    const { url } = await gateway(place, [mocked('granite')], {
      general_settings: { custom_auth: 'hook.user_api_key_auth' } as object,
    });
    place.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: chat('granite'), perMinute: 60 });
    return { cause: () => spent(95), mend: () => spent(20) };
  },
});
