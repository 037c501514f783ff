import { nearest } from '../lib/names.ts';
import { own } from '../lib/record.ts';
import { listing, tick } from '../lib/words.ts';
import { matchValue } from '../promql/matcher.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck } from '../views/check.ts';
import { surelyReadBy } from '../views/shared.ts';

/** A source that counts by class of status has no `500`: what asks for it has no answer (vllm-project/vllm#15894). */
export const check = defineCheck({
  law: 'A query asks a label for a value that its source sets',
  restsOn: ['M1'],
  looksAt: ['queries'],
  anywhere: true,
  *views({ queries }, overlay) {
    for (const { expr, asker, rule, path } of queries)
      for (const selector of parsePromql(expr).selectors)
        for (const { name, op, value } of selector.matchers) {
          if (!op.startsWith('=') || value === '' || value.includes('$')) continue;
          const read = surelyReadBy(selector, overlay);
          const values = read.flatMap(({ metric }) => own(metric.values ?? {}, name) ?? []);
          const isSaid = read.length > 0 && read.every(({ metric }) => own(metric.values ?? {}, name) !== undefined);
          if (!isSaid || ['', ...values].some(one => matchValue({ op, value }, one))) continue;
          const near = nearest(value, values);
          yield {
            path,
            word: value,
            what: `${asker} asks ${tick(selector.metric ?? '')} for ${tick(`${name}${op}"${value}"`)}, a value that ${read[0]?.provided.contract.source} never sets`,
            why: rule ? 'the alert would never fire' : 'the panel would show no data',
            fix: `write ${listing(near.length > 0 ? near : values, 6, 'or')}`,
          };
        }
  },
});
