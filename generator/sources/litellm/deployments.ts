import { fragment } from '../../lib/shell.ts';
import { sample } from '../../model/alert.ts';
import type { Intent } from '../../model/intent.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { events } from '../../promql/growth.ts';
import type { Metric } from '../../promql/metric.ts';
import { differs, matches, promql, type Query } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { flows, proxy } from './scenario.ts';
import { askLiteLLM, KEY, WITH_KEY } from './steps.ts';

/** What names a deployment: one entry of `model_list`. */
const DEPLOYMENT = ['model_group', 'model_id', 'api_base', 'api_provider'];

/** Minutes that deployments are judged by. A restarted pod reports all it ever did once: alerts wait as long. */
export const MINUTES = 3;
const over = `${MINUTES}m`;

/**
 * Failures that the deployment is to blame for. LiteLLM puts the provider before the class of an error that came from a
 * call (`_get_exception_class_name`, litellm/integrations/prometheus.py); a limit of its own is a plain
 * `RateLimitError`. With 400, 413 and 422 the provider rejects what the client asked.
 */
const BLAMED = { exception_class: matches('.+[.].+'), exception_status: differs('400|413|422') };

/**
 * Failed calls of each deployment. Calls are counted rather than `litellm_deployment_state` read: its 2 stands under
 * other labels than its 0 and 1 and is never taken back, and a model's only deployment never gets it.
 */
export const failures = (at: Watched<Options>): Query =>
  events(m.deploymentFailures, { where: { ...at.scope, ...BLAMED }, by: perScope(at, ...DEPLOYMENT), over });

/** Deployments, or models by `model_group`, that answered a call. */
export const answers = (at: Watched<Options>, by: 'model_id' | 'model_group'): Query =>
  promql`${events(m.deploymentAnswers, { where: at.scope, by: perScope(at, by), over })} >= 1`;

/** The guard: one call that fails is no outage. */
export const fewFailures = {
  value: 2,
  unit: 'operations',
  meaning: `failed calls of a deployment within ${MINUTES} minutes up to which they say nothing`,
} as const;

/** The calls of a deployment in a scenario, as one pod counts them. */
export function deployments(at: Watched<Options>) {
  const labels = (model: string, region: string, replica = 1) => ({
    ...proxy(at, replica),
    model_group: model,
    api_provider: 'hosted_vllm',
    api_base: `http://${region}:8080/v1`,
    model_id: `${model}-${region}`,
    hashed_api_key: 'key-1',
  });
  const failing = (
    model: string,
    region: string,
    exception_status = '500',
    exception_class = 'Hosted_vllm.InternalServerError',
  ) => ({ ...labels(model, region), exception_status, exception_class });
  const always = (metric: Metric, of: Readonly<Record<string, string>>, perMinute: number) =>
    sample(metric, of, { during: flows(perMinute) });
  /** One answer a minute, each the first of a new key. */
  const answersNewKeys = (model: string, region: string) =>
    Array.from({ length: 60 }, (_, late) =>
      sample(
        m.deploymentAnswers,
        { ...labels(model, region), hashed_api_key: `new-${late}` },
        { during: { from: 1, perMinute: 0, late } },
      ),
    );
  return {
    labels,
    failing,
    answersNewKeys,
    named: (model: string, region: string) => {
      const { model_group, model_id, api_base, api_provider } = labels(model, region);
      return { ...at.scope, model_group, model_id, api_base, api_provider };
    },
    fails: (model: string, region: string, perMinute: number) =>
      always(m.deploymentFailures, failing(model, region), perMinute),
    answers: (model: string, region: string, perMinute: number, replica = 1) =>
      always(m.deploymentAnswers, labels(model, region, replica), perMinute),
  };
}

/** Makes LiteLLM call a model, which shows what is wrong. */
export const callIt = (options: Options): Intent =>
  askLiteLLM(
    options,
    { path: '/health', options: fragment`-G ${WITH_KEY} --data-urlencode "model=$MODEL_GROUP"` },
    {
      needs: KEY,
      say: 'Let LiteLLM call it now; this is a paid request where the provider charges',
      look: 'An entry under `unhealthy_endpoints` has the error of the provider. One under `healthy_endpoints` means that it answers again.',
    },
  );

export const meaning = `LiteLLM calls a model server or provider, and no call has worked for ${MINUTES} minutes. The alert ends when a call works, or when the deployment gets no more calls. Requests that the provider rejects (400, 413, 422) and limits of LiteLLM itself do not count.`;
