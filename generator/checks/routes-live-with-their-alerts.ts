import { distinct } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import type { Manifest } from '../model/artifact.ts';
import { defineCheck } from '../model/check.ts';
import { dig, items } from '../views/reading.ts';
import { alertLabels, matchersOf, routesBelow, taken } from '../views/routes.ts';
import { rulesOf } from '../views/views.ts';

/**
 * An AlertmanagerConfig sees the alerts of its own namespace only, its inhibitions too
 * (prometheus-operator/prometheus-operator#3737 #3750 #4289 #5704, prometheus-operator/kube-prometheus#1540).
 */
export const check = defineCheck({
  law: 'An AlertmanagerConfig lives with the alerts it is about',
  restsOn: ['A12'],
  looksAt: 'routes',
  anywhere: true,
  *overlay({ overlay, index }) {
    if (!overlay.platform.facts.routesOwnNamespaceOnly) return;
    for (const artifact of index.all('AlertmanagerConfig')) {
      const { object } = artifact;
      const namespace = object.metadata.namespace ?? '';
      const alerts = index.all('PrometheusRule', namespace).flatMap(rule => alertsOf(rule.object));
      const subject = `AlertmanagerConfig ${tick(object.metadata.name)} in namespace ${tick(namespace)}`;
      if (alerts.length === 0) {
        const alerting = index.all('PrometheusRule').filter(rule => alertsOf(rule.object).length > 0);
        const elsewhere = distinct(alerting.map(rule => rule.object.metadata.namespace ?? ''));
        const meant = [...routesBelow(object)].some(
          ({ matchers }) =>
            matchers.some(({ name }) => name !== 'severity') &&
            alerting.some(({ object: rules }) =>
              alertsOf(rules).some(
                rule => taken(matchers, alertLabels(rule, rules.metadata.namespace ?? '', overlay)) !== 'no',
              ),
            ),
        );
        yield {
          about: artifact,
          path: ['metadata', 'namespace'],
          // That its alerts are elsewhere shows where they carry what its routes ask for.
          ours: !meant || namespace === '',
          what: `${subject} has no alert to route: alerts are in ${elsewhere.length > 0 ? listing(elsewhere) : 'no namespace'}`,
          why: 'it sees the alerts of its own namespace only: none of its routes would ever be taken',
          fix: 'put a copy of it, and of the Secrets it reads, into each namespace with alerts',
        };
        continue;
      }
      const known = alerts.map(rule => alertLabels(rule, namespace, overlay));
      for (const [at, rule] of items(dig(object, 'spec', 'inhibitRules')).entries()) {
        const dead = ['sourceMatch', 'targetMatch'].filter(
          side => !known.some(labels => taken(matchersOf(rule, side), labels) !== 'no'),
        );
        if (dead.length > 0)
          yield {
            about: artifact,
            ours: true,
            what: `${listing(dead)} of inhibition ${at} in ${subject} fits no alert of the namespace`,
            why: 'the inhibition would never hold anything back',
            fix: `match a label that an alert in namespace ${tick(namespace)} carries`,
          };
      }
    }
  },
});

const alertsOf = (object: Manifest) => rulesOf(object).filter(({ alerts }) => alerts);
