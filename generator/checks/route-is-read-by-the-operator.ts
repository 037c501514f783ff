import { notifyingOf } from '../kinds/read.ts';
import { nearest } from '../lib/names.ts';
import { isRecord } from '../lib/record.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, fields, items, type Json } from '../views/reading.ts';
import { contradiction, routesBelow } from '../views/routes.ts';
import { pathText } from '../views/views.ts';

/**
 * Fields of a route in v1alpha1, which child routes are decoded into (prometheus-operator,
 * pkg/apis/monitoring/v1alpha1, Route).
 */
const FIELDS = [
  'receiver',
  'groupBy',
  'groupWait',
  'groupInterval',
  'repeatInterval',
  'matchers',
  'continue',
  'routes',
  'muteTimeIntervals',
  'activeTimeIntervals',
];

/**
 * Child routes are free-form in the CRD and decoded strictly; the operator stores and reads v1alpha1
 * (prometheus-operator/prometheus-operator#7087 #4709 #4677 #3885); matchers of a route must all hold.
 */
export const check = defineCheck({
  law: 'A route is one that the operator reads and an alert can take',
  restsOn: ['B1', 'B4', 'B5'],
  looksAt: ['routes'],
  anywhere: true,
  *each({ object }, { platform: { facts } }) {
    if (object.kind !== 'AlertmanagerConfig') return;
    const rejected =
      'the operator would reject the whole AlertmanagerConfig: no alert of the namespace would reach anybody';
    if (!object.apiVersion.endsWith('/v1alpha1'))
      yield {
        ours: true,
        what: `${tick(object.apiVersion)} needs a conversion webhook`,
        why: 'without it the operator reads nothing of the object',
        fix: 'write `monitoring.coreos.com/v1alpha1`',
      };
    const { namespace } = object.metadata;
    const added =
      namespace && facts.alertsFor(namespace) === 'own'
        ? [{ name: 'namespace', op: '=', value: namespace } as const]
        : [];
    for (const { route: view, matchers } of notifyingOf(object).flatMap(one => [...routesBelow(one)])) {
      const path = pathText(view.path);
      const route = fields(dig(object, ...view.path));
      for (const field of Object.keys(route).filter(key => !FIELDS.includes(key))) {
        const near = nearest(field, FIELDS);
        yield {
          path: [...view.path, field],
          part: 'key',
          what: `${tick(`${path}.${field}`)} is not a field of a route`,
          why: rejected,
          fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : `use only: ${FIELDS.join(', ')}`,
        };
      }
      for (const [at, matcher] of (Array.isArray(route['matchers']) ? route['matchers'] : []).entries()) {
        const type = fields(matcher)['matchType'];
        const wrong = !isRecord(matcher)
          ? `is ${tick(String(matcher))}, and must have a name and a value`
          : type !== undefined && type !== '' && !['=', '!=', '=~', '!~'].includes(String(type))
            ? `has \`matchType\` ${tick(String(type))}`
            : undefined;
        if (wrong !== undefined)
          yield {
            path: [...view.path, 'matchers', at],
            what: `a matcher of ${tick(path)} ${wrong}`,
            why: rejected,
            fix: 'write `{ name, value, matchType }` with one of `=`, `!=`, `=~` and `!~`',
          };
      }
      const untyped = items(route['matchers']).filter(
        (matcher: Json) => matcher['matchType'] === undefined && matcher['regex'] === undefined,
      );
      if (untyped.length > 0)
        yield {
          level: 'warning',
          ours: true,
          what: `a matcher of ${tick(path)} has no \`matchType\``,
          why: 'versions of the operator differ in what they take it for',
          fix: 'write `matchType: =`',
        };
      const never = contradiction([...matchers, ...added]);
      if (never)
        yield {
          path: [...view.path, 'matchers'],
          word: never,
          what: `${tick(path)} requires ${tick(never)} to be two things at once`,
          why: `matchers of a route must all hold${never === 'namespace' ? ', and the operator adds the namespace of the object' : ''}: no alert would take it`,
          fix: 'write one matcher with `=~` and alternatives, or two routes',
        };
    }
    for (const receiver of items(dig(object, 'spec', 'receivers')))
      for (const slack of items(receiver['slackConfigs']))
        if (slack['channel'] !== undefined && (typeof slack['channel'] !== 'string' || slack['channel'] === ''))
          yield {
            path: ['spec', 'receivers'],
            word: 'channel',
            what: `\`channel\` of receiver ${tick(String(receiver['name']))} is not a text`,
            why: rejected,
            fix: 'write the name of the channel in quotes',
          };
  },
});
