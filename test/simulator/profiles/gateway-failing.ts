import { LITELLM } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';
import { SECOND } from '../sources/litellm.ts';

const failing = { sway: 0, fails: 0.2, limited: 0.2, slow: 12, long: 8, hits: 0.1 } as const;

export const profile: Profile = {
  name: 'gateway-failing',
  title: 'a client floods the gateway with long requests: it answers late, fails many of them and turns others away',
  after: CALM_MINUTES,
  changes: { gateways: Object.fromEntries(LITELLM.map(({ name }) => [name, failing])) },
  alerts: [
    { alert: 'LiteLLMErrorRateCritical', labels: {} },
    { alert: 'LiteLLMErrorRateElevated', labels: {} },
    { alert: 'LiteLLMLatencyP95High', labels: {} },
    { alert: 'LiteLLMLatencyP99High', labels: {} },
    { alert: 'LiteLLMRateLimited', labels: { requested_model: 'granite' } },
    { alert: 'LiteLLMRateLimited', labels: { requested_model: 'gpt-5-mini' } },
    {
      alert: 'LiteLLMDeploymentFailing',
      labels: { model_group: 'granite', ...SECOND },
    },
    { alert: 'LiteLLMTokenConsumptionHigh', labels: {} },
    { alert: 'LiteLLMCacheHitRateLow', labels: {} },
  ],
};
