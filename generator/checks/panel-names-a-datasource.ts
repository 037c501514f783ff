import { dashboardOf } from '../kinds/read.ts';
import { memo } from '../lib/memo.ts';
import { nearest } from '../lib/names.ts';
import { distinct } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import type { Manifest } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { dig, items, objectsWithin, textAt } from '../views/reading.ts';

/** Datasources that are part of Grafana itself. */
const BUILT_IN = ['-- Grafana --', '-- Mixed --', '-- Dashboard --', 'grafana'];

/**
 * An input that nobody fills in or a uid nobody has leaves the panel broken in one Grafana and whole in the author's
 * (NVIDIA/dcgm-exporter#90, bitnami/charts#31961, fluent/helm-charts#509).
 */
export const check = defineCheck({
  law: 'Every panel, annotation and variable asks a datasource that is declared',
  restsOn: ['G5'],
  looksAt: ['dashboards'],
  anywhere: true,
  *overlay({ overlay: { objects, platform }, index }) {
    const there = platform.datasources.flatMap(({ uid, isThere }) => (isThere ? uid : []));
    const made = index
      .all('GrafanaDatasource')
      .flatMap(({ object }) => textAt(object, 'spec', 'uid') ?? textAt(object, 'spec', 'datasource', 'uid') ?? []);
    const declared = [...there, ...made];
    for (const { object } of objects) {
      const { json, variables, path } = dashboardOf(object);
      if (!json) continue;
      const inputs = items(dig(object, 'spec', 'datasources')).flatMap(input => textAt(input, 'inputName') ?? []);
      for (const uid of askedBy(object)) {
        const variable = /^\$\{?(\w+)/.exec(uid)?.[1];
        if (
          declared.includes(uid) ||
          BUILT_IN.includes(uid) ||
          (variable !== undefined && [...variables, ...inputs].includes(variable))
        )
          continue;
        const near = nearest(uid, declared);
        yield {
          about: object,
          path,
          word: uid,
          // What is declared elsewhere is not at hand; what nothing fills in is nowhere.
          ours: variable === undefined,
          what: `dashboard ${tick(object.metadata.name)} asks datasource ${tick(uid)}, ${variable ? 'an input that nothing fills in' : 'which nobody declares'}`,
          why: 'its panels would show an error in place of data',
          fix:
            near.length > 0
              ? `write ${listing(near, 4, 'or')}`
              : declared.length > 0
                ? `write the uid of one that is: ${distinct(declared).join(', ')}`
                : 'declare it',
        };
      }
    }
  },
});

/** Every datasource that a dashboard names, in old dashboards by its uid alone. */
const askedBy = memo((object: Manifest) => {
  const uids = [...objectsWithin(dashboardOf(object).json)].map(([key, value]) =>
    key === 'datasource' ? textAt(value, 'uid') : textAt(value, 'datasource'),
  );
  return new Set(uids.filter(uid => uid !== undefined));
});
