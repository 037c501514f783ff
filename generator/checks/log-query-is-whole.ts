import { otherQueriesOf } from '../kinds/read.ts';
import { tick } from '../lib/words.ts';
import { contentOf } from '../model/artifact.ts';
import { logqlFault } from '../promql/logql.ts';
import { defineCheck } from '../views/check.ts';

/** Loki refuses a file of rules for one query, and a panel shows the error (Loki, pkg/logql/syntax; pkg/ruler). */
export const check = defineCheck({
  law: 'Every query of logs is whole: its quotes and brackets close, it selects streams, and its functions have a range',
  looksAt: ['rules', 'panels'],
  anywhere: true,
  *views({ about }) {
    for (const { language, expr, asker, path } of otherQueriesOf(contentOf(about))) {
      const fault = language === 'LogQL' ? logqlFault(expr) : undefined;
      if (fault)
        yield {
          path,
          what: `${asker} asks ${tick(expr)}: ${fault.message}, at character ${fault.from + 1}`,
          why: 'Loki would refuse the query: no alert would fire, and no panel would show a line',
          fix: 'fix the query where it is written',
        };
    }
  },
});
