import type { OverlayPlan } from '../model/plan.ts';
import { type Matcher, passesRoute } from '../promql/matcher.ts';
import type { CheckScope, Seen } from './check.ts';
import type { NotifyingView, RouteView } from './notifying.ts';
import { hasLabel, labelsOfResult } from './series.ts';
import type { RuleView } from './views.ts';

/** A label whose value is not known before the alert fires. */
export const ANY = Symbol('any value');
/** What is known of a label of an alert; one that it does not carry has the empty value. */
export type AlertLabels = (label: string) => string | typeof ANY;

/** Whether labels pass all matchers: surely, surely not, or depending on what fires. */
export function taken(matchers: readonly Matcher[], labels: AlertLabels): 'yes' | 'no' | 'maybe' {
  const answers = matchers.map(matcher => {
    const value = labels(matcher.name);
    return value === ANY ? 'maybe' : passesRoute(matcher, value as string) ? 'yes' : 'no';
  });
  return answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes';
}

/** What decides where the alerts of a namespace go: what lives there, and what gets the alerts of every namespace. */
export const deciding = ({ overlay, index }: CheckScope, namespace: string): readonly Seen<NotifyingView>[] =>
  index.seen('notifying').filter(seen => getsAlertsOf(overlay, seen.namespace, namespace));

/** Whether what routes in one namespace gets the alerts of another. */
export const getsAlertsOf = ({ platform }: OverlayPlan, home: string, namespace: string): boolean =>
  home === namespace || platform.facts.alertsFor(home) === 'all';

/** Names of the receivers that tell a person: those with at least one way to. */
export const tellingReceivers = ({ receivers }: NotifyingView): ReadonlySet<string> =>
  new Set(receivers.filter(({ tells }) => tells).map(({ name }) => name));

/**
 * Whether an alert with these labels reaches a receiver whatever else it carries. Alertmanager goes through the child
 * routes in order, stops at the first that matches unless that one says `continue`, and falls back to the parent where
 * none did (prometheus/alertmanager, `dispatch/route.go`).
 */
export function reaches(view: NotifyingView, labels: AlertLabels): boolean {
  const telling = tellingReceivers(view);
  const from = ({ receiver, routes }: RouteView, inherited: string | undefined): boolean => {
    const own = receiver ?? inherited;
    const next = (index: number, matched: boolean): boolean => {
      const child = routes[index];
      if (!child) return !matched && own !== undefined && telling.has(own);
      const answer = taken(child.matchers, labels);
      const skipped = () => next(index + 1, matched);
      const entered = () => from(child, own) || (child.continues && next(index + 1, true));
      return answer === 'no' ? skipped() : answer === 'yes' ? entered() : skipped() && entered();
    };
    return next(0, false);
  };
  const top = view.route;
  return top !== undefined && taken(top.matchers, labels) === 'yes' && from(top, undefined);
}

/**
 * Receivers that surely get an alert with these labels, one for each route that takes it: one of them may be there twice.
 * What depends on the alert's series is left out, and so is all that follows a route that might take the alert away.
 */
export function surelyTold({ route: top }: NotifyingView, labels: AlertLabels): string[] {
  const from = ({ receiver, routes }: RouteView, inherited: string | undefined): string[] => {
    const own = receiver ?? inherited;
    const receivers: string[] = [];
    let entered = false;
    for (const child of routes) {
      const answer = taken(child.matchers, labels);
      if (answer === 'no') continue;
      entered = true;
      if (answer === 'yes') receivers.push(...from(child, own));
      if (!child.continues) return receivers;
    }
    return entered || own === undefined ? receivers : [own];
  };
  return top !== undefined && taken(top.matchers, labels) === 'yes' ? from(top, undefined) : [];
}

/** Every route below the top one, with its own matchers and those of the routes it is in. */
export function* routesBelow({
  route: top,
}: NotifyingView): Generator<{ readonly route: RouteView; readonly matchers: readonly Matcher[] }> {
  function* below({ routes }: RouteView, inherited: readonly Matcher[]): ReturnType<typeof routesBelow> {
    for (const route of routes) {
      const matchers = [...inherited, ...route.matchers];
      yield { route, matchers };
      yield* below(route, matchers);
    }
  }
  if (top) yield* below(top, []);
}

/**
 * What is known of an alert's labels: the rule's own, those the platform adds, and any value for what its series bring.
 */
export function alertLabels({ name, labels, expr }: RuleView, namespace: string, overlay: OverlayPlan): AlertLabels {
  const { enforcedNamespaceLabel } = overlay.platform.facts;
  const enforced =
    enforcedNamespaceLabel !== null && !overlay.exempt.includes(namespace)
      ? { [enforcedNamespaceLabel]: namespace }
      : {};
  const own = Object.entries({ ...labels, alertname: name, ...enforced }).map(
    ([key, value]) => [key, String(value).includes('{{') ? ANY : value] as const,
  );
  const fixed = new Map<string, string | typeof ANY>(own);
  const brought = labelsOfResult(expr, overlay);
  return label => fixed.get(label) ?? (!brought || hasLabel(brought, label) ? ANY : '');
}

/** A label that no value satisfies: two fixed values, or a fixed one that another matcher refuses. */
export function contradiction(matchers: readonly Matcher[]): string | undefined {
  const fixed = matchers.filter(({ op }) => op === '=');
  return fixed.find(one => matchers.some(other => other.name === one.name && !passesRoute(other, one.value)))?.name;
}
