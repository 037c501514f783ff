import { rulesOf } from '../../../kinds/read.ts';
import { listing } from '../../../lib/words.ts';
import { parsePromql } from '../../../promql/syntax.ts';
import { defineCheck } from '../../../views/check.ts';
import { readBy } from '../../../views/series.ts';
import { HOLDER } from '../collected.ts';
import { OPENSHIFT } from '../names.ts';

/** The label moves a rule into the users' Prometheus, which has no series of the platform. */
export const check = defineCheck({
  law: "A rule evaluated in the users' Prometheus reads the users' series only",
  restsOn: ['A7'],
  looksAt: ['rules'],
  anywhere: true,
  *each({ object }, overlay) {
    if (object.metadata.labels?.[OPENSHIFT.ruleScope] !== 'leaf-prometheus') return;
    const selectors = rulesOf(object).flatMap(({ expr }) => parsePromql(expr).selectors);
    const foreign = selectors.filter(selector => {
      const read = readBy(selector, overlay);
      return read.length > 0 && read.every(({ provided }) => provided.holder === HOLDER.platform);
    });
    if (foreign.length > 0)
      yield {
        path: ['metadata', 'labels', OPENSHIFT.ruleScope],
        what: `label \`${OPENSHIFT.ruleScope}\` keeps it from ${listing([...new Set(foreign.map(({ metric }) => metric ?? ''))])}, which the platform's Prometheus alone has`,
        why: 'its alerts would never fire: the rule is evaluated where these series are not',
        fix: 'take the label off, or put the rules that need the platform into an object of their own',
      };
  },
});
