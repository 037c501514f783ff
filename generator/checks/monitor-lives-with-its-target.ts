import { isMonitor } from '../kinds/read.ts';
import { listing, tick } from '../lib/words.ts';
import { isReserved } from '../model/platform-facts.ts';
import { defineCheck } from '../views/check.ts';
import { dig, words } from '../views/reading.ts';

/**
 * User workload monitoring sets `ignoreNamespaceSelectors` (cluster-monitoring-operator,
 * assets/prometheus-user-workload/prometheus.yaml; prometheus-operator/prometheus-operator#7075,
 * openshift/openshift-docs#33480).
 */
export const check = defineCheck({
  law: 'A monitor lives in the namespace of what it scrapes, where the platform looks nowhere else',
  restsOn: ['A4'],
  looksAt: ['scrapes'],
  anywhere: true,
  *each({ object }, { platform }) {
    if (!isMonitor(object) || !platform.facts.ignoresNamespaceSelectors) return;
    const own = object.metadata.namespace ?? '';
    if (isReserved(own, platform.facts)) return;
    const named = words(dig(object, 'spec', 'namespaceSelector', 'matchNames')).filter(name => name !== own);
    const any = dig(object, 'spec', 'namespaceSelector', 'any') === true;
    if (named.length > 0 || any)
      yield {
        path: ['spec', 'namespaceSelector', ...(any ? ['any'] : ['matchNames'])],
        // One that selects any namespace may have its targets at home, one without a namespace has it from elsewhere.
        ours: any || own === '',
        what: `${object.kind} ${tick(object.metadata.name)} in namespace ${tick(own)} selects ${any ? 'any namespace' : listing(named)}`,
        why: 'the platform ignores the selector: nothing would be scraped, and nothing would report it',
        fix: any
          ? 'make a monitor in each namespace that has targets'
          : `put the monitor into ${listing(named, 4, 'or')}`,
      };
  },
});
