import type { IAlertmanagerConfig } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/AlertmanagerConfig';
import { own } from '../lib/record.ts';
import type { Manifest } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import type { NamespaceRouting } from '../model/routing.ts';
import type { Matcher } from '../promql/matcher.ts';
import type { NotifyingView, PeriodView, RouteView } from '../views/notifying.ts';
import { fields, items } from '../views/reading.ts';
import type { ReceiverEntry } from './alertmanager-yml/entry.ts';
import { integrationsOf, receiverEntry } from './alertmanager-yml/receiver.ts';
import { make } from './kind.ts';
import { readNotifying } from './notifying/read.ts';
import { notifying } from './notifying.ts';

type Spec = NonNullable<IAlertmanagerConfig['spec']>;
type Route = NonNullable<Spec['route']>;

const written = (matchers: readonly Matcher[]) =>
  matchers.map(({ name, op, value }) => ({ name, value, matchType: op }));

/** A route; the top one goes on by itself. */
const routeOf = (route: RouteView, isTop: boolean): Route =>
  ({
    receiver: route.receiver,
    ...(isTop && route.matchers.length === 0 ? {} : { matchers: written(route.matchers) }),
    groupBy: route.groupBy && [...route.groupBy],
    groupWait: route.groupWait,
    groupInterval: route.groupInterval,
    repeatInterval: route.repeatInterval,
    ...(route.muted ? { muteTimeIntervals: [...route.muted.names] } : {}),
    ...(isTop ? {} : { continue: route.continues }),
    // Child routes are free-form JSON in the CRD; the operator decodes them strictly with the top route's fields.
    ...(isTop ? { routes: route.routes.map(child => routeOf(child, false)) as unknown as Route['routes'] } : {}),
  }) as Route;

/**
 * An AlertmanagerConfig for the alerts of its own namespace. prometheus-operator puts its own route around this one, which
 * adds the namespace matcher and goes on (`pkg/alertmanager/amcfg.go`, enforceNamespace), so several of these live side by
 * side.
 */
export function alertmanagerConfig(
  metadata: Manifest['metadata'],
  message: Message,
  routing: NamespaceRouting,
): Manifest {
  const { route, receivers, inhibitions, muteTimes } = notifying(message, routing);
  return make('AlertmanagerConfig', metadata, {
    spec: {
      ...(route ? { route: routeOf(route, true) } : {}),
      receivers: receivers.map(({ name, integrations }) => receiverEntry(name, integrations())),
      ...(inhibitions.length > 0
        ? {
            inhibitRules: inhibitions.map(({ source, target, equal }) => ({
              sourceMatch: written(source),
              targetMatch: written(target),
              equal: [...equal],
            })),
          }
        : {}),
      ...(muteTimes.length > 0
        ? {
            muteTimeIntervals: muteTimes.map(({ name, periods }) => ({ name, timeIntervals: periods })) as NonNullable<
              Spec['muteTimeIntervals']
            >,
          }
        : {}),
    },
  });
}

const OPERATORS: Readonly<Record<string, Matcher['op']>> = { '=': '=', '!=': '!=', '=~': '=~', '!~': '!~' };

/** Matchers of a route or an inhibition; v1alpha1 wrote `regex: true` before it had `matchType`. */
const matchersAt = (value: unknown): readonly Matcher[] =>
  items(value).map(({ name, value: text, matchType, regex }) => ({
    name: String(name),
    value: String(text ?? ''),
    op: own(OPERATORS, String(matchType)) ?? (regex === true ? '=~' : '='),
  }));

/** What an AlertmanagerConfig, v1alpha1 or v1beta1, adds to the configuration of Alertmanager. */
export const readAlertmanagerConfig = (object: Manifest): NotifyingView =>
  readNotifying(fields(object['spec']), ['spec'], {
    groupBy: 'groupBy',
    groupWait: 'groupWait',
    groupInterval: 'groupInterval',
    repeatInterval: 'repeatInterval',
    muted: 'muteTimeIntervals',
    active: 'activeTimeIntervals',
    inhibitions: 'inhibitRules',
    // v1beta1 calls them `timeIntervals`.
    muteTimes: ['muteTimeIntervals', 'timeIntervals'],
    matchers: route => matchersAt(route['matchers']),
    sides: [rule => matchersAt(rule['sourceMatch']), rule => matchersAt(rule['targetMatch'])],
    integrations: receiver => integrationsOf(receiver as unknown as ReceiverEntry),
    periods: interval => items(interval['timeIntervals']) as readonly PeriodView[],
  });
