import { notifyingOf } from '../kinds/read.ts';
import { byText } from '../lib/sort.ts';
import { bodyOf, type Content, namespaceOf } from '../model/artifact.ts';
import type { RouteView } from '../views/notifying.ts';
import { dig, items, textAt } from '../views/reading.ts';
import { type AlertLabels, ANY, taken } from '../views/routes.ts';
import type { RuleView } from '../views/views.ts';

/** Keys of a receiver's configs that say where a message arrives, in the words of each integration. */
export const TARGETS: readonly string[] = ['channel', 'to', 'url', 'room'];

/** Where receivers stand in what shows who is told. */
export const RECEIVERS: Readonly<Record<string, readonly string[]>> = {
  AlertmanagerConfig: ['spec', 'receivers'],
  'alertmanager-yml': ['receivers'],
};

/**
 * Who is told of an alert, as `receiver (target)`: by the AlertmanagerConfigs of its own namespace. A label that only
 * its series bring counts as any value, so a route that asks for it may take the alert.
 */
export function toldBy(rule: RuleView, namespace: string, configs: readonly Content[]): string[] {
  const own = new Map<string, string>(
    Object.entries({
      ...rule.labels,
      alertname: rule.name,
      ...(namespace === '' ? {} : { namespace }),
    }),
  );
  const labels: AlertLabels = label => own.get(label) ?? ANY;
  const receivers = new Set<string>();
  for (const config of configs.filter(one => namespaceOf(one) === namespace)) {
    const targets = targetsOf(config);
    const visit = (route: RouteView, inherited: string | undefined): void => {
      const receiver = route.receiver ?? inherited;
      let entered = false;
      for (const child of route.routes) {
        const answer = taken(child.matchers, labels);
        if (answer === 'no') continue;
        visit(child, receiver);
        entered ||= answer === 'yes';
        if (answer === 'yes' && !child.continues) return;
      }
      const target = receiver === undefined ? undefined : targets.get(receiver);
      if (!entered && target !== undefined) receivers.add(target);
    };
    for (const { route: top } of notifyingOf(config))
      if (top && taken(top.matchers, labels) !== 'no') visit(top, undefined);
  }
  return [...receivers].sort(byText);
}

/** Each receiver that tells a person, and where. */
function targetsOf(config: Content): Map<string, string> {
  return new Map(
    items(dig(bodyOf(config), ...(RECEIVERS[config.kind] ?? []))).flatMap(receiver => {
      const name = textAt(receiver, 'name') ?? '';
      const configs = Object.values(receiver).flatMap(value => items(value));
      if (configs.length === 0) return [];
      const where = configs.flatMap(one => TARGETS.flatMap(key => textAt(one, key) ?? []));
      return [[name, where.length > 0 ? `${name} (${where.join(', ')})` : name] as const];
    }),
  );
}
