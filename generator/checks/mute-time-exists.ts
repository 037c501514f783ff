import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../model/check.ts';
import { dig, items, steps, textAt, words } from '../views/reading.ts';
import { routesBelow } from '../views/routes.ts';

/**
 * A route that names a mute time that is not there makes the operator reject the whole AlertmanagerConfig, and so does
 * a name that is there twice (prometheus-operator, pkg/alertmanager/validation).
 */
export const check = defineCheck({
  law: 'Every mute time that a route names exists, once',
  restsOn: ['B3'],
  looksAt: 'routes',
  anywhere: true,
  *each({ object }) {
    if (object.kind !== 'AlertmanagerConfig') return;
    // v1beta1 calls them `timeIntervals`.
    const known = ['muteTimeIntervals', 'timeIntervals']
      .flatMap(field => items(dig(object, 'spec', field)))
      .flatMap(interval => textAt(interval, 'name') ?? []);
    const why = 'the operator would reject the whole AlertmanagerConfig: no alert of the namespace would reach anybody';
    for (const { path, route } of routesBelow(object))
      for (const field of ['muteTimeIntervals', 'activeTimeIntervals'])
        for (const name of words(route[field]).filter(one => !known.includes(one))) {
          const near = nearest(name, new Set(known));
          yield {
            path: [...steps(path), field],
            word: name,
            what: `${tick(`${path}.${field}`)} names ${tick(name)}, which is not among its mute times`,
            why,
            fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : 'add it to `spec.muteTimeIntervals`',
          };
        }
    for (const name of new Set(known.filter((one, index) => known.indexOf(one) !== index)))
      yield {
        path: ['spec', 'muteTimeIntervals'],
        what: `mute time ${tick(name)} is there twice`,
        why,
        fix: 'give each mute time a name of its own',
      };
  },
});
