import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { kept, onCluster, perReplica, stepsOnCluster } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { addresses } from '../../model/steps.ts';
import { promql, rate } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout } from './steps.ts';

/** Alerts a minute on a bad day. */
const MANY = 60_000;

/**
 * One Alertmanager does not take what a replica sends. Since 3.10 what fails is not counted as sent (Prometheus,
 * notifier/sendloop.go, pull request 16355); before, it was counted in both, and all of it is a half. Without an alert
 * nothing is sent, and there is no share.
 */
export function notificationsFailing(at: Watched<Options>): Alert {
  const by = perReplica(at, 'alertmanager');
  const grain = { where: at.scope, by };
  const refused = rate(m.refused, grain);
  const to = (number: number, replica = 1) => ({
    ...server(at, replica),
    alertmanager: `http://10.0.1.${number}:9093/api/v2/alerts`,
  });
  /** Alerts a minute, of which this share is not taken while the cause lasts. */
  const pair = (labels: Readonly<Record<string, string>>, perMinute: number, share: number) => [
    // Ten times as much before: a window that reaches back further sees it.
    sample(m.sent, labels, {
      before: { from: 1e7, perMinute: 10 * perMinute },
      during: { perMinute: perMinute * (1 - share) },
      after: { perMinute },
    }),
    sample(m.refused, labels, {
      before: 1e6,
      during: { perMinute: perMinute * share },
      after: { perMinute: 0 },
    }),
  ];
  const crowd = (perMinute: number, share: number) => [
    ...strangers(m.sent, to(1), { during: { from: 1e7, perMinute: perMinute * (1 - share) } }),
    ...strangers(m.refused, to(1), { during: { from: 1e6, perMinute: perMinute * share } }),
  ];
  return alert('PrometheusNotificationsFailing', {
    severity: 'warning',
    for: '15m',
    thresholds: {
      ratio: { value: 0.05, unit: 'ratio', meaning: 'share of alerts that an Alertmanager does not take' },
    },
    expr: ({ ratio }) => promql`${refused} / (${refused} + ${rate(m.sent, grain)}) > ${ratio}`,
    summary: `An Alertmanager does not take alerts of Prometheus in ${at.words.placeText}`,
    description: `{{ $labels.alertmanager }} did not take {{ $value | humanizePercentage }} of the alerts that ${at.words.replicaKind} ${at.words.replicaText} sent.`,
    runbook: {
      meaning: 'The Alertmanager is down, answers with an error, or is cut off from Prometheus.',
      impact:
        'None while another Alertmanager of the same cluster takes them: they share what they get. With a single one, alerts reach no receiver, and this one neither.',
      diagnosis: [
        'Look at *Alerts not taken*: one Alertmanager, or all? From one replica, or from all?',
        addresses('alertmanager-operated', {
          say: 'See whether the Alertmanager is there',
          look: 'Its address must be under `ENDPOINTS`. The Service may have another name, or be in another namespace.',
        }),
        linesAbout(
          'error sending alert',
          `After \`err=\`: \`connection refused\` is an Alertmanager that is down, \`deadline exceeded\` one that hangs${onCluster(at.words, ' or a network policy')}, \`bad response status\` one that rejects the alerts.`,
        ),
      ],
      mitigation: [
        'Start the Alertmanager again where it hangs.',
        ...stepsOnCluster(at.words, 'Let the network policy of Alertmanager admit Prometheus.'),
        'An Alertmanager that rejects alerts names the label in its own log.',
      ],
    },
    missing: 'silent',
    fires: ({ ratio }) => {
      const share = Math.min(1.04 * ratio, (1 + ratio) / 2);
      return [
        {
          title: 'one Alertmanager of two takes a little too few alerts of two replicas',
          given: [...pair(to(1), 600, share), ...pair(to(1, 2), 600, share), ...pair(to(2), 600, 0), ...crowd(6000, 0)],
          within: 3,
          labels: [to(1), to(1, 2)].map(labels => kept(labels, by)),
          value: `${Number((100 * share).toPrecision(4))}%`,
        },
        {
          title: 'little is sent any more, and one Alertmanager takes nothing of it',
          given: [
            sample(m.sent, to(1), {
              before: { from: 1e9, perMinute: MANY * (1 - ratio / 2) },
              during: { perMinute: 0 },
              after: { perMinute: MANY },
            }),
            sample(m.refused, to(1), {
              before: { from: 1e6, perMinute: (MANY * ratio) / 2 },
              during: { perMinute: 6 },
              after: { perMinute: 0 },
            }),
            ...pair(to(2), 600, 0),
          ],
          // What was sent before has left the window.
          within: 3,
          labels: [kept(to(1), by)],
          value: '100%',
        },
      ];
    },
    silent: ({ ratio }) => [
      {
        title: 'nearly enough are taken, and neighbours lose all',
        given: [...pair(to(1), 600, 0.96 * ratio), ...pair(to(2), 600, 0), ...crowd(6000, 1)],
      },
      { title: 'nothing is sent', given: pair(to(1), 0, 0) },
    ],
  });
}
