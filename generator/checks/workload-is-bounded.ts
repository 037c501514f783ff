import { podOf } from '../kinds/workload.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, items } from '../views/reading.ts';

const PROBES = ['readinessProbe', 'livenessProbe'];

/**
 * Kubernetes, assigning resources and probes: without them one leak takes the node down, and a hung process stays in
 * service.
 */
export const check = defineCheck({
  law: 'What we run declares its resources and its probes',
  looksAt: ['workloads'],
  anywhere: {
    not: 'resources are a choice of the people who run the program: no component refuses a pod without them',
  },
  *each({ object }) {
    const pod = podOf(object);
    if (!pod) return;
    const long = !['Job', 'CronJob'].includes(object.kind);
    for (const container of items(pod.spec['containers'])) {
      const subject = `container ${tick(String(container['name']))} of ${object.kind} ${tick(object.metadata.name)}`;
      // No limit of CPU: it throttles what could run.
      const missing = ['requests.cpu', 'requests.memory', 'limits.memory'].filter(
        path => dig(container, 'resources', ...path.split('.')) === undefined,
      );
      if (missing.length > 0)
        yield {
          what: `${subject} sets no ${listing(missing, 4, 'or')}`,
          why: 'it could starve the models on its node, or be the first to be evicted',
          fix: 'write it into `resources`',
        };
      const blind = long ? PROBES.filter(probe => container[probe] === undefined) : [];
      if (blind.length > 0)
        yield {
          what: `${subject} has no ${listing(blind, 4, 'or')}`,
          why: 'a process that hangs would stay as it is',
          fix: `add ${listing(blind)}`,
        };
    }
  },
});
