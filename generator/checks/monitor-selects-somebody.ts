import { tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, fields } from '../views/reading.ts';

/** An empty selector selects all (Kubernetes, label selectors): every pod of the namespace is asked for metrics. */
export const check = defineCheck({
  law: 'A monitor selects its targets by a label',
  looksAt: ['scrapes'],
  anywhere: 'opinion',
  *each({ object }) {
    if (!['PodMonitor', 'ServiceMonitor'].includes(object.kind)) return;
    const selector = dig(object, 'spec', 'selector');
    if (selector === undefined || Object.values(fields(selector)).some(part => Object.keys(part ?? {}).length > 0))
      return;
    yield {
      path: ['spec', 'selector'],
      what: `${object.kind} ${tick(object.metadata.name)} selects ${object.kind === 'PodMonitor' ? 'every pod' : 'every Service'} of its namespace`,
      why: 'whatever is deployed there is asked for metrics: each that has none is a target that is down, and `up` a false alarm',
      fix: 'select by a label that the targets alone have',
    };
  },
});
