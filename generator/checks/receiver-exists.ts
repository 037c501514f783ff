import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { refusalOf } from '../views/notifying.ts';
import { routesBelow } from '../views/routes.ts';
import { pathText } from '../views/views.ts';

/** An unknown or repeated receiver makes the operator reject the whole AlertmanagerConfig. */
export const check = defineCheck({
  law: 'Every route names a receiver that exists, once',
  restsOn: ['B3'],
  looksAt: ['routes'],
  anywhere: true,
  *views({ notifying, about }) {
    for (const view of notifying) {
      const known = view.receivers.map(({ name }) => name);
      const why = refusalOf(about);
      const top = view.route;
      if (top && top.receiver === undefined)
        yield {
          path: top.path,
          what: `${tick(pathText(top.path))} names no receiver`,
          why,
          fix: `name one of: ${known.join(', ') || 'none yet'}`,
        };
      for (const { receiver, path } of [...(top ? [top] : []), ...[...routesBelow(view)].map(({ route }) => route)]) {
        if (receiver === undefined || known.includes(receiver)) continue;
        const near = nearest(receiver, known);
        yield {
          path: [...path, 'receiver'],
          what: `${tick(pathText(path))} sends to ${tick(receiver)}, which is not among its receivers`,
          why,
          fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : `name one of: ${known.join(', ') || 'none yet'}`,
        };
      }
      for (const name of new Set(known.filter((one, index) => known.indexOf(one) !== index)))
        yield {
          path: (view.receivers[0]?.path ?? []).slice(0, -1),
          what: `receiver ${tick(name)} is there twice`,
          why,
          fix: 'give each receiver a name of its own',
        };
    }
  },
});
