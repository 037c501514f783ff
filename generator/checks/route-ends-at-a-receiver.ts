import { show } from '../lib/origin.ts';
import { groupBy } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import type { Artifact } from '../model/artifact.ts';
import { type CheckScope, defineCheck, type Found } from '../views/check.ts';
import { alertLabels, deciding, reaches } from '../views/routes.ts';
import { alertAt } from '../views/series.ts';
import type { RuleView } from '../views/views.ts';

/** How much it weighs that an alert reaches no receiver: what is for information may stay unread. */
const LEVELS: Readonly<Record<string, 'error' | 'warning'>> = { critical: 'error', warning: 'warning' };

/**
 * An alert reaches a receiver whatever its series say. Every AlertmanagerConfig of the alert's own namespace is asked:
 * the operator adds the namespace matcher and `continue: true`.
 */
export const check = defineCheck({
  law: 'Every alert ends at a receiver',
  restsOn: ['Law 3', 'A12', 'B4'],
  looksAt: ['alerts'],
  anywhere: {
    not: 'of others not all rules and routes are at hand, and alerts may be left without a receiver on purpose',
  },
  *overlay(scope) {
    const { overlay, index } = scope;
    const lost = index
      .seen('rules')
      .filter(({ view: { alerts, labels } }) => alerts && (labels['severity'] ?? '') in LEVELS)
      .flatMap(({ view: rule, about, namespace }): Lost[] => {
        const configs = deciding(scope, namespace);
        const labels = alertLabels(rule, namespace, overlay);
        return configs.some(({ view }) => reaches(view, labels))
          ? []
          : [{ rule, about, namespace, configured: configs.length > 0 }];
      });
    for (const all of groupBy(
      lost,
      ({ rule, configured, namespace }) => `${rule.labels['severity']} ${configured ? '' : namespace}`,
    ).values())
      yield* say(all, scope);
  },
});

interface Lost {
  readonly rule: RuleView;
  readonly about: Artifact;
  readonly namespace: string;
  readonly configured: boolean;
}

/** All alerts of one severity that reach no receiver, at the receiver that could take them. */
function* say(all: readonly Lost[], { overlay }: CheckScope): Generator<Found> {
  const [first] = all;
  if (!first) return;
  const severity = first.rule.labels['severity'] ?? '';
  const names = [...new Set(all.map(({ rule }) => rule.name))];
  const alert = alertAt(overlay, names[0] ?? '', 'severity');
  const raised = `which ${listing(names)} ${names.length === 1 ? 'raises' : 'raise'}${alert ? ` (${show(alert)})` : ''}`;
  const receiver = overlay.routing.receivers.find(({ severities }) => !severities.some(taken => taken === severity));
  const known = overlay.routing.receivers.length > 0;
  const at = !first.configured
    ? undefined
    : receiver
      ? overlay.at(['receivers', receiver.name, 'severities'])
      : overlay.at(['receivers'], 'key');
  yield {
    level: LEVELS[severity] ?? 'warning',
    ...(at ? { at } : {}),
    about: first.about,
    what: first.configured
      ? `${receiver ? 'takes' : known ? 'no route takes' : 'no receiver takes'} ${receiver ? 'no ' : ''}${tick(severity)}, ${raised}`
      : `no AlertmanagerConfig in namespace ${tick(first.namespace)} takes ${tick(severity)}, ${raised}`,
    why: `a ${severity} alert would fire and reach no receiver`,
    fix: first.configured
      ? `add ${tick(severity)} to a receiver${overlay.name === 'base' ? '' : ` of overlay ${tick(overlay.name)}`}, or lower the alert's severity`
      : 'put an AlertmanagerConfig into the namespace',
  };
}
