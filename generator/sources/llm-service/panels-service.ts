import { type Panel, panel, type Row } from '../../model/dashboard.ts';
import { success } from '../../model/probe.ts';
import { replicaLabels } from '../../model/scope.ts';
import { type Grain, level, measured, promql, type Query, quantile, where } from '../../promql/promql.ts';
import { isLack, speed, type Timed } from '../../slo/indicator.ts';
import { probesOf, type Service, total } from './service.ts';

/** Labels of the lines of a panel: one for each model, where the engine names them. */
const lines = ({ engine: { model } }: Service): readonly string[] => (model === undefined ? [] : [model]);
const each = (at: Service, text: string): string => [text, ...lines(at).map(label => `{{${label}}}`)].join(' ');

const failures = (at: Service) => {
  const { outcomes } = at.engine;
  return isLack(outcomes)
    ? undefined
    : measured(promql`(${speed(outcomes.failed, at, [])} or vector(0)) / ${speed(outcomes.all, at, [])}`, 'ratio');
};

const SCRAPED = 'in which at least one replica answered its scrapes, which is not what clients saw.';

/** Share of a day in which something was 1. */
const availability = (answered: Query, more: { readonly description: string; readonly otherwise?: Panel }): Panel =>
  panel('stat', 'Availability (24 hours)', {
    queries: [
      {
        query: measured(promql`avg_over_time((${answered} or vector(0))[24h:1m])`, 'ratio'),
        legend: 'available',
      },
    ],
    decimals: 3,
    steps: [
      { at: 0, color: 'red' },
      { at: 0.99, color: 'yellow' },
      { at: 0.995, color: 'green' },
    ],
    ...more,
  });

/** The numbers that a service is judged by. */
export function nowRow(at: Service): Row {
  const { up, engine } = at;
  const isScraped = promql`max(${up}${where(at.scope)})`;
  const failed = failures(at);
  const probes = probesOf(at);
  const scraped = availability(isScraped, { description: `Share of the last day ${SCRAPED}` });
  return {
    title: 'Now',
    panels: [
      // What a probe sees is what a client sees. Where there is none, a scrape that succeeds is the nearest to it.
      probes
        ? availability(promql`${level('max', success, { where: probes })} or ${isScraped}`, {
            description: `Share of the last day in which its health answered a probe from outside. While nothing probed it: ${SCRAPED}`,
            otherwise: scraped,
          })
        : scraped,
      ...(isLack(engine.outcomes)
        ? []
        : [
            panel('stat', 'Requests per second (now)', {
              description: 'Requests that came to an end in each second of the last five minutes, well or badly.',
              queries: [{ query: speed(engine.outcomes.all, at, []), legend: 'requests' }],
            }),
          ]),
      ...(isLack(engine.tokens)
        ? []
        : [
            panel('stat', 'Tokens per second (now)', {
              description: 'Tokens written in each second of the last five minutes, over all requests.',
              queries: [{ query: speed(engine.tokens, at, []), legend: 'tokens' }],
            }),
          ]),
      ...(failed
        ? [
            panel('stat', 'Error rate (now)', {
              description: 'Share of requests of the last five minutes that the server is to blame for.',
              queries: [{ query: failed, legend: 'failed' }],
              steps: [
                { at: 0, color: 'green' },
                { at: 0.05, color: 'yellow' },
                { at: 0.1, color: 'red' },
              ],
            }),
          ]
        : []),
    ],
  };
}

/** What users feel. */
export function latencyRow(at: Service): Row {
  const { engine } = at;
  const durations = (exposed: Timed, title: string, description: string): Panel =>
    panel('timeseries', title, {
      description,
      queries: [0.5, 0.95, 0.99].map(q => {
        const grain: Grain = { where: { ...at.scope, ...exposed.where }, by: lines(at) };
        return { query: quantile(q, exposed.metric, grain), legend: each(at, `p${100 * q}`) };
      }),
    });
  return {
    title: 'Latency',
    panels: [
      ...(isLack(engine.firstToken)
        ? []
        : [
            durations(
              engine.firstToken,
              'Time to first token',
              'From the arrival of a request to its first token: queue and prompt together.',
            ),
          ]),
      ...(isLack(engine.latency)
        ? []
        : [
            durations(
              engine.latency,
              'Request latency',
              'From the arrival of a request to its last token. Long answers are slow ones.',
            ),
          ]),
    ],
  };
}

/** What is asked and given. */
export function trafficRow(at: Service): Row {
  const { engine } = at;
  const failed = failures(at);
  const queue = [
    { exposed: engine.running, text: 'running' },
    { exposed: engine.waiting, text: 'waiting' },
  ].flatMap(({ exposed, text }) =>
    isLack(exposed) ? [] : [{ query: total(exposed, at, lines(at)), legend: each(at, text) }],
  );
  return {
    title: 'Traffic',
    panels: [
      ...(isLack(engine.outcomes)
        ? []
        : [
            panel('timeseries', 'Requests per second', {
              headline: true,
              description: 'Requests that came to an end, well or badly, by replica.',
              queries: [speed(engine.outcomes.all, at, replicaLabels(at))],
            }),
          ]),
      ...(isLack(engine.tokens)
        ? []
        : [
            panel('timeseries', 'Tokens per second', {
              headline: true,
              description: 'Tokens written over all requests, by replica.',
              queries: [speed(engine.tokens, at, replicaLabels(at))],
            }),
          ]),
      ...(queue.length > 0
        ? [
            panel('timeseries', 'Requests running and waiting', {
              description: 'Requests in the batch and in the queue. A queue that stays is a lack of capacity.',
              queries: queue,
            }),
          ]
        : []),
      ...(failed
        ? [
            panel('timeseries', 'Error rate', {
              headline: true,
              description: 'Share of requests that the server is to blame for. What clients ask wrongly is not in it.',
              queries: [{ query: failed, legend: 'failed' }],
            }),
          ]
        : []),
    ],
  };
}
