import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import { replicaFilter, replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { type Grain, level, measured, promql, rate } from '../../promql/promql.ts';
import { canary } from './alerts.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: does it answer, how much is asked, how fast does it write. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const all: Grain = { where: at.scope, by: [] };
  const each: Grain = { where: at.scope, by: replicaLabels(at) };
  const over15: Grain = { ...each, over: '15m' };
  const [spared, read] = [rate(m.spared, { ...all, over: '15m' }), rate(m.read, { ...all, over: '15m' })];
  const now: Row = {
    title: 'Now',
    panels: [
      panel('stat', 'Servers', {
        description: 'Whether each server answers its scrape.',
        queries: [level('max', at.up, each)],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
        height: 8,
      }),
      panel('timeseries', 'Requests', {
        headline: true,
        description: 'Requests that hold a slot, and those that wait for one. A queue that stays is a lack of slots.',
        queries: [
          { query: level('sum', m.running, all), legend: 'running' },
          { query: level('sum', m.waiting, all), legend: 'waiting' },
        ],
        width: 9,
      }),
      panel('timeseries', 'Calls of the decoder', {
        description: 'Calls a second, by server. None while requests run is a hang.',
        queries: [rate(m.decoded, each)],
        width: 9,
      }),
    ],
  };
  const tokens: Row = {
    title: 'Tokens',
    panels: [
      panel('timeseries', 'Tokens per second', {
        headline: true,
        description:
          'Tokens read from prompts, and written as answers. Those of an answer are counted when its request ends: long ones come late, all at once.',
        queries: [
          { query: rate(m.written, { ...all, over: '15m' }), legend: 'written' },
          { query: read, legend: 'read' },
        ],
      }),
      panel('timeseries', 'Speed of an answer', {
        description: 'Tokens a second of one answer, by server. No line where nothing is written.',
        queries: [measured(promql`${rate(m.written, over15)} / ${rate(m.writing, over15)}`, 'tokens/s', each.by)],
      }),
      panel('timeseries', 'Speed of reading', {
        description: 'Tokens a second of one prompt, by server. Prompts that the cache spares are not read.',
        queries: [measured(promql`${rate(m.read, over15)} / ${rate(m.reading, over15)}`, 'tokens/s', each.by)],
      }),
      panel('timeseries', 'Prompts from the cache', {
        description:
          'Share of the tokens of prompts that the cache spared. Builds before October 2026 may not count it.',
        queries: [{ query: measured(promql`${spared} / (${spared} + ${read})`, 'ratio'), legend: 'spared' }],
      }),
      panel('timeseries', 'Guesses that held', {
        description: 'Share of the tokens of the draft model that were kept. No line without a draft model.',
        queries: [
          {
            query: measured(
              promql`${rate(m.accepted, { ...all, over: '15m' })} / ${rate(m.drafted, { ...all, over: '15m' })}`,
              'ratio',
            ),
            legend: 'held',
          },
        ],
      }),
    ],
  };
  return [
    dashboard('llama-cpp', {
      title: 'Models on llama.cpp',
      description: 'The llama.cpp servers: whether they answer, how much is asked of them, and how fast they write.',
      filters: [replicaFilter(at)],
      tags: ['models', 'llm'],
      rows: [now, tokens, ...canary(at).rows],
    }),
  ];
};
