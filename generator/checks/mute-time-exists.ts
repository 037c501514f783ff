import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { refusalOf } from '../views/notifying.ts';
import { routesBelow } from '../views/routes.ts';
import { pathText } from '../views/views.ts';

/**
 * A route that names a mute time that is not there makes the operator reject the whole AlertmanagerConfig, and so does
 * a name that is there twice (prometheus-operator, pkg/alertmanager/validation).
 */
export const check = defineCheck({
  law: 'Every mute time that a route names exists, once',
  restsOn: ['B3'],
  looksAt: ['routes'],
  anywhere: true,
  *views({ notifying, about }) {
    for (const view of notifying) {
      const known = view.muteTimes.map(({ name }) => name);
      const why = refusalOf(about);
      for (const { route } of routesBelow(view))
        for (const { names, path } of [route.muted, route.active].filter(one => one !== undefined))
          for (const name of names.filter(one => !known.includes(one))) {
            const near = nearest(name, new Set(known));
            yield {
              path,
              word: name,
              what: `${tick(pathText(path))} names ${tick(name)}, which is not among its mute times`,
              why,
              fix:
                near.length > 0 ? `write ${listing(near, 4, 'or')}` : `add it to ${tick(pathText(view.muteTimesAt))}`,
            };
          }
      for (const name of new Set(known.filter((one, index) => known.indexOf(one) !== index)))
        yield {
          path: view.muteTimesAt,
          what: `mute time ${tick(name)} is there twice`,
          why,
          fix: 'give each mute time a name of its own',
        };
    }
  },
});
