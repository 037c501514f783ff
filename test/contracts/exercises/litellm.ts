import { writeFileSync } from 'node:fs';
import { answers } from '../../cluster/http.ts';
import { bin } from '../../tools/tools.ts';
import { type Exercise, post, scrape } from '../exercise.ts';

/** A key as LiteLLM takes one at start: a weak one is refused. Nothing outside this machine knows it. */
const KEY = 'sk-9f3a7c51e2b84d06af95c7d1e83b6420';

const DATABASE = 'takes a database, whose client downloads a program that no registry has';
const PROVIDER = 'takes a provider or a model that returns such things';
const SERVICE =
  'timings inside the proxy, the same three for each service: those of its neighbours are in the contract';

const deployment = (name: string, params: object) => ({
  model_name: name,
  litellm_params: { model: 'openai/fake', api_key: 'none', ...params },
});

export const exercise: Exercise = {
  name: 'LiteLLM',
  contract: 'litellm',
  whole: true,
  leftOut: {
    litellm_batch_write_to_db_: SERVICE,
    litellm_reset_budget_job_: SERVICE,
    litellm_proxy_pre_call_: SERVICE,
    litellm_anthropic_wif_: SERVICE,
    litellm_redis_daily_: SERVICE,
    litellm_redis_window_: SERVICE,
  },
  unreached: {
    'litellm_admission_*': 'takes admission control, which is off by default',
    'litellm_api_key_*': DATABASE,
    'litellm_customer_*': DATABASE,
    'litellm_team_*': DATABASE,
    'litellm_user_*': DATABASE,
    'litellm_org_*': DATABASE,
    'litellm_remaining_customer_*': DATABASE,
    'litellm_remaining_org_*': DATABASE,
    'litellm_remaining_team_*': DATABASE,
    'litellm_project_*': DATABASE,
    'litellm_postgres_*': DATABASE,
    'litellm_managed_*': DATABASE,
    'litellm_check_batch_*': DATABASE,
    'litellm_in_memory_*': DATABASE,
    'litellm_pod_lock_*': DATABASE,
    litellm_spend_capture_rate: DATABASE,
    'litellm_redis_*': 'takes a Redis',
    'litellm_guardrail_*': 'takes a guardrail',
    'litellm_mcp_*': 'takes an MCP server',
    litellm_provider_remaining_budget_metric: 'takes a budget of a provider',
    'litellm_provider_cache_*': PROVIDER,
    litellm_images_generated_metric_total: PROVIDER,
    litellm_video_duration_seconds_metric_total: PROVIDER,
    'litellm_input_audio_*': PROVIDER,
    'litellm_input_cache*': PROVIDER,
    'litellm_output_audio_*': PROVIDER,
    'litellm_output_reasoning_*': PROVIDER,
    litellm_zero_cost_requests_total: PROVIDER,
    litellm_callback_logging_failures_metric_total: 'takes a logging callback that fails',
    'litellm_auth_failed_*': 'takes a key check that breaks down; a wrong key is an answer',
    'litellm_router_failed_*': 'takes a router that breaks down',
    'litellm_self_failed_*': 'takes a proxy that breaks down',
    litellm_deployment_failed_fallbacks_total: 'takes a fallback that fails too',
    litellm_deployment_cooled_down_total: 'takes a deployment that fails often',
  },
  run: async site => {
    const port = await site.port();
    const url = `http://127.0.0.1:${port}`;
    const config = `${site.folder}/litellm.yaml`;
    writeFileSync(
      config,
      JSON.stringify({
        model_list: [
          deployment('good', { mock_response: 'the quick brown fox', rpm: 100, tpm: 100_000 }),
          deployment('dead', { api_base: 'http://127.0.0.1:1/v1', num_retries: 0 }),
        ],
        router_settings: { fallbacks: [{ dead: ['good'] }], num_retries: 0 },
        litellm_settings: {
          callbacks: ['prometheus'],
          service_callback: ['prometheus_system'],
          require_auth_for_metrics_endpoint: false,
          cache: true,
          cache_params: { type: 'local' },
        },
        general_settings: { master_key: KEY },
      }),
    );
    await site.start({
      name: 'litellm',
      command: bin('litellm'),
      args: ['--config', config, '--host', '127.0.0.1', '--port', String(port)],
      env: { LITELLM_LOCAL_MODEL_COST_MAP: 'True', HOME: site.folder },
      cwd: site.folder,
      patience: 240,
      ready: () => answers(`${url}/health/liveliness`),
    });
    const chat = (model: string, content: string, more: object = {}, key = KEY) =>
      post(
        `${url}/v1/chat/completions`,
        { model, max_tokens: 8, messages: [{ role: 'user', content }], ...more },
        { headers: { authorization: `Bearer ${key}` } },
      );
    await chat('good', 'one');
    await chat('good', 'one');
    await chat('good', 'two', { stream: true });
    await chat('dead', 'three');
    await chat('none', 'four');
    await chat('good', 'five', {}, 'sk-wrong');
    // What it counts is written after the answer has gone out.
    await new Promise(done => setTimeout(done, 3000));
    return { version: '1.110.2', texts: [await scrape(`${url}/metrics/`)] };
  },
};
