import { tick } from '../lib/words.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck } from '../views/check.ts';

/** prometheus-operator leaves a whole PrometheusRule out for one bad expression, visible only as an Event. */
export const check = defineCheck({
  law: 'Every query is PromQL that Prometheus takes',
  restsOn: ['A13', 'B7'],
  looksAt: ['queries'],
  anywhere: true,
  *views({ queries, about }) {
    const refused =
      about.form === 'object'
        ? 'the operator would leave out the whole PrometheusRule: none of its alerts would exist'
        : 'Prometheus would refuse the file: it would not start, or keep the rules before';
    for (const { expr, asker, rule, path } of queries) {
      const { error, variables } = parsePromql(expr);
      if (error)
        yield {
          path,
          word: /^[\w:]+/.exec(expr.slice(error.from))?.[0] ?? '',
          // What a variable stands for may make it a query after all.
          ours: variables.length > 0,
          // VictoriaMetrics answers a panel without one, and Grafana calls it Prometheus, too.
          opinion: rule === undefined && error.message.includes('needs a range'),
          what: `${asker} asks ${tick(expr)}: ${error.message} at character ${error.from + 1}`,
          why: rule ? refused : 'the panel would show an error in place of data',
          fix: 'fix the query where it is written',
        };
    }
  },
});
