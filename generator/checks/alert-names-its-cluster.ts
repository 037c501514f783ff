import { tick } from '../lib/words.ts';
import { TAKEN_LABELS } from '../model/config/cluster.ts';
import { clusterLabels } from '../model/config.ts';
import { defineCheck } from '../views/check.ts';
import { routesBelow } from '../views/routes.ts';
import { alertAt } from '../views/series.ts';
import { pathText } from '../views/views.ts';

/** The label of Alertmanager that groups by every label there is (alertmanager, dispatch/route.go). */
const EVERY_LABEL = '...';

/**
 * Receivers deduplicate by the labels that a group has in common (alertmanager, notify/pagerduty and notify/opsgenie: the
 * hash of the group's key): without the cluster among them, the recovery of one resolves the alert of another.
 */
export const check = defineCheck({
  law: 'Every alert, every group of a message and every inhibition names the cluster',
  looksAt: ['alerts', 'routes'],
  anywhere: { not: 'the name of the cluster is in our config; others add it as an external label' },
  *overlay({ overlay, index }) {
    const { label } = overlay.config.cluster;
    const [wanted] = Object.values(clusterLabels(overlay.config));
    // Another check tells where the label itself is wrong.
    if (wanted === undefined || TAKEN_LABELS.includes(label)) return;
    for (const { view, about } of index.seen('rules')) {
      const { name, alerts, labels } = view;
      const own = labels[label];
      if (!alerts || own === wanted) continue;
      const at = alertAt(overlay, name, 'labels');
      yield {
        about,
        ...(at ? { at } : {}),
        what: `alert ${tick(name)} ${own === undefined ? `has no label ${tick(label)}` : `has label ${tick(label)} ${tick(own)}`}, and overlay ${tick(overlay.name)} is ${tick(wanted)}`,
        why: 'its messages would not show where it happens, and the recovery of another cluster could resolve it',
        fix:
          own === undefined
            ? `give the rule the label \`${label}: ${wanted}\``
            : `take ${tick(label)} out of the labels of the alert, or write \`cluster: { name: ${own} }\``,
      };
    }
    for (const { view, about } of index.seen('notifying')) {
      const top = view.route;
      const routes = [...(top ? [top] : []), ...[...routesBelow(view)].map(({ route }) => route)];
      for (const route of routes) {
        // A route without one has that of the route it is in.
        if (route.groupBy === undefined && route !== top) continue;
        const labels = route.groupBy ?? [];
        if (labels.includes(label) || labels.includes(EVERY_LABEL)) continue;
        yield {
          about,
          what: `route ${tick(pathText(route.path))} does not group by ${tick(label)}`,
          why: 'alerts of two clusters would have one deduplication key: the recovery of one would resolve the other',
          fix: `add ${tick(label)} to its \`groupBy\``,
        };
      }
      for (const [at, { equal }] of view.inhibitions.entries())
        if (!equal.includes(label))
          yield {
            about,
            what: `inhibition ${at + 1} does not compare ${tick(label)}`,
            why: 'where clusters share an Alertmanager, an alert of one would hold back those of another',
            fix: `add ${tick(label)} to its \`equal\``,
          };
    }
  },
});
