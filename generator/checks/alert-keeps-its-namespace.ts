import { tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';

/**
 * Where nothing enforces a rule's namespace, an alert without that label is taken by no AlertmanagerConfig: each sees
 * the alerts of its own namespace only (prometheus-operator/prometheus-operator#3737).
 */
export const check = defineCheck({
  law: 'An alert carries the namespace of the AlertmanagerConfig that routes it',
  restsOn: ['A6', 'A12'],
  looksAt: ['alerts'],
  anywhere: {
    not: 'the series may bring the namespace, and which alerts an Alertmanager of others takes is not at hand',
  },
  *views({ rules, namespace: own }, { platform: { facts }, exempt }) {
    if (facts.alertsFor(own) === 'all' || (facts.enforcedNamespaceLabel !== null && !exempt.includes(own))) return;
    for (const { name, alerts, labels } of rules)
      if (alerts && labels['namespace'] !== own)
        yield {
          what: `alert ${tick(name)} is labelled with ${labels['namespace'] === undefined ? 'no namespace' : `namespace ${tick(labels['namespace'])}`}, and its rule lives in ${tick(own)}`,
          why: `the AlertmanagerConfig in ${tick(own)} would not see it, nor any other for certain`,
          fix: `add the label \`namespace: ${own}\` to the rule`,
        };
  },
});
