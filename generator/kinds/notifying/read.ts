import type { Path } from '../../lib/yaml.ts';
import type { Integrations } from '../../model/integration.ts';
import type { Matcher } from '../../promql/matcher.ts';
import type { MuteTimeView, NotifyingView, PeriodView, ReceiverView, RouteView } from '../../views/notifying.ts';
import { items, type Json, textAt, words } from '../../views/reading.ts';

/** How a form of Alertmanager's configuration names what both forms have. */
export interface Names {
  readonly groupBy: string;
  readonly groupWait: string;
  readonly groupInterval: string;
  readonly repeatInterval: string;
  readonly muted: string;
  readonly active: string;
  readonly inhibitions: string;
  /** Lists of named times, the one that a new time is added to first. */
  readonly muteTimes: readonly [string, ...string[]];
  readonly matchers: (route: Json) => readonly Matcher[];
  /** What an inhibition is by, and what it is of. */
  readonly sides: readonly [source: (rule: Json) => readonly Matcher[], target: (rule: Json) => readonly Matcher[]];
  readonly integrations: (receiver: Json) => Integrations;
  readonly periods: (interval: Json) => readonly PeriodView[];
}

/** Who gets which alert, by a configuration whose parts bear these names. `root` is where it is in what it was read from. */
export function readNotifying(given: Json, root: Path, names: Names): NotifyingView {
  const route = given['route'] as Json | undefined;
  const [source, target] = names.sides;
  return {
    ...(route === undefined ? {} : { route: routeOf(route, [...root, 'route'], names) }),
    receivers: items(given['receivers']).flatMap((receiver, at): ReceiverView[] => {
      const name = textAt(receiver, 'name');
      const path = [...root, 'receivers', at];
      return name === undefined
        ? []
        : [{ name, tells: tells(receiver), integrations: () => names.integrations(receiver), json: receiver, path }];
    }),
    inhibitions: items(given[names.inhibitions]).map((rule, at) => ({
      source: source(rule),
      target: target(rule),
      equal: words(rule['equal']),
      path: [...root, names.inhibitions, at],
    })),
    muteTimes: names.muteTimes.flatMap(field =>
      items(given[field]).flatMap((interval, at): MuteTimeView[] => {
        const name = textAt(interval, 'name');
        return name === undefined ? [] : [{ name, periods: names.periods(interval), path: [...root, field, at] }];
      }),
    ),
    muteTimesAt: [...root, names.muteTimes[0]],
  };
}

/** Whether a receiver has at least one way to send. */
const tells = (receiver: Json): boolean =>
  Object.values(receiver).some(value => Array.isArray(value) && value.length > 0);

function routeOf(route: Json, path: Path, names: Names): RouteView {
  const optional = <T>(key: keyof RouteView, value: T | undefined) => (value === undefined ? {} : { [key]: value });
  const named = (key: string) =>
    Array.isArray(route[key]) ? { names: words(route[key]), path: [...path, key] } : undefined;
  return {
    ...optional('receiver', textAt(route, 'receiver')),
    matchers: names.matchers(route),
    ...optional('groupBy', route[names.groupBy] === undefined ? undefined : words(route[names.groupBy])),
    ...optional('groupWait', textAt(route, names.groupWait)),
    ...optional('groupInterval', textAt(route, names.groupInterval)),
    ...optional('repeatInterval', textAt(route, names.repeatInterval)),
    ...optional('muted', named(names.muted)),
    ...optional('active', named(names.active)),
    continues: route['continue'] === true,
    routes: items(route['routes']).map((child, at) => routeOf(child, [...path, 'routes', at], names)),
    path,
  };
}
