import { listing, tick } from '../lib/words.ts';
import { parsePromql } from '../promql/syntax.ts';
import { walk } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';
import { dig, words } from '../views/reading.ts';

/** Functions and aggregations that a flag switches on (prometheus, promql/parser/functions.go and lex.go: experimental). */
const EXPERIMENTAL =
  /^(?:double_exponential_smoothing|histogram_quantiles|info|mad_over_time|max_of|min_of|sort_by_label|sort_by_label_desc|ts_of_(?:first|last|max|min)_over_time|start|start_timestamp|end|step|range|limitk|limit_ratio)$/;

const FLAG = 'promql-experimental-functions';

/** Experimental functions of an expression, each once. */
function asked(expr: string): readonly string[] {
  const { root } = parsePromql(expr);
  const parts = root ? [...walk(root)] : [];
  const names = parts.flatMap(part =>
    part.type === 'call' ? [part.name] : part.type === 'aggregate' ? [part.op] : [],
  );
  return [...new Set(names.filter(name => EXPERIMENTAL.test(name)))];
}

/** Without the flag the operator leaves the whole object out, and Prometheus refuses the file or the query. */
export const check = defineCheck({
  law: 'A query calls functions that are switched on',
  looksAt: ['queries'],
  anywhere: true,
  *overlay({ index }) {
    const servers = index.all('Prometheus').map(({ object }) => words(dig(object, 'spec', 'enableFeatures')));
    if (servers.some(features => features.includes(FLAG))) return;
    for (const { view, about } of index.seen('queries')) {
      const names = asked(view.expr);
      if (names.length > 0)
        yield {
          about,
          path: view.path,
          word: names[0] ?? '',
          // Where no Prometheus is at hand, one with the flag may be there.
          opinion: servers.length === 0,
          what: `${view.asker} calls ${listing(names)}, which is experimental`,
          why: `without the feature ${tick(FLAG)} ${view.rule ? 'Prometheus refuses the rule, and its operator the whole object' : 'the panel shows an error'}`,
          fix: `switch the feature on, or write the query without ${names.length === 1 ? 'it' : 'them'}`,
        };
    }
  },
});
