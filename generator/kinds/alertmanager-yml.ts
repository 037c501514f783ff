import { by } from '../lib/sort.ts';
import type { FileContent, Manifest } from '../model/artifact.ts';
import { type Integrations, isSecret, type SecretValue, type Value } from '../model/integration.ts';
import { type Matcher, matcherText, readMatcher } from '../promql/matcher.ts';
import type { InhibitionView, MuteTimeView, NotifyingView, PeriodView, RouteView } from '../views/notifying.ts';
import { dig, fields, items, type Json, textAt, words } from '../views/reading.ts';
import { readAlertmanagerConfig } from './alertmanager-config.ts';

/** Whose alerts an AlertmanagerConfig sees: `spec.alertmanagerConfigMatcherStrategy.type` of the Alertmanager. */
export type MatcherStrategy = 'OnNamespace' | 'OnNamespaceExceptForAlertmanagerNamespace' | 'None';

/** A part of the configuration that stands beside others, as each AlertmanagerConfig does. */
interface Section {
  readonly view: NotifyingView;
  /** Put before the names of receivers and mute times: two parts may use one name. */
  readonly prefix: string;
  /** What every alert that it sees must have. */
  readonly only: readonly Matcher[];
  /** Namespace of the Secrets it reads. */
  readonly namespace: string;
}

/** Writes the value of a Secret: the fields that stand for `field`. */
type WriteSecret = (field: string, secret: SecretValue['secret'], namespace: string) => Readonly<Record<string, Value>>;

/** The receiver of the configuration that the operator starts from when no other is given. */
const NULL = 'null';

/**
 * What stands for the value of a Secret, which only the cluster has. It is an address, as some of them must be one, that
 * leads nowhere (RFC 2606) and names the Secret.
 */
export const placeholder = (
  namespace: string,
  { name = '', key }: { readonly name?: string; readonly key: string },
): string => `https://secret.invalid/${namespace}/${name}/${key}`;

/**
 * The `alertmanager.yml` that prometheus-operator v0.93.1 builds for Alertmanager v0.33.1 from AlertmanagerConfigs of
 * v1alpha1 and its own default configuration (`pkg/alertmanager/amcfg.go`, AddAlertmanagerConfigs; `operator.go`,
 * defaultAlertmanagerConfiguration). It takes them for valid: the operator leaves out whole an object that is not. Values
 * of Secrets are placeholders.
 */
export function lower(configs: readonly Manifest[], strategy: MatcherStrategy, alertmanagerNamespace?: string): Json {
  const parts = configs
    .map(({ metadata, ...object }): Section => {
      const { namespace = '', name } = metadata;
      const enforced = strategy === 'OnNamespace' || (strategy !== 'None' && namespace !== alertmanagerNamespace);
      return {
        view: readAlertmanagerConfig({ metadata, ...object } as Manifest),
        prefix: `${namespace}/${name}/`,
        only: enforced ? [{ name: 'namespace', value: namespace, op: '=' }] : [],
        namespace,
      };
    })
    .sort(by(({ prefix }) => prefix.slice(0, -1)));
  const routed = parts.filter(({ view }) => view.route !== undefined);
  return {
    ...compact({
      route: compact({
        receiver: NULL,
        routes: routed.flatMap(part =>
          part.view.route
            ? [
                routeOf(
                  { ...part.view.route, matchers: [...part.view.route.matchers, ...part.only], continues: true },
                  part,
                ),
              ]
            : [],
        ),
      }),
      inhibit_rules: parts.flatMap(part => part.view.inhibitions.map(rule => inhibitionOf(rule, part))),
      receivers: [
        { name: NULL },
        ...routed.flatMap(part =>
          receiversOf(part, (field, secret, namespace) => ({ [field]: placeholder(namespace, secret) })),
        ),
      ],
      mute_time_intervals: routed.flatMap(part => part.view.muteTimes.map(time => muteTimeOf(time, part))),
    }),
    templates: [],
  };
}

/**
 * An `alertmanager.yml` of its own. `fileOf` gives the path of the file that holds the value of a Secret: Alertmanager has a
 * field `<field>_file` beside each field that a Secret may fill (alertmanager, docs/configuration.md).
 */
export function alertmanagerYml(view: NotifyingView, fileOf: (secret: SecretValue['secret']) => string): Json {
  const part: Section = { view, prefix: '', only: [], namespace: '' };
  return compact({
    route: view.route && routeOf(view.route, part),
    inhibit_rules: view.inhibitions.map(rule => inhibitionOf(rule, part)),
    receivers: receiversOf(part, (field, secret) => ({ [`${field}_file`]: fileOf(secret) })),
    time_intervals: view.muteTimes.map(time => muteTimeOf(time, part)),
  });
}

/** Without what is not printed: nothing, an empty text or list, `false`. */
const compact = (given: Json): Json =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) =>
        value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );

function routeOf(route: RouteView, part: Section): Json {
  const own = (name: string) => `${part.prefix}${name}`;
  return compact({
    receiver: route.receiver && own(route.receiver),
    group_by: route.groupBy,
    matchers: route.matchers.map(matcherText),
    continue: route.continues,
    routes: route.routes.map(child => routeOf(child, part)),
    group_wait: route.groupWait,
    group_interval: unlessZero(route.groupInterval),
    repeat_interval: unlessZero(route.repeatInterval),
    mute_time_intervals: route.muted?.names.map(own),
    active_time_intervals: route.active?.names.map(own),
  });
}

/** A duration of nothing is left to Alertmanager's default (amcfg.go, convertToNonZeroDuration). */
const unlessZero = (duration: string | undefined): string | undefined =>
  duration !== undefined && /[1-9]/.test(duration) ? duration : undefined;

/** The rule, for alerts that the part sees on both sides. A matcher of its own that says the same stays alone. */
function inhibitionOf({ source, target, equal }: InhibitionView, { only }: Section): Json {
  const both = (matchers: readonly Matcher[]): string[] => {
    const own = matchers.map(matcherText);
    const bare = own.map(text => text.replaceAll(' ', ''));
    return [...own, ...only.map(matcherText).filter(text => !bare.includes(text.replaceAll(' ', '')))];
  };
  return compact({ source_matchers: both(source), target_matchers: both(target), equal });
}

const receiversOf = ({ view, prefix, namespace }: Section, write: WriteSecret): Json[] =>
  view.receivers.map(({ name, integrations }) => ({
    name: `${prefix}${name}`,
    ...revealed(integrations() as Readonly<Record<string, Value>>, namespace, write),
  }));

/** The same with the values of Secrets written. */
function revealed(given: Readonly<Record<string, Value>>, namespace: string, write: WriteSecret): Json {
  const value = (one: Value): Value =>
    Array.isArray(one)
      ? one.map(value)
      : typeof one === 'object'
        ? (revealed(one as Readonly<Record<string, Value>>, namespace, write) as Value)
        : one;
  return Object.fromEntries(
    Object.entries(given).flatMap(([field, one]) =>
      isSecret(one) ? Object.entries(write(field, one.secret, namespace)) : [[field, value(one)] as const],
    ),
  );
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const muteTimeOf = ({ name, periods }: MuteTimeView, { prefix }: Section): Json => ({
  name: `${prefix}${name}`,
  time_intervals: periods.map(({ times, weekdays, daysOfMonth, months, years }: PeriodView) =>
    compact({
      times: times?.map(({ startTime, endTime }) => ({ start_time: startTime, end_time: endTime })),
      weekdays: weekdays?.map(range =>
        rangeOf(range, day => WEEKDAYS[WEEKDAYS.indexOf(day)] ?? WEEKDAYS[Number(day)] ?? day),
      ),
      days_of_month: daysOfMonth?.map(({ start, end }) => rangeOf(`${start}:${end}`, day => day)),
      months: months?.map(range =>
        rangeOf(range, month => String(MONTHS.includes(month) ? MONTHS.indexOf(month) + 1 : Number(month))),
      ),
      years: years?.map(range => rangeOf(range, year => String(Number(year)))),
    }),
  ),
});

/** A range `from:to` in the words of Alertmanager; one of a single item is that item (alertmanager, timeinterval.go). */
function rangeOf(range: string, word: (item: string) => string): string {
  const [from = '', to = from] = range
    .toLowerCase()
    .split(':')
    .map(item => word(item));
  return from === to ? from : `${from}:${to}`;
}

/** Who gets which alert, by an `alertmanager.yml`; matchers in the older forms `match` and `match_re` too. */
export function readAlertmanagerYml({ data }: FileContent): NotifyingView {
  const top = fields(data)['route'];
  return {
    ...(top === undefined ? {} : { route: readRoute(fields(top), ['route']) }),
    receivers: items(dig(data, 'receivers')).flatMap((receiver, at) => {
      const name = textAt(receiver, 'name');
      if (name === undefined) return [];
      const { name: _, ...integrations } = receiver;
      const tells = Object.values(integrations).some(value => Array.isArray(value) && value.length > 0);
      return [{ name, tells, integrations: () => integrations as Integrations, path: ['receivers', at] }];
    }),
    inhibitions: items(dig(data, 'inhibit_rules')).map((rule, at) => ({
      source: matchersIn(rule, 'source_'),
      target: matchersIn(rule, 'target_'),
      equal: words(rule['equal']),
      path: ['inhibit_rules', at],
    })),
    muteTimes: ['mute_time_intervals', 'time_intervals'].flatMap(field =>
      items(dig(data, field)).flatMap((interval, at) => {
        const name = textAt(interval, 'name');
        return name === undefined ? [] : [{ name, periods: periodsIn(interval), path: [field, at] }];
      }),
    ),
    muteTimesAt: ['time_intervals'],
  };
}

function readRoute(route: Json, path: RouteView['path']): RouteView {
  const optional = <T>(key: string, value: T | undefined) => (value === undefined ? {} : { [key]: value });
  const listAt = (key: string) => (Array.isArray(route[key]) ? words(route[key]) : undefined);
  const named = (key: string) => {
    const names = listAt(key);
    return names && { names, path: [...path, key] };
  };
  return {
    ...optional('receiver', textAt(route, 'receiver')),
    matchers: matchersIn(route, ''),
    ...optional('groupBy', listAt('group_by')),
    ...optional('groupWait', textAt(route, 'group_wait')),
    ...optional('groupInterval', textAt(route, 'group_interval')),
    ...optional('repeatInterval', textAt(route, 'repeat_interval')),
    ...optional('muted', named('mute_time_intervals')),
    ...optional('active', named('active_time_intervals')),
    continues: route['continue'] === true,
    routes: items(route['routes']).map((child, at) => readRoute(child, [...path, 'routes', at])),
    path,
  };
}

/** Matchers as texts, and the older maps of label to value and to regular expression (alertmanager, config.Route). */
const matchersIn = (given: Json, side: string): readonly Matcher[] => [
  ...Object.entries(fields(given[`${side}match`])).map(
    ([name, value]): Matcher => ({ name, value: String(value), op: '=' }),
  ),
  ...Object.entries(fields(given[`${side}match_re`])).map(
    ([name, value]): Matcher => ({ name, value: String(value), op: '=~' }),
  ),
  ...words(given[`${side}matchers`]).flatMap(text => readable(text)),
];

/** A matcher that may lack its quotes: `severity=critical` (alertmanager, pkg/labels/parse.go). */
function readable(text: string): Matcher[] {
  const [, name, op, rest] = /^([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(=~|!~|!=|=)(.*)$/s.exec(text.trim()) ?? [];
  if (name === undefined || op === undefined || rest === undefined) return [];
  const value = rest.trim();
  return [/^".*"$/s.test(value) ? readMatcher(`${name}${op}${value}`) : { name, op: op as Matcher['op'], value }];
}

const periodsIn = (interval: Json): PeriodView[] =>
  items(interval['time_intervals']).map(period => ({
    ...(period['times'] === undefined
      ? {}
      : {
          times: items(period['times']).map(time => ({
            startTime: textAt(time, 'start_time') ?? '',
            endTime: textAt(time, 'end_time') ?? '',
          })),
        }),
    ...(period['weekdays'] === undefined ? {} : { weekdays: words(period['weekdays']) }),
    ...(period['days_of_month'] === undefined
      ? {}
      : {
          daysOfMonth: words(period['days_of_month']).map(range => {
            const [start = '', end = start] = range.split(':');
            return { start: Number(start), end: Number(end) };
          }),
        }),
    ...(period['months'] === undefined ? {} : { months: words(period['months']) }),
    ...(period['years'] === undefined ? {} : { years: words(period['years']) }),
  }));
