import { type Alert, alert, type Severity, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { objects } from '../../model/steps.ts';
import { growth } from '../../promql/growth.ts';
import { promql } from '../../promql/promql.ts';
import { m, member } from './metrics.ts';
import type { Options } from './options.ts';
import { logged } from './steps.ts';

/** What tells one alert on notifications that fail from the other. */
interface Grade {
  readonly name: string;
  readonly severity: Severity;
  readonly ratio: number;
  readonly impact: string;
}

export const notificationsLost = (at: Watched<Options>): Alert =>
  failing(at, {
    name: 'AlertmanagerNotificationsLost',
    severity: 'critical',
    ratio: 0.5,
    impact: 'Most alerts do not reach people by this integration. Only receivers of another kind get this one.',
  });

export const notificationsFailing = (at: Watched<Options>): Alert =>
  failing(at, {
    name: 'AlertmanagerNotificationsFailing',
    severity: 'warning',
    ratio: 0.05,
    impact: 'Some alerts reach people late, or not at all: one receiver of this integration, or all of them at times.',
  });

/** Window of the share: three times the usual interval at which Alertmanager tries a group again. */
const MINUTES = 15;

/**
 * Notifications that reach no receiver, by integration. An attempt that fails is counted as a notification as well
 * (Alertmanager, notify/retry_stage.go). The guard counts failures: a minimum of traffic would hide the only page of a night.
 */
function failing(at: Watched<Options>, { name, severity, ratio: share, impact }: Grade): Alert {
  const by = perScope(at, 'integration');
  const grain = { where: at.scope, by, over: `${MINUTES}m` };
  const through = (integration: string, number = 1) => ({ ...member(at, number), integration });
  /** Notifications within the window, and those of them that fail in two ways, while the cause lasts. */
  const surge = (labels: Readonly<Record<string, string>>, times: number, bad: number) => [
    sample(m.sent, labels, { before: 1e6, during: { perMinute: times / MINUTES }, after: { perMinute: 0 } }),
    ...['serverError', 'clientError'].map(reason =>
      sample(
        m.failed,
        { ...labels, reason },
        { before: 1e6, during: { perMinute: (times * bad) / 2 / MINUTES }, after: { perMinute: 0 } },
      ),
    ),
  ];
  const crowd = (times: number, bad: number) => [
    ...strangers(m.sent, through('slack'), { during: { from: 1e6, perMinute: times / MINUTES } }),
    ...strangers(
      m.failed,
      { ...through('slack'), reason: 'serverError' },
      { during: { from: 1e6, perMinute: (times * bad) / MINUTES } },
    ),
  ];
  const idle = (integration: string) => surge(through(integration), 0, 0);
  const over = (ratio: number) => Math.min(1.04 * ratio, (1 + ratio) / 2);
  const printed = (ratio: number) => `${Number((100 * ratio).toPrecision(4))}%`;
  const among = (ratio: number, failures: number) => (20 * failures) / ratio;
  return alert(name, {
    severity,
    for: '5m',
    thresholds: {
      ratio: { value: share, unit: 'ratio', meaning: 'share of notifications that reach no receiver' },
      failures: {
        value: 1,
        unit: 'operations',
        meaning: `failed notifications within ${MINUTES} minutes up to which a share means nothing`,
      },
    },
    expr: ({ ratio, failures }) =>
      promql`${growth(m.failed, grain)} / ${growth(m.sent, grain)} > ${ratio} and ${growth(m.failed, grain)} > ${failures}`,
    summary: `Alertmanager in ${at.words.placeText} does not reach {{ $labels.integration }}`,
    description: `{{ $value | humanizePercentage }} of the notifications of {{ $labels.job }} through {{ $labels.integration }} failed over ${MINUTES} minutes, after all retries.`,
    runbook: {
      meaning:
        'Alertmanager gave notifications up: the receiver rejects its key or the message, is down, or cannot be reached from the cluster.',
      impact,
      diagnosis: [
        'Look at *Failed notifications*: `clientError` and `authError` are a key or a message that the receiver rejects, `serverError` and `contextDeadlineExceeded` the receiver or the way to it.',
        logged(
          at.options,
          'notify (attempt|for alerts)|notify retry',
          'The line names the receiver, and after `err=` what it answered.',
        ),
        objects(['alertmanagerconfigs', 'secrets'], {
          say: 'See whether the Secrets of the receivers are there',
          look: 'Each Secret that OPERATIONS.md names must be in the list, in the namespace of its route.',
        }),
      ],
      mitigation: [
        'A key that was revoked is replaced in its Secret; Alertmanager reads it again by itself.',
        'A receiver that is down: inform people by another way until it is back. Alertmanager goes on trying while the alert fires.',
        'Where the cluster reaches the outside through a proxy only, give the receiver one.',
        undo(at),
      ],
    },
    missing: 'silent',
    fires: ({ ratio, failures }) => [
      {
        title: 'a little too many notifications through one integration fail on two members, and through another none',
        given: [
          ...surge(through('slack'), among(ratio, failures), over(ratio)),
          ...surge(through('slack', 2), among(ratio, failures), over(ratio)),
          ...surge(through('email'), among(ratio, failures), 0),
          ...crowd(100 * among(ratio, failures), 0),
        ],
        labels: [{ ...at.scope, integration: 'slack' }],
        value: printed(over(ratio)),
        // With the first increase in the window there are failures enough, until the last but one has left it.
        clears: MINUTES - 1,
      },
      {
        title: 'just enough are sent, and all of them fail',
        given: [...surge(through('pagerduty'), 1.04 * failures, 1), ...idle('slack'), ...crowd(6000, 0)],
        labels: [{ ...at.scope, integration: 'pagerduty' }],
        value: '100%',
        within: MINUTES - 2,
      },
    ],
    silent: ({ ratio, failures }) => [
      {
        title: 'nearly too many fail, and those of neighbours do',
        given: [...surge(through('slack'), among(ratio, failures), 0.96 * ratio), ...crowd(6000, 1)],
      },
      { title: 'nothing is sent', given: [...idle('slack'), ...idle('pagerduty')] },
      { title: 'hardly any fail, and they are all', given: surge(through('slack'), 0.96 * failures, 1) },
    ],
  });
}
