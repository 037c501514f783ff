import { rulesOf } from '../kinds/read.ts';
import { tick } from '../lib/words.ts';
import { windowsBesideName } from '../promql/recording.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck } from '../views/check.ts';

/** Prometheus docs, recording rules: the end of a name shows what was done, `rate5m` a rate over five minutes. */
export const check = defineCheck({
  law: 'A recorded series looks back as far as its name shows',
  looksAt: ['rules'],
  anywhere: 'opinion',
  *each({ object }) {
    for (const { name, alerts, expr, path } of rulesOf(object)) {
      const { root } = parsePromql(expr);
      const [other] = alerts || !root ? [] : windowsBesideName(name, root);
      if (other === undefined) continue;
      yield {
        path: [...path, 'expr'],
        what: `recorded series ${tick(name)} looks back over ${other} s`,
        why: 'a reader takes it for the window of its name: alerts and panels would judge by another stretch of time',
        fix: 'write the window that the name has, or name the series after its window',
      };
    }
  },
});
