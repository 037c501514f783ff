import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { growth } from '../../promql/growth.ts';
import { count } from '../../promql/metric.ts';
import { matches, promql } from '../../promql/promql.ts';
import { m, replica } from './metrics.ts';
import type { Options } from './options.ts';
import { logged, pods } from './steps.ts';

/** Window of the share. */
const MINUTES = 15;

/**
 * Requests of one route that end in a fault of the server. A series of a status begins with its first answer, so that the
 * guard counts failures, and not requests.
 */
export function requestsFailing(at: Watched<Options>): Alert {
  const by = perScope(at, 'route');
  const all = count(m.loki_request_duration_seconds);
  const grain = { where: at.scope, by, over: `${MINUTES}m` };
  const bad = { ...grain, where: { ...at.scope, status_code: matches('5..') } };
  const PUSH = 'loki_api_v1_push';
  const series = (route: string, status_code: string, number = 1) => ({
    ...replica(at, number),
    method: 'POST',
    route,
    status_code,
    ws: 'false',
  });
  /** Requests of a route within the window, and those of them that fail, in two ways, while the cause lasts. */
  const surge = (route: string, times: number, share: number, number = 1) => [
    sample(all, series(route, '204', number), {
      before: 1e6,
      during: { perMinute: (times * (1 - share)) / MINUTES },
      after: { perMinute: 0 },
    }),
    ...['500', '503'].map(status =>
      sample(all, series(route, status, number), {
        before: 1e6,
        during: { perMinute: (times * share) / 2 / MINUTES },
        after: { perMinute: 0 },
      }),
    ),
  ];
  const crowd = (times: number, share: number) => [
    ...strangers(all, series(PUSH, '204'), { during: { from: 1e6, perMinute: (times * (1 - share)) / MINUTES } }),
    ...strangers(all, series(PUSH, '500'), { during: { from: 1e6, perMinute: (times * share) / MINUTES } }),
  ];
  const over = (ratio: number) => Math.min(1.04 * ratio, (1 + ratio) / 2);
  const among = (ratio: number, failures: number) => (20 * failures) / ratio;
  const printed = (ratio: number) => `${Number((100 * ratio).toPrecision(4))}%`;
  return alert('LokiRequestsFailing', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      ratio: { value: 0.1, unit: 'ratio', meaning: 'share of the requests of a route that fail' },
      failures: {
        value: 5,
        unit: 'requests',
        meaning: `failed requests within ${MINUTES} minutes up to which a share means nothing`,
      },
    },
    expr: ({ ratio, failures }) =>
      promql`${growth(all, bad)} / ${growth(all, grain)} > ${ratio} and ${growth(all, bad)} > ${failures}`,
    summary: `Loki in ${at.words.placeText} fails requests of {{ $labels.route }}`,
    description: `{{ $value | humanizePercentage }} of the requests of {{ $labels.route }} to {{ $labels.job }} failed over ${MINUTES} minutes.`,
    runbook: {
      meaning:
        'Loki does not reach its bucket, too few ingesters are there to write to, or a query takes longer than it may.',
      impact:
        'Of `loki_api_v1_push` and `otlp_v1_logs`: logs are late, and lost once what sends them has no room left. Of other routes: queries and alerts on logs fail.',
      diagnosis: [
        'Look at *Requests by status* and *Time to answer*: which route, and since when?',
        pods(at.options),
        logged(
          at.options,
          'level=error',
          '`too many unhealthy instances in the ring` is a lack of ingesters, `AccessDenied` the key of the bucket, `context deadline exceeded` a query that is too large.',
        ),
      ],
      mitigation: [
        'Repair the settings of the bucket in its Secret, or the way to it.',
        'Where ingesters or queriers are killed for memory, choose a larger size of the stack.',
        undo(at),
      ],
    },
    missing: 'silent',
    fires: ({ ratio, failures }) => [
      {
        title: 'a little too many writes fail on two replicas, and reads do not',
        given: [
          ...surge(PUSH, among(ratio, failures), over(ratio)),
          ...surge(PUSH, among(ratio, failures), over(ratio), 2),
          ...surge('loki_api_v1_query_range', among(ratio, failures), 0),
          ...crowd(100 * among(ratio, failures), 0),
        ],
        labels: [{ ...at.scope, route: PUSH }],
        value: printed(over(ratio)),
        // With the first increase in the window there are failures enough, until the last but one has left it.
        clears: MINUTES - 1,
      },
      {
        title: 'just enough are asked, and all of them fail',
        given: [...surge('loki_api_v1_query_range', 1.04 * failures, 1), ...surge(PUSH, 0, 0), ...crowd(6000, 0)],
        labels: [{ ...at.scope, route: 'loki_api_v1_query_range' }],
        value: '100%',
        within: MINUTES - 2,
      },
    ],
    silent: ({ ratio, failures }) => [
      {
        title: 'nearly too many fail, and those of neighbours do',
        given: [...surge(PUSH, among(ratio, failures), 0.96 * ratio), ...crowd(6000, 1)],
      },
      { title: 'nothing is asked', given: [...surge(PUSH, 0, 0), ...surge('loki_api_v1_query_range', 0, 0)] },
      { title: 'hardly any fail, and they are all', given: surge(PUSH, 0.96 * failures, 1) },
      {
        title: 'hardly any fail, and they are a little too large a share',
        given: surge(PUSH, (0.96 * failures) / over(ratio), over(ratio)),
      },
    ],
  });
}
