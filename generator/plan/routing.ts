import type { Rule } from '../model/alert.ts';
import type { Config, Route } from '../model/config.ts';
import type { AnyReceiver } from '../model/receiver.ts';
import type { RouteTo, Routing } from '../model/routing.ts';
import { type Matcher, passesRoute, readMatcher } from '../promql/matcher.ts';
import { beats, heartbeatRoute } from './heartbeat.ts';

type Labels = Readonly<Record<string, string>>;

/** The names of receivers that a route has in either form. */
export const namesIn = ({ receiver, receivers = [] }: Pick<Route, 'receiver' | 'receivers'>): readonly string[] =>
  receiver === undefined ? receivers : [receiver, ...receivers];

/** A route in its one form, for the receivers and mute times that this overlay has. */
function routeTo(route: Route, { receivers: known, muteTimes }: Pick<Config, 'receivers' | 'muteTimes'>): RouteTo {
  const { match = {}, matchers = [], receiver: _one, receivers: _several, mute = [], ...rest } = route;
  const equal = Object.entries(match).map(([name, value]): Matcher => ({ name, op: '=', value }));
  return {
    ...rest,
    matchers: [...equal, ...matchers.map(readMatcher)],
    receivers: namesIn(route).filter(name => Object.hasOwn(known, name)),
    mute: mute.filter(name => Object.hasOwn(muteTimes, name)),
  };
}

/**
 * Who is told what, as the config says it. The heartbeat's route comes first, and its receiver takes nothing else by
 * severity: a dead man's switch counts whatever arrives as a sign of life.
 */
export function routingOf(config: Config, receiver: (kind: string) => AnyReceiver): Routing {
  const { routes, receivers } = config;
  const heartbeat = beats(config) ? config.heartbeat : undefined;
  return {
    routes: [
      ...(heartbeat ? [heartbeatRoute(heartbeat)] : []),
      ...routes.map(route => routeTo(route, config)).filter(route => route.receivers.length > 0),
    ],
    receivers: Object.entries(receivers).map(([name, { kind, ...given }]) => ({
      name,
      receiver: receiver(kind),
      options: given as never,
      severities:
        name === heartbeat?.receiver
          ? []
          : ((given['severities'] as Routing['receivers'][number]['severities'] | undefined) ?? []),
    })),
  };
}

/**
 * Labels of an alert that are known before it fires: its name, the rule's own, and what the platform adds to them
 * (`alertLabels`: cluster, namespace and source). The rule's own come last, as in its PrometheusRule (kinds/prometheus-rule.ts).
 */
export const knownLabels = (rule: Rule, alertLabels: Labels): Labels => ({
  alertname: rule.name,
  severity: rule.severity,
  ...alertLabels,
  ...rule.labels,
});

/**
 * Names of the receivers that an alert reaches, in the order in which Alertmanager tells them, each once; empty where it
 * reaches none. The first route whose matchers all hold takes it, and so do those after it while `continue` leads on; an
 * alert that no route keeps goes to each receiver that lists its severity. An absent label equals the empty text, as in
 * Alertmanager (`pkg/labels`, Matcher). A label that the expression leaves on a series is taken for absent: what it is
 * is not known before the alert fires.
 */
export const receiversOf = (rule: Rule, alertLabels: Labels, routing: Routing): string[] => [
  ...new Set(toldBy(knownLabels(rule, alertLabels), routing)),
];

/** The receivers of every route that takes an alert with these labels, one after another: one of them may be there twice. */
export function toldBy(labels: Labels, { routes, receivers }: Routing): string[] {
  const named: string[] = [];
  for (const route of routes) {
    if (!route.matchers.every(matcher => passesRoute(matcher, labels[matcher.name] ?? ''))) continue;
    named.push(...route.receivers);
    if (!route.continue) return named;
  }
  const bySeverity = receivers.filter(({ severities }) => severities.some(severity => severity === labels['severity']));
  return [...named, ...bySeverity.map(({ name }) => name)];
}
