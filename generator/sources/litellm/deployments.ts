import { sample } from '../../model/alert.ts';
import { grouped, level, promql, type Query, where } from '../../model/promql.ts';
import type { Command } from '../../model/runbook.ts';
import type { Watched } from '../../model/source.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { proxy } from './scenario.ts';
import { askLiteLLM, KEY, WITH_KEY } from './steps.ts';

/** What names a deployment: one entry of `model_list`. */
const DEPLOYMENT = ['namespace', 'job', 'litellm_model_name', 'model_id', 'api_base', 'api_provider'];

/**
 * The state of each deployment that is called, as the pod sees it that sees it worst: 0 is well, 1 fails some calls, 2
 * fails all. The state moves with calls only, so one that failed last and is no longer called would be out for good; half
 * an hour without a call forgets it.
 */
export function called({ namespace, job }: Watched<Options>): Query {
  const here = where({ namespace, job });
  const grain = { where: { namespace, job }, by: DEPLOYMENT };
  const calls = level('sum', m.deploymentCalls, grain);
  // A pod that was started again makes a sum that differs as well.
  return promql`${level('max', m.deploymentState, grain)} unless ${calls} == sum${grouped(DEPLOYMENT)} (${m.deploymentCalls}${here} offset 30m)`;
}

/** A deployment in a scenario: a state as one pod tells it, and calls a minute. */
export function deployments(at: Watched<Options>) {
  const labels = (model: string, region: string, replica = 1) => ({
    ...proxy(at, replica),
    litellm_model_name: model,
    api_provider: 'hosted_vllm',
    api_base: `http://${region}:8080/v1`,
    model_id: `${model}-${region}`,
  });
  return {
    labels,
    calls: (model: string, region: string, perMinute: number) =>
      sample(
        m.deploymentCalls,
        { ...labels(model, region), hashed_api_key: 'key-1' },
        { during: { from: 1e6, perMinute } },
      ),
  };
}

/** Makes LiteLLM call a model, which says what is wrong. */
export const callIt = (options: Options): Command =>
  askLiteLLM(
    options,
    { path: '/health', options: `-G ${WITH_KEY} --data-urlencode "model=$LITELLM_MODEL_NAME"`, needs: KEY },
    {
      say: 'Let LiteLLM call it now; this is a paid request where the provider charges',
      look: 'An entry under `unhealthy_endpoints` has the error of the provider. One under `healthy_endpoints` means that the next call ends the alert.',
    },
  );

export const meaning =
  'LiteLLM calls a model server or provider, and every call fails. The state moves with calls only: it stays until the next one works, or until nobody has called for half an hour.';
