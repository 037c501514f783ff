/**
 * What the simulator shows of a source and neither a failure nor the exercise of its contract has shown, by contract:
 * sentences as whole patterns, with the reason. One that was recorded is a fault of this list.
 */
export const UNRECORDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  prometheus: {
    'process_resident_memory_bytes was never recorded': 'recordings leave out what every program of a language exposes',
  },
  litellm: {
    'litellm_team_budget_remaining_hours_metric was never recorded': 'takes a database',
  },
};
