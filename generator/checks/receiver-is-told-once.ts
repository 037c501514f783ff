import { groupBy } from '../lib/sort.ts';
import { count, listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { alertLabels, deciding, surelyTold, tellingReceivers } from '../views/routes.ts';

/**
 * A route with `continue` leaves the alert to the routes after it (prometheus/alertmanager, `dispatch/route.go`): one of
 * them to the same receiver sends the same message again, and a page is then two pages.
 */
export const check = defineCheck({
  law: 'A receiver gets the message about an alert once',
  looksAt: ['alerts'],
  anywhere: { not: 'others may notify a receiver twice on purpose, at other times or in other words' },
  *overlay(scope) {
    const { overlay, index } = scope;
    const twice = index
      .seen('rules')
      .filter(({ view }) => view.alerts)
      .flatMap(({ view: rule, namespace }) =>
        deciding(scope, namespace).flatMap(({ view }) => {
          const receivers = surelyTold(view, alertLabels(rule, namespace, overlay));
          return [...tellingReceivers(view)]
            .filter(name => receivers.filter(one => one === name).length > 1)
            .map(receiver => ({ receiver, alert: rule.name }));
        }),
      );
    for (const [receiver, all] of groupBy(twice, one => one.receiver)) {
      const alerts = [...new Set(all.map(({ alert }) => alert))].sort();
      yield {
        level: 'warning',
        at: overlay.at(['routes'], 'key'),
        what: `${tick(receiver)} gets each message twice of ${alerts.length > 5 ? count(alerts.length, 'alert') : listing(alerts)}`,
        why: 'two routes take the alert for the same receiver: each message of it arrives twice',
        fix: `take \`continue\` off the first of them, or leave the severity out of \`severities\` of ${tick(receiver)}`,
      };
    }
  },
});
