import { distance, nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { parsePromql } from '../promql/syntax.ts';
import { isVariable } from '../promql/tree.ts';
import { defineCheck, type Found } from '../views/check.ts';
import { droppedBy, seriesIn } from '../views/series.ts';
import { isShared } from '../views/shared.ts';
import type { QueryView } from '../views/views.ts';

/**
 * Renamed and never existing metrics are the commonest fault of hand-made dashboards (vllm-project/vllm#29330 #32661,
 * vllm-project/production-stack#989). A histogram has no series of its own name, only `_bucket`, `_sum`, `_count`.
 */
export const check = defineCheck({
  law: 'Every query reads series that a configured source or the platform provides',
  restsOn: ['Law 2', 'M1'],
  looksAt: ['queries'],
  anywhere: true,
  *overlay({ overlay, index }) {
    const series = seriesIn(overlay);
    if (series.size === 0) return;
    const recorded = new Set(index.seen('rules').flatMap(({ view }) => (view.alerts ? [] : [view.name])));
    const known = (metric: string) =>
      series.has(metric) || recorded.has(metric) || droppedBy(metric, overlay) !== undefined;
    const families = Map.groupBy(series.keys(), family);
    const strangers = new Map<string, { readonly names: Set<string>; readonly first: Found }>();
    for (const { view: query, about } of index.seen('queries'))
      for (const { metric } of parsePromql(query.expr).selectors) {
        if (metric === undefined || isVariable(metric) || known(metric)) continue;
        const parts = ['_bucket', '_sum', '_count'].map(part => metric + part).filter(name => series.has(name));
        const near = parts.length > 0 ? parts : nearest(metric, families.get(family(metric)) ?? []);
        const spot = { about, path: query.path, word: metric };
        // A native histogram does have series of its own name, and functions that are made for it.
        if (!overlay.partial || (parts.length > 0 && !isShared(metric) && !query.expr.includes('histogram_'))) {
          yield { ...spot, ...lost(metric, query, parts, near) };
          continue;
        }
        const slip = near.find(name => isSlip(metric, name));
        // Metrics of one exporter are reported together; one that is a letter away from another may be meant for it.
        const key = slip === undefined ? family(metric) : metric;
        const group = strangers.get(key) ?? { names: new Set(), first: { ...spot, ...unheard(slip) } };
        group.names.add(metric);
        strangers.set(key, group);
      }
    for (const { names, first } of strangers.values())
      yield { ...first, what: `no contract knows ${listing([...names])}` };
  },
});

const lost = (
  metric: string,
  { asker, rule }: QueryView,
  parts: readonly string[],
  near: readonly string[],
): Found => ({
  what: `${asker} reads ${tick(metric)}, which ${parts.length > 0 ? 'is a histogram: it has no series of this name' : 'neither a configured source nor the platform exposes'}`,
  why: rule ? 'the alert would never fire, and nothing would report it' : 'the panel would never show data',
  fix:
    near.length > 0 ? `read ${listing(near, 4, 'or')}` : 'configure the source that exposes it, or take the query out',
});

const unheard = (slip: string | undefined): Found => ({
  level: slip === undefined ? 'note' : 'warning',
  what: '',
  why: 'nothing more is known of the queries that read it',
  fix: slip === undefined ? 'make sure that something exposes it' : `where it is a slip, read ${tick(slip)}`,
});

/**
 * Whether a name is another one but for a slip of the hand: a letter too many, too few or another one, or letters that
 * changed places. A digit more is another thing, and so is a part of a histogram.
 */
const isSlip = (metric: string, name: string): boolean => {
  const away = distance(metric, name);
  const letters = (text: string) => [...text.replaceAll(/[^a-z]/g, '')].sort().join('');
  const part = (text: string) => /_(?:bucket|sum|count|total)$/.exec(text)?.[0];
  const isTurned = away === 2 && letters(metric) === letters(name);
  return ((away === 1 && letters(metric) !== letters(name)) || isTurned) && part(metric) === part(name);
};

/** What the names of one exporter begin with: a near name of another one is no help. */
const family = (metric: string): string => metric.split(/[_:]/)[0] ?? '';
