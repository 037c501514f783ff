import { type Panel, panel, type Row } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import type { Metric } from '../../promql/metric.ts';
import { type Grain, level, measured, promql, quantile, rate } from '../../promql/promql.ts';
import { handles } from './metrics.ts';
import type { Options } from './options.ts';

type At = Watched<Options>;

const by = (at: At, ...labels: string[]): Grain => ({ where: at.scope, by: labels });

/** What the models do. */
export const trafficRow = (at: At): Row => {
  const m = handles(at.options);
  return {
    title: 'Traffic',
    panels: [
      panel('timeseries', `Predictor token throughput by ${at.words.replicaKind}`, {
        headline: true,
        description: `Prompt tokens read and output tokens generated a second, by ${at.words.replicaKind}.`,
        queries: [
          { query: rate(m.promptTokens, by(at, ...replicaLabels(at))), legend: `prompt {{${replicaLabels(at)}}}` },
          {
            query: rate(m.generationTokens, by(at, ...replicaLabels(at))),
            legend: `generation {{${replicaLabels(at)}}}`,
          },
        ],
      }),
      panel('timeseries', 'Requests running and waiting', {
        headline: true,
        description: 'Requests in the batch and in the queue, by model. A queue that stays is a lack of capacity.',
        queries: [
          { query: level('sum', m.running, by(at, 'model_name')), legend: 'running {{model_name}}' },
          { query: level('sum', m.waiting, by(at, 'model_name')), legend: 'waiting {{model_name}}' },
        ],
      }),
    ],
  };
};

/** The middle of a duration or length and its far end, by model. */
const durations = (at: At, metric: Metric, title: string, description: string): Panel =>
  panel('timeseries', title, {
    description,
    queries: [0.5, 0.95, 0.99].map(q => ({
      query: quantile(q, metric, by(at, 'model_name')),
      legend: `p${100 * q} {{model_name}}`,
    })),
  });

/** What a user of a model feels. */
export const latencyRow = (at: At): Row => {
  const m = handles(at.options);
  return {
    title: 'Latency',
    panels: [
      {
        ...durations(
          at,
          m.timeToFirstToken,
          'Time to first token',
          'From the arrival of a request to its first token: queue and prompt together.',
        ),
        headline: true,
      },
      durations(
        at,
        m.interTokenLatency,
        'Inter-token latency',
        'Between two tokens of an answer. It grows with the batch.',
      ),
      durations(
        at,
        m.latency,
        'End-to-end latency',
        'From the arrival of a request to its last token. Long answers are slow ones.',
      ),
      durations(
        at,
        m.queueTime,
        'Queue time',
        'How long requests wait before they are begun. Bounds start at 0.3 s, so less is a guess.',
      ),
    ],
  };
};

/** What requests consist of: how long they are, and what their time goes into. */
export const requestRow = (at: At): Row => {
  const m = handles(at.options);
  return {
    title: 'Requests',
    panels: [
      durations(
        at,
        m.promptLength,
        'Prompt length',
        'Tokens of the prompts of finished requests. Long prompts take prefill time and KV cache.',
      ),
      durations(
        at,
        m.answerLength,
        'Answer length',
        'Tokens that finished requests generated. Long answers take decode time.',
      ),
      durations(
        at,
        m.prefillTime,
        'Prefill time',
        'From the start of a request to its first token. It grows with the prompt. Bounds start at 0.3 s.',
      ),
      durations(
        at,
        m.decodeTime,
        'Decode time',
        'From the first token of a request to its last one. It grows with the answer and with the batch.',
      ),
    ],
  };
};

/** Why it is slow: memory for contexts. */
export const cacheRow = (at: At): Row => {
  const m = handles(at.options);
  return {
    title: 'KV cache',
    panels: [
      panel('timeseries', 'KV cache in use', {
        description: `Share of KV cache blocks in use, of the fullest engine of each ${at.words.replicaKind}.`,
        queries: [level('max', m.kvCacheUsage, by(at, ...replicaLabels(at)))],
        limits: [{ alert: 'VllmKvCacheFull', threshold: 'usage' }],
        width: 8,
      }),
      panel('timeseries', 'Preemptions', {
        description: 'Running requests a second that lost their blocks and are computed again. Normal is none.',
        queries: [rate(m.preemptions, by(at, ...replicaLabels(at)))],
        width: 8,
      }),
      panel('timeseries', 'Prefix cache hit rate', {
        description: 'Share of prompt tokens found in the prefix cache. No line where no prompt was looked up.',
        queries: [
          measured(
            promql`${rate(m.prefixCacheHits, by(at, 'model_name'))} / (${rate(m.prefixCacheQueries, by(at, 'model_name'))} > 0)`,
            'ratio',
            ['model_name'],
          ),
        ],
        width: 8,
      }),
    ],
  };
};

/** What goes wrong. */
export const errorRow = (at: At): Row => {
  const m = handles(at.options);
  const all = rate(m.responses, by(at, ...replicaLabels(at)));
  const failed = rate(m.responses, { where: { ...at.scope, status: '5xx' }, by: replicaLabels(at) });
  return {
    title: 'Errors',
    panels: [
      panel('timeseries', 'Share of failed requests', {
        description: `Responses with a status of 500 or above, as a share of the responses of each ${at.words.replicaKind}.`,
        queries: [
          measured(
            // Without the 0 a pod would have no line before its first failure: no series of 5xx exists until then.
            promql`(${failed} or 0 * ${all}) / ${all}`,
            'ratio',
            replicaLabels(at),
          ),
        ],
        limits: [{ alert: 'VllmErrorRateHigh', threshold: 'ratio' }],
        width: 8,
      }),
      panel('timeseries', 'HTTP responses', {
        description: `Responses a second by ${at.words.replicaKind} and class of status. 4xx are requests that were refused and never began.`,
        queries: [rate(m.responses, by(at, ...replicaLabels(at), 'status'))],
        width: 8,
      }),
      panel('timeseries', 'Finished requests by reason', {
        description:
          'Why requests ended: `stop` and `length` are answers, `abort` are clients that hung up, `error` is the engine.',
        queries: [rate(m.finished, by(at, 'finished_reason'))],
        width: 8,
      }),
    ],
  };
};
