import type { KindTypes } from '../kinds/kind.ts';
import { by } from '../lib/sort.ts';
import type { Manifest } from '../model/artifact.ts';
import type { Key } from './lower/fields.ts';
import { lowerReceiver } from './lower/receiver.ts';

type Spec = KindTypes['AlertmanagerConfig']['spec'];
type Matcher = NonNullable<NonNullable<Spec['inhibitRules']>[number]['sourceMatch']>[number];
type InhibitRule = NonNullable<Spec['inhibitRules']>[number];
type MuteTimeInterval = NonNullable<Spec['muteTimeIntervals']>[number];

/** A route as the top one and, decoded strictly, each child has it (pkg/apis/monitoring/v1alpha1, Route.ChildRoutes). */
type Route = Omit<NonNullable<Spec['route']>, 'routes'> & { readonly routes?: readonly Route[] };

/** Whose alerts an AlertmanagerConfig sees: `spec.alertmanagerConfigMatcherStrategy.type` of the Alertmanager. */
export type MatcherStrategy = 'OnNamespace' | 'OnNamespaceExceptForAlertmanagerNamespace' | 'None';

type Json = Readonly<Record<string, unknown>>;

/** The receiver of the configuration that the operator starts from when nobody gives it one. */
const NULL = 'null';

/**
 * The `alertmanager.yml` that prometheus-operator v0.93.1 builds for Alertmanager v0.33.1 from AlertmanagerConfigs of
 * v1alpha1 and its own default configuration (`pkg/alertmanager/amcfg.go`, AddAlertmanagerConfigs; `operator.go`,
 * defaultAlertmanagerConfiguration). It takes them for valid: the operator leaves out whole an object that is not. Values
 * of Secrets are placeholders (`lower/fields.ts`).
 */
export function lower(configs: readonly Manifest[], strategy: MatcherStrategy, alertmanagerNamespace?: string): Json {
  const sorted = configs
    .map(({ metadata, ...object }) => ({
      key: { namespace: metadata.namespace ?? '', name: metadata.name },
      spec: object['spec'] as Spec,
    }))
    .sort(by(({ key }) => `${key.namespace}/${key.name}`));
  const routed = sorted.flatMap(({ key, spec }) => (spec.route ? [{ key, spec, route: spec.route as Route }] : []));
  const enforced = ({ namespace }: Key): boolean =>
    strategy === 'OnNamespace' || (strategy !== 'None' && namespace !== alertmanagerNamespace);
  const only = (key: Key): Matcher[] =>
    enforced(key) ? [{ name: 'namespace', value: key.namespace, matchType: '=' }] : [];
  return {
    ...compact({
      route: compact({
        receiver: NULL,
        routes: routed.map(({ key, route }) =>
          lowerRoute({ ...route, matchers: [...(route.matchers ?? []), ...only(key)], continue: true }, key),
        ),
      }),
      inhibit_rules: sorted.flatMap(({ key, spec }) =>
        (spec.inhibitRules ?? []).map(rule => lowerInhibitRule(rule, only(key))),
      ),
      receivers: [
        { name: NULL },
        ...routed.flatMap(({ key, spec }) => (spec.receivers ?? []).map(receiver => lowerReceiver(receiver, key))),
      ],
      mute_time_intervals: routed.flatMap(({ key, spec }) =>
        (spec.muteTimeIntervals ?? []).map(interval => lowerInterval(interval, key)),
      ),
    }),
    templates: [],
  };
}

/** Without what the operator does not print: nothing, an empty text or list, `false`. */
const compact = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** A name that two AlertmanagerConfigs may both use. */
const ownName = (name: string | undefined, key: Key): string => (name ? `${key.namespace}/${key.name}/${name}` : '');

function lowerRoute(route: Route, key: Key): Json {
  return compact({
    receiver: ownName(route.receiver, key),
    group_by: route.groupBy,
    matchers: route.matchers?.map(matcherText),
    continue: route.continue,
    routes: route.routes?.map(child => lowerRoute(child, key)),
    group_wait: route.groupWait,
    group_interval: unlessZero(route.groupInterval),
    repeat_interval: unlessZero(route.repeatInterval),
    mute_time_intervals: route.muteTimeIntervals?.map(name => ownName(name, key)),
    active_time_intervals: route.activeTimeIntervals?.map(name => ownName(name, key)),
  });
}

/** A duration of nothing is left to Alertmanager's default (amcfg.go, convertToNonZeroDuration). */
const unlessZero = (duration: string | undefined): string | undefined =>
  duration !== undefined && /[1-9]/.test(duration) ? duration : undefined;

/** A matcher in the syntax of Alertmanager; the value is escaped as OpenMetrics does it (v1alpha1, Matcher.String). */
function matcherText({ name, value = '', matchType, regex }: Matcher): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
  return `${name}${matchType || (regex ? '=~' : '=')}"${escaped}"`;
}

/** The rule, for alerts of its own namespace on both sides. A namespace matcher of its own that says the same stays alone. */
function lowerInhibitRule({ sourceMatch = [], targetMatch = [], equal }: InhibitRule, only: readonly Matcher[]): Json {
  const both = (matchers: readonly Matcher[]): string[] => {
    const own = matchers.map(matcherText);
    const bare = own.map(text => text.replaceAll(' ', ''));
    return [...own, ...only.map(matcherText).filter(text => !bare.includes(text.replaceAll(' ', '')))];
  };
  return compact({ source_matchers: both(sourceMatch), target_matchers: both(targetMatch), equal });
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

function lowerInterval({ name, timeIntervals = [] }: MuteTimeInterval, key: Key): Json {
  return {
    name: ownName(name, key),
    time_intervals: timeIntervals.map(({ times, weekdays, daysOfMonth, months, years }) =>
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
  };
}

/** A range `from:to` in the words of Alertmanager; one of a single item is that item (alertmanager, timeinterval.go). */
function rangeOf(range: string, word: (item: string) => string): string {
  const [from = '', to = from] = range
    .toLowerCase()
    .split(':')
    .map(item => word(item));
  return from === to ? from : `${from}:${to}`;
}
