import { tick } from '../lib/words.ts';
import { subjectOf } from '../model/artifact.ts';
import { pattern } from '../promql/matcher.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type CheckScope, defineCheck, type Seen } from '../views/check.ts';
import { items, type Json, words } from '../views/reading.ts';
import { seriesIn } from '../views/series.ts';
import type { ScrapeView } from '../views/views.ts';

/** What a scrape does with a series after it was read, by its name alone: kept, dropped, or not to be told. */
type Fate = 'kept' | 'dropped' | 'unknown';

const LISTS = ['metricRelabelings', 'metric_relabel_configs'];

const fieldOf = (json: Json, camel: string, snake: string) => json[camel] ?? json[snake];

function fateOf(
  metric: string,
  { json }: ScrapeView,
): { readonly fate: Fate; readonly by?: readonly (string | number)[] } {
  for (const list of LISTS)
    for (const [at, one] of items(json[list]).entries()) {
      const action = String(one['action'] ?? 'replace').toLowerCase();
      const sources = words(fieldOf(one, 'sourceLabels', 'source_labels'));
      const decides = action === 'drop' || action === 'keep';
      // What a relabeling does to the name itself is not followed.
      if (!decides && fieldOf(one, 'targetLabel', 'target_label') === '__name__') return { fate: 'unknown' };
      if (!decides || sources.length !== 1 || sources[0] !== '__name__') {
        if (decides && action === 'keep') return { fate: 'unknown' };
        continue;
      }
      const isMet = pattern(String(one['regex'] ?? '(.*)'))?.test(metric);
      if (isMet === undefined) return { fate: 'unknown' };
      if (isMet === (action === 'drop')) return { fate: 'dropped', by: [list, at, 'regex'] };
    }
  return { fate: 'kept' };
}

/** Names of series that one source alone exposes, with the source: which scrape brings them can be told. */
const sourceOf = (metric: string, { overlay }: CheckScope): string | undefined => {
  const sources = new Set((seriesIn(overlay).get(metric) ?? []).map(({ provided }) => provided.contract.source));
  const [source] = sources;
  return sources.size === 1 ? source : undefined;
};

/** All that a scrape says: whether it is of a source is told by the source's name in it, or by what it drops and keeps. */
const textOf = ({ view, about }: Seen<ScrapeView>): string =>
  JSON.stringify(about.form === 'object' ? [about.object.metadata.name, about.object['spec']] : view.json);

/**
 * A list of what to keep that lacks a name, or a pattern of what to drop that takes more than was meant: the scrape works, and
 * the series is not there (prometheus, model/relabel; prometheus-operator#3636).
 */
export const check = defineCheck({
  law: 'No scrape drops a series that a rule or a panel reads',
  restsOn: ['M2'],
  looksAt: ['scrapes'],
  anywhere: 'opinion',
  *overlay(scope) {
    const scrapes = scope.index.seen('scrapes');
    const filtering = scrapes.filter(({ view }) => LISTS.some(list => items(view.json[list]).length > 0));
    if (filtering.length === 0) return;
    const told = scrapes.map(scrape => ({ scrape, text: textOf(scrape) }));
    const said = new Set<string>();
    for (const { view } of scope.index.seen('queries'))
      for (const { metric = '' } of parsePromql(view.expr).selectors) {
        const source = said.has(metric) ? undefined : sourceOf(metric, scope);
        if (source === undefined) continue;
        said.add(metric);
        const own = told.filter(({ text }) => text.includes(source) || text.includes(metric));
        const fates = own.map(({ scrape }) => ({ scrape, ...fateOf(metric, scrape.view) }));
        const [first] = fates;
        // One scrape that may bring it is enough.
        if (!first || fates.some(({ fate }) => fate !== 'dropped')) continue;
        yield {
          about: first.scrape.about,
          path: [...first.scrape.view.path, ...(first.by ?? [])],
          what: `${subjectOf(first.scrape.about)} drops ${tick(metric)}, which ${view.asker} reads`,
          why: `${view.rule ? 'the alert would never fire' : 'the panel would show no data'}, unless another scrape brings the series`,
          fix: `let the pattern keep ${tick(metric)}`,
        };
      }
  },
});
