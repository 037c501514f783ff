import type { Manifest } from '../model/artifact.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { type Matcher, passesRoute } from '../promql/matcher.ts';
import { dig, items, type Json, textAt } from './reading.ts';
import { hasLabel, labelsOfResult } from './series.ts';
import type { RuleView } from './views.ts';

/** A label whose value is not known before the alert fires. */
export const ANY = Symbol('any value');
/** What is known of a label of an alert; one that it does not carry has the empty value. */
export type AlertLabels = (label: string) => string | typeof ANY;

const OPERATORS: Readonly<Record<string, Matcher['op']>> = { '=': '=', '!=': '!=', '=~': '=~', '!~': '!~' };

/** Matchers of a route; v1alpha1 wrote `regex: true` before it had `matchType`. */
export const matchersOf = (route: Json, key = 'matchers'): readonly Matcher[] =>
  items(route[key]).map(({ name, value, matchType, regex }) => ({
    name: String(name),
    value: String(value ?? ''),
    op: OPERATORS[String(matchType)] ?? (regex === true ? '=~' : '='),
  }));

/** Whether labels pass all matchers: surely, surely not, or depending on what fires. */
export function taken(matchers: readonly Matcher[], labels: AlertLabels): 'yes' | 'no' | 'maybe' {
  const answers = matchers.map(matcher => {
    const value = labels(matcher.name);
    return value === ANY ? 'maybe' : passesRoute(matcher, value as string) ? 'yes' : 'no';
  });
  return answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes';
}

/** Receivers of an AlertmanagerConfig that tell somebody: those with at least one way to. */
export function tellingReceivers(config: Manifest): ReadonlySet<string> {
  const tells = (receiver: Json) => Object.values(receiver).some(value => Array.isArray(value) && value.length > 0);
  return new Set(
    items(dig(config, 'spec', 'receivers'))
      .filter(tells)
      .flatMap(receiver => textAt(receiver, 'name') ?? []),
  );
}

/**
 * Whether an alert with these labels reaches a receiver whatever else it carries. Alertmanager goes through the child
 * routes in order, stops at the first that matches unless that one says `continue`, and falls back to the parent where
 * none did (prometheus/alertmanager, `dispatch/route.go`).
 */
export function reaches(config: Manifest, labels: AlertLabels): boolean {
  const telling = tellingReceivers(config);
  const from = (route: Json, inherited: string | undefined): boolean => {
    const own = textAt(route, 'receiver') ?? inherited;
    const children = items(route['routes']);
    const next = (index: number, matched: boolean): boolean => {
      const child = children[index];
      if (!child) return !matched && own !== undefined && telling.has(own);
      const answer = taken(matchersOf(child), labels);
      const skipped = () => next(index + 1, matched);
      const entered = () => from(child, own) || (child['continue'] === true && next(index + 1, true));
      return answer === 'no' ? skipped() : answer === 'yes' ? entered() : skipped() && entered();
    };
    return next(0, false);
  };
  const top = dig(config, 'spec', 'route') as Json | undefined;
  return top !== undefined && taken(matchersOf(top), labels) === 'yes' && from(top, undefined);
}

/**
 * Receivers that surely get an alert with these labels, one for each route that takes it: one of them may be there twice.
 * What depends on the alert's series is left out, and so is all that follows a route that might take the alert away.
 */
export function surelyTold(config: Manifest, labels: AlertLabels): string[] {
  const from = (route: Json, inherited: string | undefined): string[] => {
    const own = textAt(route, 'receiver') ?? inherited;
    const told: string[] = [];
    let entered = false;
    for (const child of items(route['routes'])) {
      const answer = taken(matchersOf(child), labels);
      if (answer === 'no') continue;
      entered = true;
      if (answer === 'yes') told.push(...from(child, own));
      if (child['continue'] !== true) return told;
    }
    return entered || own === undefined ? told : [own];
  };
  const top = dig(config, 'spec', 'route') as Json | undefined;
  return top !== undefined && taken(matchersOf(top), labels) === 'yes' ? from(top, undefined) : [];
}

/** Every route below the top one, with its own matchers and those of the routes it is in. */
export function* routesBelow(
  config: Manifest,
): Generator<{ readonly route: Json; readonly matchers: readonly Matcher[]; readonly path: string }> {
  function* below(
    route: Json,
    inherited: readonly Matcher[],
    path: string,
  ): Generator<{ route: Json; matchers: readonly Matcher[]; path: string }> {
    for (const [index, child] of items(route['routes']).entries()) {
      const matchers = [...inherited, ...matchersOf(child)];
      yield { route: child, matchers, path: `${path}.routes[${index}]` };
      yield* below(child, matchers, `${path}.routes[${index}]`);
    }
  }
  yield* below((dig(config, 'spec', 'route') ?? {}) as Json, [], 'spec.route');
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
