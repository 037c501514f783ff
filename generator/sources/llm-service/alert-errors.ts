import { alert, type Sample, type Severity, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { perScope } from '../../model/scope.ts';
import { seconds } from '../../promql/duration.ts';
import { promql } from '../../promql/promql.ts';
import { isLack, speed } from '../../slo/indicator.ts';
import type { Outcomes } from './engine.ts';
import { flows, percentage, replica, steady, surge } from './scenario.ts';
import { type Service, untold, type Wished } from './service.ts';
import { addresses, errorsInLog, gpus, pods, restart } from './steps.ts';

interface Grade {
  readonly name: string;
  readonly severity: Severity;
  readonly for: string;
  readonly ratio: number;
  readonly impact: string;
}

export const highErrorRate = (at: Service): Wished =>
  failing(at, {
    name: 'HighErrorRate',
    severity: 'warning',
    for: '3m',
    ratio: 0.05,
    impact: 'Some requests fail; clients that retry hardly notice. It may be the beginning of more.',
  });

export const veryHighErrorRate = (at: Service): Wished =>
  failing(at, {
    name: 'VeryHighErrorRate',
    severity: 'critical',
    for: '1m',
    ratio: 0.1,
    impact: 'One request in ten fails or more. Retries add to the load.',
  });

/** Requests a minute of two replicas, of which the server fails this share. */
export function ending(
  at: Service,
  { all, failed }: Outcomes,
  { perMinute, share }: { readonly perMinute: number; readonly share: number },
  course: (perMinute: number) => Pick<Sample, 'before' | 'during' | 'after'>,
): Sample[] {
  const rest = all.metric === failed.metric ? 1 - share : 1;
  return [1, 2].flatMap(number => [
    sample(failed.metric, { ...replica(at, number), ...failed.like }, course((perMinute * share) / 2)),
    sample(all.metric, { ...replica(at, number), ...all.like }, course((perMinute * rest) / 2)),
  ]);
}

/** Long enough to gather failures where few ask. */
const OVER = '15m';

/**
 * Requests that the server is to blame for. The guard counts failures, so that one of a quiet night is no share of 100 %,
 * and total failure at low traffic is seen: a guard by a rate of requests would hide it.
 */
function failing(at: Service, { name, severity, for: wait, ratio: share, impact }: Grade): Wished {
  const { options, engine } = at;
  const { outcomes } = engine;
  if (isLack(outcomes)) return untold(name, outcomes);
  const { all, failed, refused } = outcomes;
  const failures = speed(failed, at, perScope(at), OVER);
  const strange = (exposed: typeof all, perMinute: number) =>
    strangers(exposed.metric, { ...replica(at), ...exposed.like }, { during: flows(perMinute) });
  /** Series of the same metric that differ in what is asked of all requests: such as those of probes. */
  const aside = ({ metric, like }: typeof all, perMinute: number) =>
    Object.keys(all.where ?? {}).map(label =>
      sample(metric, { ...replica(at), ...like, [label]: 'other' }, { during: flows(perMinute) }),
    );
  return alert(name, {
    severity,
    for: wait,
    thresholds: {
      ratio: { value: share, unit: 'ratio', meaning: 'share of requests that the server fails' },
      failures: {
        value: 5,
        unit: 'requests',
        meaning: `failures within ${OVER} up to which their share means nothing (fewer are seen by the alerts of an \`slo\`, over hours)`,
      },
    },
    expr: ({ ratio, failures: least }) =>
      promql`${failures} / ${speed(all, at, perScope(at), OVER)} > ${ratio} and ${failures} * ${seconds(OVER)} > ${least}`,
    summary: `{{ $labels.job }} in ${at.words.placeText} fails requests`,
    description: `The server is to blame for the failure of {{ $value | humanizePercentage }} of all requests within ${OVER}.`,
    runbook: {
      meaning: `The server (${engine.title}) itself fails requests: its engine is dead or out of memory, it is overloaded, or it is shutting down. What clients ask wrongly does not count.`,
      impact,
      diagnosis: [
        'Look at *Error rate* and *Requests per second*: since when, and did traffic grow with it?',
        pods(options),
        errorsInLog(options),
        gpus(at),
        addresses(options),
      ],
      mitigation: [
        undo(at),
        'Where GPU memory is short: a smaller batch, shorter contexts, or a quantized model.',
        'Where one kind of request does it, refuse it at the gateway until the server is fixed.',
        restart(at),
      ],
    },
    missing: 'silent',
    fires: ({ ratio, failures: least }) => [
      {
        title: 'a little too many requests to two replicas fail',
        given: [
          ...ending(at, outcomes, { perMinute: 12_000, share: 1.04 * ratio }, surge),
          ...strange(all, 600_000),
          ...aside(all, 600_000),
        ],
        labels: [at.scope],
        value: percentage(1.04 * ratio),
        // A share is what it is with the first increase in the window, until the last one has left it.
        clears: 14,
      },
      {
        title: 'hardly anybody asks, and just enough requests fail, all that there are',
        given: [...ending(at, outcomes, { perMinute: (1.03 * least) / 15, share: 1 }, steady), ...strange(all, 60_000)],
        labels: [at.scope],
        value: percentage(1),
        within: 14,
      },
    ],
    silent: ({ ratio, failures: least }) => [
      {
        title: 'failures stay just below the threshold, and those of neighbours do not',
        given: [
          ...ending(at, outcomes, { perMinute: 6000, share: 0.96 * ratio }, steady),
          ...strange(failed, 60_000),
          ...aside(failed, 60_000),
          ...(all.metric === failed.metric ? [] : strange(all, 60_000)),
        ],
      },
      {
        title: 'a good part fails, and that is just not enough requests',
        given: [
          ...ending(at, outcomes, { perMinute: (2 * 0.96 * least) / 15, share: 0.5 }, steady),
          ...strange(failed, 60_000),
          ...aside(failed, 60_000),
        ],
      },
      { title: 'no request arrives', given: ending(at, outcomes, { perMinute: 0, share: 0 }, steady) },
      ...(refused === undefined
        ? []
        : [
            {
              title: 'clients ask wrongly, and the server fails a few requests itself',
              given: [
                ...ending(at, outcomes, { perMinute: 6000, share: 0.5 * ratio }, steady),
                sample(failed.metric, { ...replica(at), ...refused }, { during: flows(6000) }),
              ],
            },
            {
              title: 'clients ask wrongly, and the few others have too few failures',
              given: [
                ...ending(at, outcomes, { perMinute: (2 * 0.96 * least) / 15, share: 0.5 }, steady),
                sample(failed.metric, { ...replica(at), ...refused }, { during: flows(6000) }),
              ],
            },
          ]),
    ],
  });
}
