import data from '../../contracts/litellm.json' with { type: 'json' };
import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import { blackbox, probed, success } from '../../model/probe.ts';
import { namesPods, placeOf } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { contract } from '../../promql/metric.ts';
import { level, matches, measured, promql, quantile, rate, where } from '../../promql/promql.ts';
import { canary } from './alerts.ts';
import type { Options } from './options.ts';
import { probeOf } from './probe.ts';

const litellm = contract(data).metrics;

/** Calls to Ollama, by the names that LiteLLM has for it (BerriAI/litellm, `LlmProviders`). */
const TO_OLLAMA = { api_provider: matches('ollama|ollama_chat') };

/** How LiteLLM names a deployment: the model that clients ask for, and the address that it calls. */
const DEPLOYMENT = ['model_group', 'api_base'];

/** What LiteLLM sees of it: all addresses of Ollama that it calls, as it spells them. */
const gateway = (at: Watched<Options>): Row => {
  const { service: job, namespace } = at.options.gateway;
  const place = namespace === undefined || !namesPods(at) ? placeOf(at) : { namespace };
  const grain = { where: { ...place, job, ...TO_OLLAMA }, by: DEPLOYMENT };
  const [answers, failures] = [
    rate(litellm.litellm_deployment_success_responses_total, grain),
    rate(litellm.litellm_deployment_failure_responses_total, grain),
  ];
  return {
    title: 'As LiteLLM sees it',
    panels: [
      panel('timeseries', 'Calls', {
        headline: true,
        description: 'Calls a second that LiteLLM got an answer to, by model and by the address of Ollama.',
        queries: [answers],
      }),
      panel('timeseries', 'Calls that fail', {
        description: 'Share of the calls that failed. `LiteLLMDeploymentFailing` reports it where it lasts.',
        queries: [
          measured(
            promql`(${failures} or 0 * ${answers}) / (${answers} + ${failures} or ${answers} or ${failures})`,
            'ratio',
            DEPLOYMENT,
          ),
        ],
      }),
      panel('timeseries', 'Time per token', {
        description: 'The time of a call over the tokens that it brought: p95. A model that is loaded first is in it.',
        queries: [quantile(0.95, litellm.litellm_deployment_latency_per_output_token, grain)],
      }),
    ],
  };
};

/** The dashboard of an instance: does it answer, and what do its calls find. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const { name, words, options } = at;
  const asked = probed(at, probeOf(options));
  const answers = level('max', success, { where: asked, by: [] });
  const now: Row = {
    title: 'Now',
    panels: [
      panel('stat', 'Ollama', {
        description: 'Whether its API answers a probe from outside.',
        queries: [{ query: answers, legend: 'Ollama' }],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
        height: 8,
      }),
      panel('stat', 'Availability (24 hours)', {
        headline: true,
        description:
          'Share of the last day in which its API answered the probe; while nothing probed it, it counts as down.',
        queries: [
          { query: measured(promql`avg_over_time((${answers} or vector(0))[24h:1m])`, 'ratio'), legend: 'available' },
        ],
        decimals: 3,
        steps: [
          { at: 0, color: 'red' },
          { at: 0.99, color: 'yellow' },
          { at: 0.995, color: 'green' },
        ],
        height: 8,
      }),
      panel('timeseries', 'Time of a probe', {
        description: 'How long its API took to answer. It grows where the machine is busy.',
        queries: [
          {
            query: measured(promql`max(${blackbox.metrics.probe_duration_seconds}${where(asked)})`, 'seconds'),
            legend: 'time',
          },
        ],
      }),
    ],
  };
  return [
    dashboard(name, {
      title: `Ollama (${name})`,
      description: `Ollama at ${options.url}, as a probe from ${words.home} and LiteLLM see it.`,
      tags: ['models', 'llm'],
      rows: [now, ...canary(at).rows, gateway(at)],
    }),
  ];
};
