import { own } from '../lib/record.ts';
import { listing, tick } from '../lib/words.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck, type Found } from '../views/check.ts';
import { dig, items } from '../views/reading.ts';
import type { DashboardView, QueryView } from '../views/views.ts';

/** Panel types that Grafana has removed, with what took their place (Grafana 11 and 12, removed angular plugins). */
const REMOVED: Readonly<Record<string, string>> = {
  graph: 'timeseries',
  singlestat: 'stat',
  'table-old': 'table',
  'grafana-piechart-panel': 'piechart',
  'grafana-worldmap-panel': 'geomap',
};
const COLUMNS = 24;

/** What Grafana's dashboard model does not know Grafana leaves out, and shows so to the viewer alone. */
export const check = defineCheck({
  law: 'Grafana can draw every panel',
  restsOn: ['G6'],
  looksAt: ['panels'],
  anywhere: true,
  *views({ dashboards, queries, name }) {
    for (const dashboard of dashboards) yield* faults(name, dashboard, queries);
  },
});

function* faults(
  name: string,
  { json, panels, variables, path }: DashboardView,
  queries: readonly QueryView[],
): Generator<Found> {
  const subject = `dashboard ${tick(name)}`;
  if (!json)
    return void (yield {
      path,
      what: `\`${path.join('.')}\` of ${subject} is not JSON`,
      why: 'the operator would refuse it: the dashboard would not appear',
      fix: 'fix the text',
    });
  if (typeof json['id'] === 'number')
    yield {
      ours: true,
      what: `${subject} has the numeric id ${json['id']}`,
      why: 'it is the id of another dashboard in another Grafana: that one would be overwritten',
      fix: 'take `id` out: the uid names it',
    };
  for (const { title, type, json: panel } of panels) {
    const instead = own(REMOVED, type);
    if (instead)
      yield {
        // Grafana turns its own old panels into new ones as it opens them.
        ours: true,
        what: `panel ${tick(title)} is of type ${tick(type)}, which Grafana has removed`,
        why: 'it would show "panel plugin not found"',
        fix: `make it a ${tick(instead)}`,
      };
    const [x, width] = [Number(dig(panel, 'gridPos', 'x') ?? 0), Number(dig(panel, 'gridPos', 'w') ?? 1)];
    if (x + width > COLUMNS)
      yield {
        ours: true,
        what: `panel ${tick(title)} reaches to column ${x + width} of ${COLUMNS}`,
        why: 'Grafana would move it, and with it all that follows',
        fix: 'make it narrower',
      };
    const refs = items(panel['targets']).map(({ refId }) => String(refId));
    if (new Set(refs).size < refs.length)
      yield {
        ours: true,
        what: `two queries of panel ${tick(title)} are called ${listing(refs.filter((ref, at) => refs.indexOf(ref) !== at))}`,
        why: 'one would hide the other',
        fix: 'give each a `refId` of its own',
      };
  }
  const ids = panels.map(({ json: { id } }) => id).filter(id => id !== undefined);
  if (new Set(ids).size < ids.length)
    yield {
      ours: true,
      what: `two panels of ${subject} have the same id`,
      why: 'links and alerts of the one would lead to the other',
      fix: 'number them',
    };
  for (const query of queries.filter(({ panel }) => panel && panels.includes(panel))) {
    // Grafana's own begin with two underscores; a template of `label_replace` names groups with a dollar sign, too: by number
    // or by name.
    const unknown = query.expr.includes('?P<')
      ? []
      : parsePromql(query.expr).variables.filter(name => !/^(?:__|\d)/.test(name) && !variables.includes(name));
    if (unknown.length > 0)
      yield {
        path: query.path,
        word: unknown[0] ?? '',
        what: `${query.asker} of ${subject} asks with ${listing(unknown.map(name => `$${name}`))}, which it does not declare`,
        why: 'the query would be sent with the dollar sign in it, and fail',
        fix: 'declare the variable, or write the value',
      };
  }
}
