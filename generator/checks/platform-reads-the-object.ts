import { tick } from '../lib/words.ts';
import { pattern } from '../promql/matcher.ts';
import { defineCheck } from '../views/check.ts';

const MONITORING = 'monitoring.coreos.com/';

/** Kinds, namespaces and labels that keep an object from being read, in silence (NVIDIA/gpu-operator#469). */
export const check = defineCheck({
  law: 'What is made for the monitoring is read by the monitoring',
  restsOn: ['A4', 'A8'],
  looksAt: ['scrapes', 'rules', 'routes'],
  anywhere: true,
  *each({ object, part }, { platform: { facts, title }, partial, instances }) {
    if (!object.apiVersion.startsWith(MONITORING)) return;
    const { name, namespace = '', labels } = object.metadata;
    const subject = `${object.kind} ${tick(name)}`;
    if (facts.unreadKinds.includes(object.kind))
      yield {
        path: ['kind'],
        // A person may run an operator of their own beside the platform's.
        ...(partial ? { level: 'warning' } : {}),
        what: `${subject} is of a kind that ${title} does not read`,
        why: 'it would be stored and never have an effect',
        fix: 'use a PodMonitor or a ServiceMonitor',
      };
    const scrape = instances.find(instance => instance.name === part)?.scrape;
    // Its source says that the platform's Prometheus collects it there.
    const meant = scrape?.from === 'service' && scrape.collector === 'platform' && object.kind === 'ServiceMonitor';
    if (!meant && facts.reservedNamespaces.some(reserved => pattern(reserved)?.test(namespace)))
      yield {
        // Whoever runs the platform may well put it there.
        ours: true,
        what: `${subject} is in namespace ${tick(namespace)}, which belongs to the platform`,
        why: "users' monitoring skips the namespace, or collects everything there a second time",
        fix: 'put it into a namespace of your own, or leave the target to the operator that owns it',
      };
    for (const [key, value] of Object.entries(facts.unreadLabels))
      if (labels?.[key] === value)
        yield {
          path: ['metadata', 'labels', key],
          what: `${subject} is labelled ${tick(`${key}: '${value}'`)}`,
          why: 'the label takes it out of monitoring',
          fix: 'take the label off',
        };
  },
});
