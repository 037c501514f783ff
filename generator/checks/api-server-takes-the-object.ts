import { podOf } from '../kinds/workload.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, items, selects, words } from '../views/reading.ts';

const DIRECTIONS = ['Ingress', 'Egress'];

/** What the API server asks of an object beyond its schema (kubernetes, pkg/apis, validation.go of each group). */
export const check = defineCheck({
  law: 'Ports, selectors and directions are such as the API server takes',
  looksAt: ['objects'],
  anywhere: true,
  *each({ object }) {
    const why = 'the API server would refuse the object, and the sync would fail';
    const named = `${object.kind} ${tick(object.metadata.name)}`;
    const ports = object.kind === 'Service' ? items(dig(object, 'spec', 'ports')).map(({ port }) => Number(port)) : [];
    for (const [at, port] of ports.entries())
      if (!(port >= 1 && port <= 65535))
        yield {
          path: ['spec', 'ports', at, 'port'],
          what: `${named} has port ${tick(String(port))}`,
          why,
          fix: 'write a port from 1 to 65535',
        };
    const selector = dig(object, 'spec', 'selector');
    const labels = podOf(object)?.labels;
    // Of an object without a selector the schema says that it must have one.
    if (object.apiVersion === 'apps/v1' && labels && selector !== undefined && !selects(selector, labels))
      yield {
        path: ['spec', 'selector'],
        what: `${named} selects ${tick(JSON.stringify(selector))}, and its own pods do not carry that`,
        why,
        fix: "let the selector and the pod's labels agree",
      };
    const strange = words(object.kind === 'NetworkPolicy' ? dig(object, 'spec', 'policyTypes') : []).filter(
      direction => !DIRECTIONS.includes(direction),
    );
    if (strange.length > 0)
      yield {
        path: ['spec', 'policyTypes'],
        what: `${named} is about ${listing(strange)}`,
        why,
        fix: `write ${listing(DIRECTIONS, 4, 'or')}`,
      };
  },
});
