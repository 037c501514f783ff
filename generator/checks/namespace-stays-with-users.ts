import { tick } from '../lib/words.ts';
import { pattern } from '../promql/matcher.ts';
import { defineCheck } from '../views/check.ts';

/**
 * The label hands a namespace to the platform's monitoring, which is unsupported (redhat-cop/cert-utils-operator#179).
 */
export const check = defineCheck({
  law: "A namespace of ours stays with the users' monitoring, and one of the platform's with the platform",
  restsOn: ['A8'],
  looksAt: ['namespaces'],
  anywhere: { not: 'who makes a namespace of the platform may be the platform itself' },
  *each({ object }, { platform }) {
    if (object.kind !== 'Namespace') return;
    if (platform.facts.reservedNamespaces.some(reserved => pattern(reserved)?.test(object.metadata.name)))
      yield {
        what: `namespace ${tick(object.metadata.name)} belongs to the platform, and is made here`,
        why: 'its labels would be ours: the delivery would manage it, and the platform might not',
        fix: 'leave the Namespace out',
      };
    const labels = object.metadata.labels ?? {};
    const { reservedNamespaceLabels, unreadLabels } = platform.facts;
    const taking = [...Object.entries(reservedNamespaceLabels), ...Object.entries(unreadLabels)].filter(
      ([key, value]) => labels[key] === value,
    );
    for (const [key, value] of taking)
      yield {
        what: `namespace ${tick(object.metadata.name)} is labelled ${tick(`${key}: '${value}'`)}`,
        why: "the users' Prometheus would ignore every monitor and rule in it",
        fix: 'take the label off',
      };
  },
});
