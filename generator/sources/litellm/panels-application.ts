import { capital } from '../../lib/words.ts';
import { panel, type Row } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { eventRate, events } from '../../promql/growth.ts';
import { type Grain, hourly, level, measured, promql, type Query, quantile, rate, where } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { hitRate } from './panels-cost.ts';

type At = Watched<Options>;

const by = (at: At, ...labels: string[]): Grain => ({ where: at.scope, by: labels });

/** Answers in one look whether anything is wrong. */
export const nowRow = (at: At): Row => {
  const { up } = at;
  return {
    title: 'Now',
    panels: [
      panel('stat', 'Targets up', {
        description: `${capital(at.words.replicaKind)}s of LiteLLM that answer their scrapes. Where none does for long, LiteLLMDown fires.`,
        queries: [{ query: measured(promql`sum(${up}${where(at.scope)}) or vector(0)`, 'count'), legend: 'up' }],
        steps: [
          { at: 0, color: 'red' },
          { at: 1, color: 'green' },
        ],
      }),
      panel('stat', 'Active requests', {
        description: 'HTTP requests LiteLLM is working on, its own scrapes and health checks included. From 1.82.6 on.',
        queries: [{ query: level('sum', m.active, by(at)), legend: 'active' }],
        decimals: 0,
      }),
      panel('stat', 'Cache hit rate', {
        description: 'Share of lookups answered from the cache of LiteLLM. Empty where no cache is configured.',
        queries: [{ query: hitRate(at), legend: 'hits' }],
        steps: [
          { at: 0, color: 'red' },
          { at: 0.5, color: 'green' },
        ],
      }),
      panel('stat', 'Spend of the last 24 hours', {
        description:
          'What the calls of the last day have cost, by the prices LiteLLM knows. A gateway that has been watched for less than a day counts since it was started.',
        queries: [
          {
            query: events(m.spend, { ...by(at), over: '24h' }),
            legend: 'spend',
          },
        ],
        decimals: 2,
      }),
    ],
  };
};

const DEPLOYMENT = ['model_group', 'api_provider', 'api_base', 'model_id'];

/** Failed calls of each deployment. Without the 0 one that has never failed would have no line. */
const failedCalls = (at: At): Query => {
  const failed = hourly(eventRate(m.deploymentFailures, by(at, ...DEPLOYMENT)));
  return measured(
    promql`${failed} or 0 * ${rate(m.deploymentAnswers, by(at, ...DEPLOYMENT))}`,
    'operations/h',
    DEPLOYMENT,
  );
};

/** What is asked. */
export const trafficRow = (at: At): Row => ({
  title: 'Traffic',
  panels: [
    panel('timeseries', 'Request rate by model', {
      headline: true,
      description: 'Requests a second by the model that clients asked for, errors included.',
      queries: [rate(m.requests, by(at, 'requested_model'))],
    }),
    panel('timeseries', 'Input and output tokens', {
      description: 'Tokens a second sent to models and received from them.',
      queries: [
        { query: rate(m.inputTokens, by(at)), legend: 'input' },
        { query: rate(m.outputTokens, by(at)), legend: 'output' },
      ],
    }),
    panel('timeseries', 'Tokens by model', {
      description: 'Tokens a second, sent and received, by model.',
      queries: [rate(m.tokens, by(at, 'requested_model'))],
    }),
    panel('timeseries', 'Active requests over time', {
      description: `HTTP requests each ${at.words.replicaKind} is working on. A ${at.words.replicaKind} that stays high while others fall hangs.`,
      queries: [level('sum', m.active, by(at, ...replicaLabels(at)))],
    }),
  ],
});

/** What clients feel. */
export const latencyRow = (at: At): Row => ({
  title: 'Latency',
  panels: [
    panel('timeseries', 'Request latency', {
      headline: true,
      description:
        'From the arrival of a request to the end of its answer, over all models. Long answers are slow ones.',
      queries: [0.5, 0.95, 0.99].map(q => ({ query: quantile(q, m.latency, by(at)), legend: `p${100 * q}` })),
    }),
    panel('timeseries', 'Slowest models', {
      description: 'The p95 of the time of a request by model.',
      queries: [quantile(0.95, m.latency, by(at, 'requested_model'))],
    }),
    panel('timeseries', 'Overhead of the gateway', {
      description:
        'What LiteLLM itself adds to the time of a call. Where it grows and models are as quick as ever, the gateway is short of CPU or waits for its database or cache.',
      queries: [0.5, 0.95, 0.99].map(q => ({ query: quantile(q, m.overhead, by(at)), legend: `p${100 * q}` })),
    }),
    panel('timeseries', 'Overhead by deployment', {
      description: 'The p95 of what LiteLLM adds to the time of a call, by model and provider.',
      queries: [quantile(0.95, m.overhead, by(at, 'model_group', 'api_provider'))],
    }),
  ],
});

/** What goes wrong, and where. */
export const errorRow = (at: At): Row => ({
  title: 'Errors',
  panels: [
    panel('timeseries', 'Errors by status code', {
      description:
        'Requests an hour that ended with an error, the first of each key included. 4xx are clients, 429 are limits, 408 and 5xx are LiteLLM or a provider.',
      queries: [hourly(eventRate(m.failed, by(at, 'exception_status')))],
      width: 8,
    }),
    panel('timeseries', 'Failed calls by deployment', {
      description:
        'Calls an hour of each deployment that went wrong, the first of each key included. Where none of its calls works, LiteLLMDeploymentOutage or LiteLLMDeploymentFailing fires.',
      queries: [failedCalls(at)],
      width: 8,
    }),
    panel('timeseries', 'Fallbacks', {
      description: 'Calls an hour that another model took over, and those that it failed too.',
      queries: [
        { query: hourly(rate(m.fallbacksDone, by(at, 'requested_model'))), legend: 'took over {{requested_model}}' },
        { query: hourly(rate(m.fallbacksFailed, by(at, 'requested_model'))), legend: 'failed {{requested_model}}' },
      ],
      width: 8,
    }),
  ],
});
