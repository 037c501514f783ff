import { tick } from '../lib/words.ts';
import { pattern } from '../promql/matcher.ts';
import { defineCheck } from '../views/check.ts';
import { isForOperator, refusalOf } from '../views/notifying.ts';
import { routesBelow } from '../views/routes.ts';
import { pathText } from '../views/views.ts';

/**
 * Labels of a group must differ, and `...` stands alone (pkg/alertmanager/validation; alertmanager, config.Route). A pattern
 * that does not compile the operator takes, and Alertmanager refuses all of its configuration for it
 * (prometheus-operator/prometheus-operator#5163).
 */
export const check = defineCheck({
  law: 'A route groups by labels that differ, and matches with patterns that compile',
  restsOn: ['B3'],
  looksAt: ['routes'],
  anywhere: true,
  *views({ notifying, about }) {
    for (const view of notifying) {
      const routes = [...(view.route ? [view.route] : []), ...[...routesBelow(view)].map(({ route }) => route)];
      for (const { groupBy = [], path } of routes) {
        const twice = groupBy.find((label, at) => groupBy.indexOf(label) !== at);
        if (twice === undefined && !(groupBy.includes('...') && groupBy.length > 1)) continue;
        yield {
          path,
          word: isForOperator(about) ? 'groupBy' : 'group_by',
          what: `${tick(pathText(path))} groups by ${twice === undefined ? '`...` and other labels' : `${tick(twice)} twice`}`,
          why: refusalOf(about),
          fix: twice === undefined ? 'keep `...` alone, or take it out' : 'keep it once',
        };
      }
      const matching = [
        ...routes.map(({ matchers, path }) => ({ matchers, path })),
        ...view.inhibitions.map(({ source, target, path }) => ({ matchers: [...source, ...target], path })),
      ];
      for (const { matchers, path } of matching)
        for (const { name, op, value } of matchers)
          if (op.endsWith('~') && !pattern(value))
            yield {
              path: [...path, ...(isForOperator(about) ? ['matchers'] : [])],
              word: value,
              what: `${tick(pathText(path))} matches ${tick(name)} with ${tick(value)}, which is no regular expression`,
              why: 'Alertmanager would refuse its whole configuration: no change of any team would arrive any more',
              fix: 'write it as RE2 reads it',
            };
    }
  },
});
