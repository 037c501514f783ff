import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../model/check.ts';
import { dig, items, steps, textAt } from '../views/reading.ts';
import { routesBelow } from '../views/routes.ts';

/** An unknown or repeated receiver makes the operator reject the whole AlertmanagerConfig. */
export const check = defineCheck({
  law: 'Every route names a receiver that exists, once',
  restsOn: ['B3'],
  looksAt: 'routes',
  anywhere: true,
  *each({ object }) {
    if (object.kind !== 'AlertmanagerConfig') return;
    const known = items(dig(object, 'spec', 'receivers')).flatMap(receiver => textAt(receiver, 'name') ?? []);
    const why = 'the operator would reject the whole AlertmanagerConfig: no alert of the namespace would reach anybody';
    const routes = [
      { path: 'spec.route', receiver: textAt(object, 'spec', 'route', 'receiver') },
      ...[...routesBelow(object)].map(({ path, route }) => ({ path, receiver: textAt(route, 'receiver') })),
    ];
    for (const { path, receiver } of routes) {
      if (receiver === undefined && path === 'spec.route')
        yield {
          path: ['spec', 'route'],
          what: `${tick('spec.route')} names no receiver`,
          why,
          fix: `name one of: ${known.join(', ') || 'none yet'}`,
        };
      if (receiver === undefined || known.includes(receiver)) continue;
      const near = nearest(receiver, known);
      yield {
        path: [...steps(path), 'receiver'],
        what: `${tick(path)} sends to ${tick(receiver)}, which is not among its receivers`,
        why,
        fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : `name one of: ${known.join(', ') || 'none yet'}`,
      };
    }
    for (const name of new Set(known.filter((one, index) => known.indexOf(one) !== index)))
      yield {
        path: ['spec', 'receivers'],
        what: `receiver ${tick(name)} is there twice`,
        why,
        fix: 'give each receiver a name of its own',
      };
  },
});
