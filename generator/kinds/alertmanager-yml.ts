import { by } from '../lib/sort.ts';
import type { Manifest } from '../model/artifact.ts';
import { isSecret, type SecretValue, type Value } from '../model/integration.ts';
import { type Matcher, matcherText } from '../promql/matcher.ts';
import type { InhibitionView, MuteTimeView, NotifyingView, RouteView } from '../views/notifying.ts';
import type { Json } from '../views/reading.ts';
import { readAlertmanagerConfig } from './alertmanager-config.ts';
import { compact } from './alertmanager-yml/compact.ts';
import { periodOf } from './alertmanager-yml/periods.ts';

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
    .map((config): Section => {
      const { namespace = '', name } = config.metadata;
      const enforced = strategy === 'OnNamespace' || (strategy !== 'None' && namespace !== alertmanagerNamespace);
      return {
        view: readAlertmanagerConfig(config),
        prefix: `${namespace}/${name}/`,
        only: enforced ? [{ name: 'namespace', value: namespace, op: '=' }] : [],
        namespace,
      };
    })
    .sort(by(({ prefix }) => prefix.slice(0, -1)));
  const routed = parts.filter(({ view }) => view.route !== undefined);
  return {
    ...compact({
      route: compact({ receiver: NULL, routes: routed.flatMap(section => entryOf(section)) }),
      inhibit_rules: parts.flatMap(section => section.view.inhibitions.map(rule => inhibitionOf(rule, section))),
      receivers: [
        { name: NULL },
        ...routed.flatMap(section =>
          receiversOf(section, (field, secret, namespace) => ({ [field]: placeholder(namespace, secret) })),
        ),
      ],
      mute_time_intervals: routed.flatMap(section => section.view.muteTimes.map(time => muteTimeOf(time, section))),
    }),
    templates: [],
  };
}

/** The route by which an AlertmanagerConfig is entered: those of the others are tried too (amcfg.go, enforceNamespace). */
const entryOf = (section: Section): Json[] => {
  const { route } = section.view;
  return route ? [routeOf({ ...route, matchers: [...route.matchers, ...section.only], continues: true }, section)] : [];
};

/**
 * An `alertmanager.yml` of its own. `fileOf` gives the path of the file that holds the value of a Secret: Alertmanager has a
 * field `<field>_file` beside each field that a Secret may fill (alertmanager, docs/configuration.md).
 */
export function alertmanagerYml(view: NotifyingView, fileOf: (secret: SecretValue['secret']) => string): Json {
  const section: Section = { view, prefix: '', only: [], namespace: '' };
  return compact({
    route: view.route && routeOf(rootOf(view.route), section),
    inhibit_rules: view.inhibitions.map(rule => inhibitionOf(rule, section)),
    receivers: receiversOf(section, (field, secret) => ({ [`${field}_file`]: fileOf(secret) })),
    time_intervals: view.muteTimes.map(time => muteTimeOf(time, section)),
  });
}

/** The route that all alerts enter by, which takes no matchers (alertmanager, config/config.go); one that has some is its only child. */
const rootOf = (route: RouteView): RouteView =>
  route.matchers.length === 0 ? route : { ...route, matchers: [], routes: [{ ...route, continues: false }] };

function routeOf(route: RouteView, section: Section): Json {
  const own = (name: string) => `${section.prefix}${name}`;
  return compact({
    receiver: route.receiver && own(route.receiver),
    group_by: route.groupBy,
    matchers: route.matchers.map(matcherText),
    continue: route.continues,
    routes: route.routes.map(child => routeOf(child, section)),
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

const muteTimeOf = ({ name, periods }: MuteTimeView, { prefix }: Section): Json => ({
  name: `${prefix}${name}`,
  time_intervals: periods.map(periodOf),
});
