import type { Exercise } from '../exercise.ts';
import { guarded } from './litellm/guarded.ts';
import { usual } from './litellm/usual.ts';

/** The one program it takes is Prisma's query engine: PyPI's `prisma` downloads it, and no registry has it. */
const DATABASE = 'takes a database, whose client downloads a program that no registry has';
const PROVIDER = 'takes a provider or a model that returns such things';
const SERVICE =
  'timings inside the proxy, the same three for each service: those of its neighbours are in the contract';

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
    'litellm_customer_*': DATABASE,
    litellm_team_members_metric: DATABASE,
    litellm_team_budget_remaining_hours_metric: DATABASE,
    'litellm_user_*': DATABASE,
    'litellm_org_*': DATABASE,
    'litellm_remaining_customer_*': DATABASE,
    'litellm_remaining_org_*': DATABASE,
    'litellm_project_*': DATABASE,
    'litellm_postgres_*': DATABASE,
    'litellm_managed_*': DATABASE,
    'litellm_check_batch_*': DATABASE,
    'litellm_in_memory_*': DATABASE,
    'litellm_pod_lock_*': DATABASE,
    litellm_spend_capture_rate: DATABASE,
    litellm_redis_daily_spend_update_queue_size: DATABASE,
    litellm_redis_spend_update_queue_size: DATABASE,
    'litellm_mcp_*': 'takes an MCP server',
    litellm_video_duration_seconds_metric_total: PROVIDER,
    litellm_zero_cost_requests_total: PROVIDER,
    'litellm_auth_failed_*': 'takes a key check that breaks down; a wrong key is an answer',
    'litellm_router_failed_*': 'takes a router that breaks down',
    'litellm_self_failed_*': 'takes a proxy that breaks down',
  },
  run: async site => ({ version: '1.110.2', texts: [await usual(site), await guarded(site)] }),
};
