import { writeFileSync } from 'node:fs';
import { AUTHENTICATION, authentication } from '../../../engines/litellm.ts';
import { provider } from '../../../engines/provider.ts';
import type { Site } from '../../exercise.ts';
import { deployment, KEY, proxy, SETTINGS } from './proxy.ts';

/** A key of a team, of a user and of an organization, with budgets and limits at each. */
const HOLDER = {
  ...{
    api_key: 'key-1',
    token: 'key-1',
    key_alias: 'one',
    max_budget: 100,
    spend: 20,
    rpm_limit: 90,
    tpm_limit: 90_000,
  },
  ...{ budget_duration: '30d', budget_reset_at: '2099-01-01T00:00:00Z' },
  ...{ team_id: 'models', team_alias: 'Models', team_max_budget: 1000, team_spend: 200 },
  ...{ team_rpm_limit: 95, team_tpm_limit: 95_000 },
};

/** A guardrail that looks at each request, and one of the callbacks that fails. */
const HOOKS = `
from litellm.integrations.custom_guardrail import CustomGuardrail, log_guardrail_information
from litellm.integrations.custom_logger import CustomLogger

class Guard(CustomGuardrail):
    @log_guardrail_information
    async def async_pre_call_hook(self, user_api_key_dict, cache, data, call_type):
        if "blocked" in str(data.get("messages")):
            raise ValueError("blocked")
        return data

class Failing(CustomLogger):
    async def async_log_success_event(self, kwargs, response_obj, start_time, end_time):
        self.handle_callback_failure("failing")

failing = Failing()
`;

/** Keys with budgets, a provider that has one as well, a guardrail, a callback that fails, and more than it admits. */
export async function guarded(site: Site): Promise<string> {
  const upstream = await provider();
  const dir = `${site.folder}/guarded`;
  authentication(dir, KEY)(HOLDER);
  writeFileSync(`${dir}/hooks.py`, HOOKS);
  try {
    const {
      chat,
      draw,
      scrape: look,
    } = await proxy(site, 'guarded', {
      model_list: [
        deployment('billed', { model: 'openai/gpt-4o', api_base: `${upstream.url}/v1` }),
        deployment('drawn', { model: 'openai/dall-e-3', api_base: `${upstream.url}/v1` }),
      ],
      router_settings: { provider_budget_config: { openai: { budget_limit: 100, time_period: '1d' } } },
      litellm_settings: { ...SETTINGS, callbacks: ['prometheus', 'hooks.failing'] },
      guardrails: [
        {
          guardrail_name: 'guard',
          litellm_params: { guardrail: 'hooks.Guard', mode: 'pre_call', default_on: true },
        },
      ],
      general_settings: {
        ...{ master_key: KEY, custom_auth: AUTHENTICATION },
        ...{ max_in_flight_requests_per_worker: 2, max_queued_requests_per_worker: 1 },
        admission_queue_timeout_seconds: 0.1,
      },
    });
    await chat('billed', 'one');
    await chat('billed', 'blocked');
    await draw('drawn');
    await Promise.all(Array.from({ length: 8 }, (_, number) => chat('billed', `many ${number}`)));
    return await look();
  } finally {
    upstream.stop();
  }
}
