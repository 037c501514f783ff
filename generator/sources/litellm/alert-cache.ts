import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { promql, rate } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { flows, percentage, proxy, surge } from './scenario.ts';
import { errorsInLog, readiness } from './steps.ts';

/**
 * LiteLLM's own cache of answers. The version of the contract counts no miss (its logger skips a `cache_hit` of None), so
 * there the alert stays silent; it is for versions that do. Each of its two counters appears with its first event, so a cache that never hits has
 * misses alone: its hits count as none. The guard keeps a few misses at night from waking anybody.
 */
export function cacheHitRateLow(at: Watched<Options>): Alert {
  const { options } = at;
  const grain = { where: at.scope, by: perScope(at), over: '10m' };
  const of = (model: string, replica = 1) => ({ ...proxy(at, replica), model, hashed_api_key: 'key-1' });
  const misses = rate(m.cacheMisses, grain);
  const all = promql`(${misses} + ${rate(m.cacheHits, grain)} or ${misses})`;
  const strange = (perMinute: number) => strangers(m.cacheMisses, of('granite'), { during: flows(perMinute) });
  /** Lookups of two models on two pods: so many misses a minute, and hits that bring their share to this. */
  const lookups = (perMinute: number, share: number, motion: typeof surge | typeof always) =>
    [of('granite'), of('llama', 2)].flatMap(labels => [
      sample(m.cacheHits, labels, motion((perMinute * share) / (1 - share) / 2)),
      sample(m.cacheMisses, labels, motion(perMinute / 2)),
    ]);
  return alert('LiteLLMCacheHitRateLow', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      ratio: { value: 0.5, unit: 'ratio', meaning: 'share of cache lookups that are answered' },
      traffic: { value: 0.1, unit: 'requests/s', meaning: 'misses below which the share means nothing' },
    },
    expr: ({ ratio, traffic }) => promql`1 - ${misses} / ${all} < ${ratio} and ${misses} > ${traffic}`,
    summary: `LiteLLM's cache in ${at.words.placeText} answers little`,
    description:
      '{{ $value | humanizePercentage }} of the lookups of {{ $labels.job }} over ten minutes were answered from the cache.',
    runbook: {
      meaning:
        'The cache of answers holds little of what is asked: Redis was emptied or is out of reach, its memory is too small, answers are kept too short, or people ask new things. LiteLLM 1.110.2 counts hits only: with it this alert stays silent, and so do others until `litellm_cache_misses_metric_total` has a series.',
      impact: 'Every miss is a call of a model: answers come later and cost more. Nothing fails.',
      diagnosis: [
        'Look at *Cache hit rate over time*: a sudden fall is Redis, a slow one is what people ask.',
        readiness(options),
        'Where Redis is watched, look at its memory and evictions.',
        errorsInLog(options),
      ],
      mitigation: [
        'Redis that is out of reach or full is fixed first.',
        'Keep answers longer with `cache_params.ttl` in `litellm_settings`.',
        'Where a cache cannot answer more, as with chats, lower `alerts.LiteLLMCacheHitRateLow.thresholds.ratio` or switch the alert off.',
      ],
    },
    missing: 'silent',
    fires: ({ ratio, traffic }) => [
      {
        title: 'the cache answers a little too little for two models',
        given: [...lookups(1200 * traffic, 0.96 * ratio, surge), ...strange(1)],
        labels: [at.scope],
        value: percentage(0.96 * ratio),
        // The share stays until the last lookup has left the window.
        clears: 9,
      },
      {
        title: 'the cache has never answered anything, at just enough traffic',
        given: [
          sample(m.cacheMisses, of('granite'), surge(60 * 0.52 * traffic)),
          sample(m.cacheMisses, of('llama', 2), surge(60 * 0.52 * traffic)),
          ...strange(60_000 * traffic),
        ],
        // The window is full of lookups at the ninth sample.
        within: 8,
        labels: [at.scope],
        value: percentage(0),
      },
    ],
    silent: ({ ratio, traffic }) => [
      {
        title: 'the cache answers just enough',
        given: [
          ...lookups(1200 * traffic, Math.min(1.04 * ratio, (1 + ratio) / 2), always),
          ...strange(60_000 * traffic),
        ],
      },
      { title: 'nothing is answered, and hardly anything looked up', given: lookups(60 * 0.96 * traffic, 0, always) },
      { title: 'nothing is looked up', given: lookups(0, 0, always) },
      { title: 'a neighbour has never hit', given: strange(6000 * traffic) },
    ],
  });
}

const always = (perMinute: number) => ({ during: flows(perMinute) });
