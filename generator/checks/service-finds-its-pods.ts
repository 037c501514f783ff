import { podOf } from '../kinds/workload.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, items, selects, textAt } from '../views/reading.ts';

/** A Service whose selector fits no pod is valid, and has no endpoints. */
export const check = defineCheck({
  law: 'A Service selects pods that we run, and a port that they have',
  restsOn: ['C-05'],
  looksAt: ['services'],
  anywhere: true,
  *overlay({ overlay: { objects }, index }) {
    for (const artifact of index.all('Service')) {
      const { object, part } = artifact;
      const selector = dig(object, 'spec', 'selector');
      const workloads = objects.filter(
        one => one.part === part && one.object.metadata.namespace === object.metadata.namespace && podOf(one.object),
      );
      if (selector === undefined || workloads.length === 0) continue;
      const chosen = workloads
        .flatMap(({ object: workload }) => podOf(workload) ?? [])
        .filter(({ labels }) => selects({ matchLabels: selector }, labels));
      if (chosen.length === 0)
        yield {
          about: artifact,
          path: ['spec', 'selector'],
          what: `Service ${tick(object.metadata.name)} selects ${tick(JSON.stringify(selector))}, and no pod of ${listing(workloads.map(({ object: { kind, metadata } }) => `${kind} ${metadata.name}`))} carries that`,
          why: 'the Service would have no address: nothing behind it is reached or scraped',
          fix: "let the selector and the pod's labels agree",
        };
      const named = new Set(
        chosen.flatMap(({ containers }) =>
          containers.flatMap(({ ports }) => items(ports).flatMap(port => textAt(port, 'name') ?? [])),
        ),
      );
      for (const target of items(dig(object, 'spec', 'ports')).flatMap(port => textAt(port, 'targetPort') ?? []))
        if (chosen.length > 0 && !named.has(target))
          yield {
            about: artifact,
            path: ['spec', 'ports'],
            word: target,
            what: `Service ${tick(object.metadata.name)} leads to port ${tick(target)}, and its pods name ${named.size === 0 ? 'none' : `only ${listing([...named])}`}`,
            why: 'the Service would have no port to lead to',
            fix: `name the container's port ${tick(target)}, or lead to one that it has`,
          };
    }
  },
});
