import { listing, tick } from '../lib/words.ts';
import { SEVERITIES } from '../model/alert.ts';
import { defineCheck } from '../views/check.ts';
import { homeOf } from '../views/notifying.ts';
import { type AlertLabels, ANY, alertLabels, getsAlertsOf, reaches, taken } from '../views/routes.ts';

/** Position in the list of severities, the most urgent first; past its end where there is none. */
const rank = (labels: AlertLabels): number => {
  const index = (SEVERITIES as readonly unknown[]).indexOf(labels('severity'));
  return index < 0 ? SEVERITIES.length : index;
};

/**
 * Alertmanager sends nothing of an alert while another one inhibits it, whether that one reaches a receiver or not, and
 * compares the labels in `equal` only: one that both lack is equal (prometheus/alertmanager, `inhibit/inhibit.go`).
 */
export const check = defineCheck({
  law: 'What an alert holds back is no more urgent, and that alert has a receiver',
  restsOn: ['Law 3', 'Law 9'],
  looksAt: ['routes'],
  anywhere: {
    not: 'others hold alerts back by ones that have no receiver on purpose, such as `InfoInhibitor` of kube-prometheus',
  },
  *overlay({ overlay, index }) {
    for (const { view, about, namespace } of index.seen('notifying')) {
      const alerts = index
        .seen('rules')
        .filter(rule => rule.view.alerts && getsAlertsOf(overlay, namespace, rule.namespace))
        .map(rule => ({ name: rule.view.name, labels: alertLabels(rule.view, rule.namespace, overlay) }));
      for (const [at, { source: holding, target: held, equal }] of view.inhibitions.entries()) {
        const subject = `inhibition ${at} in ${homeOf(about)}`;
        const [sources, targets] = [holding, held].map(matchers =>
          alerts.filter(({ labels }) => taken(matchers, labels) !== 'no'),
        ) as [typeof alerts, typeof alerts];
        const unheard = sources.filter(({ labels }) => !reaches(view, labels));
        if (unheard.length > 0 && targets.length > 0)
          yield {
            about,
            what: `${subject} lets ${listing(unheard.map(({ name }) => name))} hold back ${listing(targets.map(({ name }) => name))}, and the former has no receiver`,
            why: 'while it fires no message would be sent',
            fix: 'take the inhibition out, or let a route bring the alert to a receiver',
          };
        const agree = (a: AlertLabels, b: AlertLabels) =>
          equal.every(label => [a(label), b(label)].includes(ANY) || a(label) === b(label));
        for (const source of sources) {
          const graver = targets.filter(
            ({ labels }) => rank(labels) < rank(source.labels) && agree(source.labels, labels),
          );
          if (graver.length > 0)
            yield {
              about,
              what: `${subject} lets ${tick(source.name)} hold back ${listing(graver.map(({ name }) => name))}, which ${graver.length === 1 ? 'is' : 'are'} more urgent`,
              why: 'the person to be paged would read of something lesser, or of nothing',
              fix: 'leave the more urgent alerts out of `targetMatch`',
            };
        }
      }
    }
  },
});
