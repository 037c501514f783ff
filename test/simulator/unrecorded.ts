/** What the exercises of the contracts see and no failure shows. */
const EXERCISED = 'no failure makes it happen; the exercise of the contract does';
const NO_DATABASE =
  'names and owners of keys are kept in a database, which no gateway here has but the one of `budget-spent`';

/**
 * What the simulator shows of a source and no recording has, by contract: sentences as whole patterns, with the reason.
 * One that a recording has is a fault of this list.
 */
export const UNRECORDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  vllm: {
    'vllm:tool_call_parser_invocations_total was never recorded': EXERCISED,
  },
  litellm: {
    '.* has a label (api_key_alias|user_email)': NO_DATABASE,
    'litellm_deployment_successful_fallbacks_total was never recorded': EXERCISED,
    'litellm_team_budget_remaining_hours_metric was never recorded': 'takes a database',
    'litellm_cache_misses_metric_total was never recorded': 'the version of the contract counts no miss; others do',
  },
  'postgres-exporter': {
    'pg_stat_activity_(count|max_tx_duration) has a label (usename|backend_type)':
      'clients were connected only while there was no connection left for the exporter',
  },
};
