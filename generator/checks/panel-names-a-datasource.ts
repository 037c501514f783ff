import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../model/check.ts';
import { objectsWithin, textAt } from '../model/reading.ts';
import { dashboardOf } from '../model/views.ts';

/** Datasources that are part of Grafana itself. */
const BUILT_IN = ['-- Grafana --', '-- Mixed --', '-- Dashboard --', 'grafana'];

/**
 * C-08, trap G5: an input that nobody fills in or a uid nobody has leaves the panel broken in one Grafana and whole in the
 * author's (NVIDIA/dcgm-exporter#90, bitnami/charts#31961, fluent/helm-charts#509).
 */
export const check = defineCheck({
  law: 'Every panel, annotation and variable asks a datasource that is declared',
  looksAt: 'dashboards',
  *overlay({ overlay: { objects }, index }) {
    const declared = index
      .all('GrafanaDatasource')
      .flatMap(({ object }) => textAt(object, 'spec', 'uid') ?? textAt(object, 'spec', 'datasource', 'uid') ?? []);
    for (const { object } of objects) {
      const { json, variables } = dashboardOf(object);
      if (!json) continue;
      const asked = new Map<string, string>();
      for (const [key, value] of objectsWithin(json)) {
        const uid = key === 'datasource' ? textAt(value, 'uid') : textAt(value, 'datasource');
        if (uid !== undefined && !asked.has(uid)) asked.set(uid, textAt(value, 'title') ?? '');
      }
      for (const uid of asked.keys()) {
        const variable = /^\$\{?(\w+)/.exec(uid)?.[1];
        if (
          declared.includes(uid) ||
          BUILT_IN.includes(uid) ||
          (variable !== undefined && variables.includes(variable))
        )
          continue;
        const near = nearest(uid, declared);
        yield {
          about: object,
          what: `dashboard ${tick(object.metadata.name)} asks datasource ${tick(uid)}, ${variable ? 'an input that nothing fills in' : 'which nobody declares'}`,
          why: 'its panels would show an error in place of data',
          fix:
            near.length > 0
              ? `write ${listing(near, 4, 'or')}`
              : declared.length > 0
                ? `write the uid of one that is: ${declared.join(', ')}`
                : 'declare it',
        };
      }
    }
  },
});
