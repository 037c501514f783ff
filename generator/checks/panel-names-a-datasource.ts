import { dashboardsOf } from '../kinds/read.ts';
import { memo } from '../lib/memo.ts';
import { nearest } from '../lib/names.ts';
import { distinct } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import type { Manifest } from '../model/artifact.ts';
import { type CheckScope, defineCheck } from '../views/check.ts';
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
      const inputs = [object, ...showing(object, index)].flatMap(one =>
        items(dig(one, 'spec', 'datasources')).flatMap(input => textAt(input, 'inputName') ?? []),
      );
      for (const { json, path } of dashboardsOf(object))
        for (const [at, { type, name, current }] of items(dig(json, 'templating', 'list')).entries()) {
          const input = type === 'datasource' ? /^\$\{(\w+)\}$/.exec(textAt(current, 'value') ?? '')?.[1] : undefined;
          if (input === undefined || inputs.includes(input)) continue;
          yield {
            about: object,
            path: [...path, 'templating', 'list', at, 'current'],
            word: input,
            opinion: true,
            what: `variable ${tick(String(name))} of dashboard ${tick(object.metadata.name)} begins with ${tick(`$\{${input}}`)}, an input that nothing fills in`,
            why: 'panels ask a datasource of that name until a person chooses another one',
            fix: `fill ${tick(input)} in under \`spec.datasources\`, or take \`current\` out`,
          };
        }
      for (const { dashboard, uid } of askedBy(object)) {
        const { variables, path } = dashboard;
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
          what: `dashboard ${tick(object.metadata.name)} asks datasource ${tick(uid)}, ${variable ? 'an input that nothing fills in' : 'that no file declares'}`,
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

/** The dashboards that take theirs from a ConfigMap: the operator fills inputs in as they say (grafana-operator, `configMapRef`). */
const showing = ({ kind, metadata }: Manifest, index: CheckScope['index']): readonly Manifest[] =>
  kind === 'ConfigMap'
    ? index
        .all('GrafanaDashboard')
        .map(({ object }) => object)
        .filter(object => textAt(object, 'spec', 'configMapRef', 'name') === metadata.name)
    : [];

/** Every datasource that the dashboards of an object name, in old dashboards by its uid alone. */
const askedBy = memo((object: Manifest) =>
  dashboardsOf(object).flatMap(dashboard => {
    const uids = [...objectsWithin(dashboard.json)].map(([key, value]) =>
      key === 'datasource' ? textAt(value, 'uid') : textAt(value, 'datasource'),
    );
    return [...new Set(uids.filter(uid => uid !== undefined))].map(uid => ({ dashboard, uid }));
  }),
);
