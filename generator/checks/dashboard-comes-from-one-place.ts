import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { fields } from '../views/reading.ts';

/** Where a GrafanaDashboard may have its JSON from (grafana-operator, api/v1beta1, GrafanaContentSpec). */
const SOURCES = ['json', 'gzipJson', 'url', 'jsonnet', 'jsonnetLib', 'grafanaCom', 'configMapRef', 'oci'];

/** Those whose dashboard is at hand. */
const AT_HAND = ['json', 'gzipJson', 'configMapRef'];

/** With no source or with two the operator has no dashboard to send (controllers/content, GetSourceTypes). */
export const check = defineCheck({
  law: 'Every GrafanaDashboard has its JSON from one place',
  looksAt: ['dashboards', 'Grafana'],
  anywhere: true,
  *overlay({ index }) {
    const elsewhere: string[] = [];
    const dashboards = index.all('GrafanaDashboard');
    for (const about of dashboards) {
      const { metadata, spec } = about.object;
      const given = SOURCES.filter(source => !['', undefined].includes(fields(spec)[source] as string));
      if (given.length !== 1)
        yield {
          about,
          path: ['spec', ...given.slice(0, 1)],
          what: `GrafanaDashboard ${tick(metadata.name)} has ${given.length === 0 ? 'no JSON, and names no place to have it from' : `its JSON from ${listing(given)}`}`,
          why: 'the operator would refuse it: the dashboard would not appear',
          fix: given.length === 0 ? `write one of: ${SOURCES.join(', ')}` : 'keep one of them',
        };
      else if (!AT_HAND.includes(given[0] ?? '')) elsewhere.push(metadata.name);
    }
    const first = dashboards.find(({ object }) => object.metadata.name === elsewhere[0]);
    if (first)
      yield {
        about: first,
        level: 'note',
        what: `${elsewhere.length === 1 ? 'one dashboard comes' : `${elsewhere.length} dashboards come`} from elsewhere: ${listing(elsewhere)}`,
        why: 'their panels were not looked into',
        fix: 'put the JSON into the object or a ConfigMap, to have it judged',
      };
  },
});
