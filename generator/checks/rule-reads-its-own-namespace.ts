import { tick } from '../lib/words.ts';
import { isReserved } from '../model/platform.ts';
import { matchValue } from '../promql/matcher.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck } from '../views/check.ts';

/**
 * Rule evaluation replaces the matcher of the enforced label by the rule's own namespace, without a word
 * (prom-label-proxy; prometheus-operator/prometheus-operator#2940 #3163 #6775, openshift-kni/telco-reference#882).
 */
export const check = defineCheck({
  law: 'A rule asks for series of its own namespace, where the platform enforces that',
  restsOn: ['A5'],
  looksAt: ['rules'],
  anywhere: true,
  *views({ rules, namespace: own }, { platform, exempt, partial }) {
    const label = platform.facts.enforcedNamespaceLabel;
    if (label === null || exempt.includes(own) || isReserved(own, platform.facts)) return;
    for (const { name, expr, path } of rules)
      for (const { metric, matchers } of parsePromql(expr).selectors) {
        const foreign = matchers.find(matcher => matcher.name === label && !matchValue(matcher, own));
        if (foreign)
          yield {
            path: [...path, 'expr'],
            word: foreign.value,
            ours: own === '',
            // Which namespaces are exempt, a setting of the cluster says.
            ...(partial ? { level: 'warning' } : {}),
            what: `rule ${tick(name)} in namespace ${tick(own)} asks ${tick(metric ?? '')} for ${tick(`${label}${foreign.op}"${foreign.value}"`)}`,
            why: `the platform puts ${tick(`${label}="${own}"`)} in its place: the rule would never match${partial ? ', unless the cluster exempts the namespace from that' : ''}`,
            fix: `put the rule into the namespace it asks about, or into one that is exempt from label enforcement${exempt.length > 0 ? ` (${exempt.map(tick).join(', ')})` : ''}`,
          };
      }
  },
});
