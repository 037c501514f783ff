import { distinct } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { homeOf } from '../views/notifying.ts';
import { alertLabels, routesBelow, taken } from '../views/routes.ts';

/**
 * An AlertmanagerConfig sees the alerts of its own namespace only, its inhibitions too
 * (prometheus-operator/prometheus-operator#3737 #3750 #4289 #5704, prometheus-operator/kube-prometheus#1540).
 */
export const check = defineCheck({
  law: 'An AlertmanagerConfig lives with the alerts it is about',
  restsOn: ['A12'],
  looksAt: ['routes'],
  anywhere: 'opinion',
  *overlay({ overlay, index }) {
    const alerting = index.seen('rules').filter(({ view }) => view.alerts);
    for (const { view, about, namespace } of index.seen('notifying')) {
      if (overlay.platform.facts.alertsFor(namespace) === 'all') continue;
      const alerts = alerting.filter(rule => rule.namespace === namespace);
      const subject = homeOf(about, 'in');
      if (alerts.length === 0) {
        const elsewhere = distinct(alerting.map(rule => rule.namespace)).filter(one => one !== '');
        const meant = [...routesBelow(view)].some(
          ({ matchers }) =>
            matchers.some(({ name }) => name !== 'severity') &&
            alerting.some(rule => taken(matchers, alertLabels(rule.view, rule.namespace, overlay)) !== 'no'),
        );
        yield {
          about,
          path: ['metadata', 'namespace'],
          // That its alerts are elsewhere shows where they carry what its routes ask for.
          ours: !meant || namespace === '',
          what: `${subject} has no alert to route: alerts are in ${elsewhere.length > 0 ? listing(elsewhere) : 'no namespace'}`,
          why: 'it sees the alerts of its own namespace only: none of its routes would ever be taken',
          fix: 'put a copy of it, and of the Secrets it reads, into each namespace with alerts',
        };
        continue;
      }
      const known = alerts.map(rule => alertLabels(rule.view, namespace, overlay));
      for (const [at, { source, target }] of view.inhibitions.entries()) {
        const sides = [
          ['sourceMatch', source],
          ['targetMatch', target],
        ] as const;
        const dead = sides
          .filter(([, matchers]) => !known.some(labels => taken(matchers, labels) !== 'no'))
          .map(([side]) => side);
        if (dead.length > 0)
          yield {
            about,
            ours: true,
            what: `${listing(dead)} of inhibition ${at} in ${subject} fits no alert of the namespace`,
            why: 'the inhibition would never hold anything back',
            fix: `match a label that an alert in namespace ${tick(namespace)} carries`,
          };
      }
    }
  },
});
