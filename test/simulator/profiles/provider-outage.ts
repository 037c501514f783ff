import { LITELLM } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const cut = { sway: 0, outage: true, stranded: true, fails: 0.005 } as const;

export const profile: Profile = {
  name: 'provider-outage',
  title: 'a provider behind the gateway is out, and what should take its place refuses most of it',
  after: CALM_MINUTES,
  changes: { gateways: Object.fromEntries(LITELLM.map(({ name }) => [name, cut])) },
  alerts: [
    {
      alert: 'LiteLLMDeploymentOutage',
      labels: {
        model_group: 'gpt-5-mini',
        model_id: 'id-of-gpt-5-mini',
        api_base: 'https://api.openai.com/v1',
        api_provider: 'openai',
      },
    },
    { alert: 'LiteLLMFallbacksFailing', labels: { requested_model: 'gpt-5-mini', fallback_model: 'granite' } },
    { alert: 'LiteLLMErrorRateCritical', labels: {} },
    { alert: 'LiteLLMErrorRateElevated', labels: {} },
  ],
  reveals: { Fallbacks: 'LiteLLM counts none before a deployment fails' },
};
